import { byKeys } from '../../model/group.ts';
import type { AccountLine, Change, ChartSeries, ReadFigure, Scope, Statement } from '../../model/records.ts';

interface Levels {
  readonly statement: readonly Statement[];
  readonly accountLine: readonly AccountLine[];
  readonly chartSeries: readonly ChartSeries[];
}

interface Level {
  readonly quantity: string;
  readonly scope: Scope;
  readonly figure: ReadFigure;
}

/**
 * 「较上年决算下降16.77%」, and last year's amount in a table or a chart: a rate that stands alone is given the one
 * amount of the year before that the document states of its quantity.
 */
export function withPriorLevels({ statement, accountLine, chartSeries }: Levels): Statement[] {
  const all = [...accountLine, ...chartSeries.flatMap(({ points }) => points.flatMap(knownPoint))];
  const levels = byKeys(all, ({ quantity }) => [quantity]);
  return statement.map((said) => {
    const changes = said.changes.map((change) => withFrom(change, said, levels));
    return changes.some((change, n) => change !== said.changes[n]) ? { ...said, changes } : said;
  });
}

const knownPoint = ({ quantity, scope, figure }: ChartSeries['points'][number]): readonly Level[] =>
  quantity === undefined ? [] : [{ quantity, scope, figure }];

function withFrom(
  change: Change,
  { quantity, scope }: Statement,
  levels: ReadonlyMap<string, readonly Level[]>,
): Change {
  const { rate, amount, from, against, year } = change;
  const isAlone = rate && !amount && !from && against === 'prior-year' && scope.basis === 'final';
  if (!isAlone || quantity === undefined || scope.year === undefined) return change;
  const before = scope.year - 1;
  if (year !== undefined && year !== before) return change;
  const found = (levels.get(quantity) ?? []).filter(
    (level) => level.scope.year === before && mayBeFund(level.scope, scope),
  );
  const [level] = found;
  return level && new Set(found.map(({ figure }) => Number(figure.value))).size === 1
    ? { ...change, from: level.figure }
    : change;
}

const mayBeFund = (a: Scope, b: Scope): boolean => a.fund === undefined || b.fund === undefined || a.fund === b.fund;
