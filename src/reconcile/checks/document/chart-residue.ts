import type { Check } from '../../../model/claim.ts';
import type { ChartSeries } from '../../../model/records.ts';

export const documentChartResidue: Check<'chartSeries'> = {
  id: 'document/chart-residue',
  title: { zh: '图表中没有样图留下的数据', en: 'Charts hold no data of the sample chart' },
  why: {
    zh: '插入图表时自带的样例系列没有删除，图中就多出与本单位无关的柱子，辅助阅读软件也会读出来。',
    en: 'The sample series that come with a new chart were not deleted: the chart shows bars that mean nothing, and screen readers read them out.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['chartSeries'],
  relations: ['presence'],

  *claims({ chartSeries }) {
    const told = new Set<string>();
    for (const one of chartSeries) {
      const [first] = one.points;
      if (!first || told.has(one.caption) || !isResidue(one, chartSeries)) continue;
      told.add(one.caption);
      yield {
        relation: 'presence',
        subject: one.caption,
        stated: first.figure.quote,
        holds: false,
        complaint: { zh: '有样图留下的数据', en: 'holds data of the sample chart' },
      };
    }
  },
};

/** An unnamed series of ones, beside another series of the same chart that says something. */
const isResidue = (one: ChartSeries, all: readonly ChartSeries[]): boolean =>
  isSample(one) &&
  all.some((other) => other.caption === one.caption && other.section === one.section && !isSample(other));

const isSample = ({ series, points }: ChartSeries): boolean =>
  /^(?:(?:系列|Series)\s*\d*)?$/.test(series) && points.every(({ figure }) => Number(figure.value) === 1);
