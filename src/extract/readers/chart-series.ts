import type { Chart, ChartPoint, Document } from '../../model/document.ts';
import type { ChartSeries, Scope } from '../../model/records.ts';
import { foldedText } from '../language/fold.ts';
import { mainUnit } from '../language/main-unit.ts';
import { cellFigure } from '../language/numerals.ts';
import { fundOf, quantityOf, subjectOf } from '../language/subjects.ts';
import type { Reader } from '../reader.ts';

/** The cached data of charts. Charts print no unit: theirs is the one most amounts of the document are in. */
export const chartSeries: Reader<'chartSeries'> = {
  kind: 'chartSeries',
  read: (document) => document.blocks.flatMap((block) => (block.kind === 'chart' ? seriesOf(block, document) : [])),
};

function seriesOf(chart: Chart, document: Document): readonly ChartSeries[] {
  const all = grouped(chart);
  const main = mainOf(all);
  return all.flatMap((group) => {
    const points = group
      .flatMap((point) => pointOf(point, chart, document))
      .map((point) => (group === main || !isUnnamed(group) ? point : unknown(point)));
    const series = group[0]?.series ?? '';
    return points.length > 0 ? [{ caption: chart.caption, section: chart.address.section, series, points }] : [];
  });
}

type Group = readonly ChartPoint[];

/** Points of one name in a row; a category that comes again opens the next series of that name. */
function grouped({ points }: Chart): readonly Group[] {
  const groups: ChartPoint[][] = [];
  for (const point of points) {
    const group = groups.at(-1);
    const goesOn = group?.[0]?.series === point.series && !group.some(({ category }) => category === point.category);
    if (group && goesOn) group.push(point);
    else groups.push([point]);
  }
  return groups;
}

/** Charting programs leave series behind that nobody named; of those, only the fullest one means something. */
const isUnnamed = ([first]: Group): boolean =>
  /^(?:(?:系列|数据系列|Series)\s*\d*)?$/i.test(first?.series.trim() ?? '');

function mainOf(groups: readonly Group[]): Group | undefined {
  const named = groups.filter((group) => !isUnnamed(group));
  if (named.length > 0) return undefined;
  const longest = Math.max(...groups.map(({ length }) => length));
  const fullest = groups.filter(({ length }) => length === longest);
  return fullest.length === 1 ? fullest[0] : undefined;
}

const unknown = ({ quantity: _, ...point }: ChartSeries['points'][number]): ChartSeries['points'][number] => point;

function pointOf(point: ChartPoint, chart: Chart, document: Document): ChartSeries['points'] {
  const figure = cellFigure(point.value, mainUnit(document));
  if (!figure) return [];
  const category = subjectOf(foldedText(point.category), document.entity);
  const series = subjectOf(foldedText(point.series), document.entity);
  const found = quantityOf(category.name) ?? (category.name === '' ? quantityOf(series.name) : undefined);
  const fund = found?.fund ?? fundOf(foldedText(chart.caption)) ?? 'all';
  const year = category.year ?? series.year ?? document.fiscalYear;
  const scope: Scope = { fund, basis: 'final', ...(year !== undefined && { year }) };
  return [{ category: point.category, ...(found && { quantity: found.quantity }), scope, figure }];
}
