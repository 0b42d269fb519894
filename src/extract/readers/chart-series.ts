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
  return names.flatMap((series) => {
    const points = chart.points.filter((point) => point.series === series).flatMap((point) => pointOf(point, chart, document));
    return points.length > 0 ? [{ caption: chart.caption, section: chart.address.section, series, points }] : [];
  });
}

function pointOf(point: ChartPoint, chart: Chart, document: Document): ChartSeries['points'] {
  const figure = cellFigure(point.value, mainUnit(document));
  if (!figure) return [];
  const { name, year } = subjectOf(foldedText(point.category), document.entity);
  const found = quantityOf(name);
  const fund = found?.fund ?? fundOf(foldedText(chart.caption)) ?? 'all';
  const scope: Scope = { fund, basis: 'final', ...yearScope(year ?? document.fiscalYear) };
  return [{ category: point.category, ...(found && { quantity: found.quantity }), scope, figure }];
}

const yearScope = (year: number | undefined): Pick<Scope, 'year'> => (year === undefined ? {} : { year });
