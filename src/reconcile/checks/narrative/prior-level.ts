import type { Check } from '../../../model/claim.ts';
import { difference, sum } from '../../../model/figure.ts';
import type { Change, ChartSeries, ReadFigure, Statement } from '../../../model/records.ts';

export const narrativePriorLevel: Check<'statement' | 'chartSeries'> = {
  id: 'narrative/prior-level',
  title: { zh: '上年数等于本年数减去增减额', en: 'The prior-year amount is this year’s amount less the change' },
  why: {
    zh: '图表往往沿用上年文件，正文的上年数又由人工录入；所列的上年数与本年数、增减额对不上，三者必有一个写错。',
    en: 'Charts are carried over from last year’s file and the text is typed by hand. Where the prior-year amount does not fit this year’s amount and the change, one of the three is wrong.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['statement', 'chartSeries'],
  relations: ['sum'],

  *claims({ statement, chartSeries }) {
    for (const said of statement) {
      const { subject, amount } = said;
      for (const change of said.changes) {
        if (!amount || !change.amount) continue;
        const expected = change.direction === 'up' ? difference(amount, change.amount) : sum([amount, change.amount]);
        for (const stated of priorLevels(said, change, chartSeries)) {
          yield {
            relation: 'sum',
            subject,
            statedAs: 'priorLevel',
            expectedAs: 'computed',
            stated,
            expected,
            partition: 'complete',
          };
        }
      }
    }
  },
};

function priorLevels(
  { quantity, scope }: Statement,
  { against, from }: Change,
  charts: readonly ChartSeries[],
): readonly ReadFigure[] {
  const printed = from ? [from] : [];
  if (quantity === undefined || scope.year === undefined || scope.basis !== 'final' || against !== 'prior-year')
    return printed;
  const year = scope.year - 1;
  const isIt = (point: ChartSeries['points'][number]): boolean =>
    point.quantity === quantity && point.scope.year === year && point.scope.fund === scope.fund;
  return [...printed, ...charts.flatMap(({ points }) => points.filter(isIt).map(({ figure }) => figure))];
}
