import { grouped } from '../../model/group.ts';
import type {
  AccountLine,
  ChartSeries,
  ClassName,
  ReadFigure,
  Restatement,
  Scope,
  Statement,
} from '../../model/records.ts';
import { isOfOneFund, quantities } from '../../model/terms/quantities.ts';
import { classQuantities, type OfClass } from './class-quantities.ts';

type Mention = Restatement['mentions'][number];

interface Stated {
  readonly quantity: string;
  /** What a quantity with the code of a class is called here. */
  readonly label?: string;
  readonly scope: Scope;
  readonly mention: Mention;
}

/** Groups everything that states one quantity of one fund and one year; what names no year is of the fiscal year. Budgets and unknown quantities stay apart. */
export function restatements(
  records: {
    readonly statement: readonly Statement[];
    readonly accountLine: readonly AccountLine[];
    readonly chartSeries: readonly ChartSeries[];
    readonly className: readonly ClassName[];
  },
  fiscalYear: number | undefined,
): Restatement[] {
  const classes = classQuantities(records);
  const all = [
    ...records.statement.flatMap((one) => [...inText(one), ...ofClass(one, classes.get(one))]),
    ...records.accountLine.flatMap(inTable),
    ...records.chartSeries.flatMap(inChart),
  ];
  const groups = grouped(all, (one) => keyOf(one, fiscalYear));
  return groups.flatMap(([, group]) => (group.length > 1 ? toRestatement(group) : []));
}

function toRestatement(group: readonly Stated[]): readonly Restatement[] {
  const [first] = group;
  if (!first) return [];
  const printed = group.flatMap(({ label }) => label ?? []).at(-1);
  const label = quantities.find(({ id }) => id === first.quantity)?.zh ?? printed ?? first.quantity;
  return [{ quantity: first.quantity, label, scope: first.scope, mentions: group.map(({ mention }) => mention) }];
}

const keyOf = ({ quantity, scope }: Stated, fiscalYear: number | undefined): string =>
  [quantity, isOfOneFund(quantity) ? '' : (scope.fund ?? 'all'), scope.year ?? fiscalYear ?? ''].join('|');

function inText({ quantity, scope, amount }: Statement): readonly Stated[] {
  return quantity && amount ? stated(quantity, scope, 'text', amount) : [];
}

/** What was spent on a functional class in the tables' own terms. */
function ofClass({ scope, amount }: Statement, known: OfClass | undefined): readonly Stated[] {
  return known && amount ? stated(known.quantity, { ...scope, fund: known.fund }, 'text', amount) : [];
}

const inTable = ({ quantity, scope, figure, label }: AccountLine): readonly Stated[] =>
  stated(quantity, scope, 'table', figure).map((one) => ({ ...one, label }));

const inChart = ({ points }: ChartSeries): readonly Stated[] =>
  points.flatMap(({ quantity, scope, figure }) => (quantity ? stated(quantity, scope, 'chart', figure) : []));

function stated(quantity: string, scope: Scope, medium: Mention['medium'], figure: ReadFigure): readonly Stated[] {
  if (!figure.unit.endsWith('元') || scope.basis === 'full-year-budget') return [];
  const kinship = scope.basis === 'performance' ? 'kindred' : 'same';
  return [{ quantity, scope, mention: { medium, kinship, figure } }];
}
