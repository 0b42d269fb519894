import { quote } from '../../model/passage.ts';
import type { ReadFigure, TaskTable } from '../../model/records.ts';
import { cellFigure, unitNamed } from '../language/numerals.ts';
import { cellAt, figureAt, isBlank, ownCells, range, rowsOf, type Stretch, textAt, words } from './grid.ts';
import { pledgesIn } from './pledges.ts';

type Money = TaskTable['totalBudget'];
type Task = TaskTable['tasks'][number];
type Side = 'budget' | 'executed';
/** `third`: funds that are neither of the two. */
type Kind = 'total' | 'appropriation' | 'other' | 'third';

interface MoneyColumn {
  readonly column: number;
  readonly side: Side;
  readonly kind: Kind;
  readonly unit: string;
}

export interface Tasks {
  readonly tasks: readonly Task[];
  readonly totalBudget: Money;
  readonly totalExecuted: Money;
  /** One past the last row that speaks of tasks. */
  readonly end: number;
}

const taskHeading = /^(?:年度)?(?:主要|重点)?任务(?:名称|内容)?$/;
const totalLabel = /^(?:金额|资金)?(?:合计|总计)$/;
const otherPart = /^年度总?体?目标|^年度绩效|^绩效指标|^预期目标|一级指标/;

/** The tasks of a department with the money planned for and spent on each; nothing where no heading names tasks. */
export function tasksOf(stretch: Stretch): Tasks | undefined {
  const { table } = stretch;
  const header = rowsOf(stretch).find((row) => ownCells(table, row).some((cell) => taskHeading.test(words(cell))));
  if (header === undefined) return undefined;
  const name = nameColumn(stretch, header);
  const columns = moneyColumns(stretch, header);
  if (columns.length === 0 || name === undefined) return undefined;
  const first = range(header + 1, stretch.to).find((row) => holdsMoney(stretch, row, columns)) ?? stretch.to;
  const end = range(first, stretch.to).find((row) => isOtherPart(stretch, row)) ?? stretch.to;
  const totals = range(first, end).find((row) => ownCells(table, row).some((cell) => totalLabel.test(words(cell))));
  return readTasks({ stretch, columns, name, rows: range(first, totals ?? end) }, totals);
}

/** The rightmost heading of tasks: 「年度主要任务」 may span the rows of which 「任务名称」 names the column. */
const nameColumn = ({ table }: Stretch, header: number): number | undefined =>
  ownCells(table, header).findLast((cell) => taskHeading.test(words(cell)))?.column;

function moneyColumns({ table }: Stretch, header: number): readonly MoneyColumn[] {
  const divided = ownCells(table, header + 1).some((cell) => kindOf(words(cell)) !== undefined);
  return range(0, table.columns).flatMap((column) => {
    const group = cellAt(table, header, column);
    const below = cellAt(table, header + 1, column);
    const side = sideOf(words(group));
    const kind = !divided || below === group ? 'total' : (kindOf(words(below)) ?? 'third');
    return side ? [{ column, side, kind, unit: unitNamed(words(group)) ?? table.unit ?? '' }] : [];
  });
}

const sideOf = (heading: string): Side | undefined =>
  /执行|支出|完成/.test(heading) ? 'executed' : /预算|金额/.test(heading) ? 'budget' : undefined;

function kindOf(heading: string): Kind | undefined {
  if (/^(?:总额|合计|总计|小计|总金额)$/.test(heading)) return 'total';
  if (/^(?:其中[:：])?财政(?:拨款|资金)?/.test(heading)) return 'appropriation';
  return /^其[他它]/.test(heading) ? 'other' : undefined;
}

const holdsMoney = ({ table }: Stretch, row: number, columns: readonly MoneyColumn[]): boolean =>
  columns.some(({ column }) => figureAt(table, row, column, '') !== undefined);

const isOtherPart = ({ table }: Stretch, row: number): boolean =>
  ownCells(table, row).some((cell) => otherPart.test(words(cell)));

interface Layout {
  readonly stretch: Stretch;
  readonly columns: readonly MoneyColumn[];
  readonly name: number;
  readonly rows: readonly number[];
}

function readTasks(layout: Layout, totals: number | undefined): Tasks {
  const { stretch, columns, name, rows } = layout;
  const named = rows.filter((row) => textAt(stretch.table, row, name) !== '' && holdsMoney(stretch, row, columns));
  const whole = columns.filter(({ column }) => rows.every((row) => isReadable(stretch, row, column)));
  return {
    tasks: named.flatMap((row) => taskAt(stretch, row, name, columns)),
    totalBudget: totals === undefined ? {} : moneyAt(stretch, totals, whole, 'budget'),
    totalExecuted: totals === undefined ? {} : moneyAt(stretch, totals, whole, 'executed'),
    end: (totals ?? rows.at(-1) ?? stretch.from) + 1,
  };
}

/** One task; the words between its name and its money say what it is to achieve. */
function taskAt(stretch: Stretch, row: number, name: number, columns: readonly MoneyColumn[]): readonly Task[] {
  const { table } = stretch;
  const label = cellAt(table, row, name);
  const first = Math.min(...columns.map(({ column }) => column));
  const between = ownCells(table, row).filter(({ column }) => column > name && column < first);
  return label
    ? [
        {
          name: words(label),
          label: quote(label.passage),
          budget: moneyAt(stretch, row, columns, 'budget'),
          executed: moneyAt(stretch, row, columns, 'executed'),
          goals: between.flatMap(({ passage }) => [...pledgesIn(passage)]),
        },
      ]
    : [];
}

/** A total over a cell that could not be read is no total of what was read. */
function isReadable({ table }: Stretch, row: number, column: number): boolean {
  const cell = cellAt(table, row, column);
  return isBlank(cell) || (cell !== undefined && cellFigure(cell.passage, '') !== undefined);
}

function moneyAt({ table }: Stretch, row: number, columns: readonly MoneyColumn[], side: Side): Money {
  const figures = columns
    .filter((money) => money.side === side)
    .map(({ column, kind, unit }): [Kind, ReadFigure | undefined] => [kind, figureAt(table, row, column, unit)]);
  const of = (kind: Kind): ReadFigure | undefined => figures.find(([its, figure]) => its === kind && figure)?.[1];
  const [total, appropriation, other] = [of('total'), of('appropriation'), of('other')];
  const sources = { ...(appropriation && { appropriation }), ...(other && { other }) };
  return { ...(total && { total }), ...sources, ...(of('third') && { undivided: true }) };
}
