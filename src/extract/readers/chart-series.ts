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
  const names = [...new Set(chart.points.map(({ series }) => series))];
  const main = mainSeries(names, chart);
  return names.flatMap((series) => {
    const points = chart.points
      .filter((point) => point.series === series)
      .flatMap((point) => pointOf(point, chart, document))
      .map((point) => (series === main || !isUnnamed(series) ? point : unknown(point)));
    return points.length > 0 ? [{ caption: chart.caption, section: chart.address.section, series, points }] : [];
  });
}

/** Charting programs leave series behind that nobody named; of those, only the fullest one means something. */
const isUnnamed = (series: string): boolean => /^(?:(?:系列|数据系列|Series)\s*\d*)?$/i.test(series.trim());

function mainSeries(names: readonly string[], chart: Chart): string | undefined {
  const length = (series: string): number => chart.points.filter((point) => point.series === series).length;
  const candidates = names.some((name) => !isUnnamed(name)) ? names.filter((name) => !isUnnamed(name)) : names;
  return candidates.reduce<string | undefined>(
    (most, name) => (most === undefined || length(name) > length(most) ? name : most),
    undefined,
  );
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
