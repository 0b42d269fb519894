import { add, decimalsOf, exact, negate, rounded, subtract } from '../model/decimal.ts';
import { spotOf } from '../model/figure.ts';
import type { ReadFigure, Records } from '../model/records.ts';

type Known = readonly [spot: string, digits: string];

/** What last year's figure was, by the spot of this year's, where the document itself knows it. */
export const priorYearOf = ({ statement, chartSeries, accountTable }: Records): ReadonlyMap<string, string> =>
  new Map([
    ...accountTable.flatMap(({ rows }) => rows).flatMap(inRow),
    ...inCharts(chartSeries),
    ...statement.flatMap(inStatement),
  ]);

const known = (now: ReadFigure, before: string): Known => [spotOf(now.quote), before.replace(/^-/, '')];

/** The earlier level where it is printed; else this year's amount without the change. */
function inStatement({ amount, changes }: Records['statement'][number]): readonly Known[] {
  const change = changes.find(({ against }) => against === 'prior-year');
  if (!amount || !change) return [];
  if (change.from?.unit === amount.unit) return [known(amount, change.from.value)];
  if (change.amount?.unit !== amount.unit) return [];
  const [now, by] = [exact(amount.value), exact(change.amount.value.replace(/^-/, ''))];
  const before = change.direction === 'up' ? subtract(now, by) : add(now, by);
  return [known(amount, rounded(before.over < 0n ? negate(before) : before, decimalsOf(amount.value)))];
}

/** A chart that shows two years. */
function inCharts(series: Records['chartSeries']): readonly Known[] {
  const points = series.flatMap((one) => one.points);
  return points.flatMap(({ quantity, scope: { year, fund }, figure }) => {
    const earlier = points.filter(
      (other) => other.quantity === quantity && other.scope.fund === fund && other.scope.year === (year ?? 0) - 1,
    );
    return quantity !== undefined && year !== undefined && earlier[0] ? [known(figure, earlier[0].figure.value)] : [];
  });
}

/** A table with a column for last year: the cell of the same heading. */
function inRow({ cells }: Records['accountTable'][number]['rows'][number]): readonly Known[] {
  return cells.flatMap(({ figure, measure, column }) => {
    const before = cells.find((cell) => cell.measure === 'prior-year' && cell.column === column)?.figure;
    return figure && before && measure !== 'prior-year' ? [known(figure, before.value)] : [];
  });
}
