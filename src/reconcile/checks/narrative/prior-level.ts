import type { Check } from '../../../model/claim.ts';
import { difference, sum } from '../../../model/figure.ts';
import type { ChartSeries, ReadFigure, Statement } from '../../../model/records.ts';

export const narrativePriorLevel: Check<'statement' | 'chartSeries'> = {
  id: 'narrative/prior-level',
  title: { zh: '上年数等于本年数减去增减额', en: 'The level before is the present one less the change' },
  why: {
    zh: '图表或正文列出的上年数，应与本年数和增减额推得的上年数相同。',
    en: 'The earlier level that a chart or a sentence prints must be the one that level and change imply.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['statement', 'chartSeries'],

  *claims({ statement, chartSeries }) {
    for (const said of statement) {
      const { subject, amount, change } = said;
      if (!amount || !change?.amount) continue;
      const expected = change.direction === 'up' ? difference(amount, change.amount) : sum([amount, change.amount]);
      for (const stated of priorLevels(said, chartSeries)) {
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
  },
};

function priorLevels({ quantity, scope, change }: Statement, charts: readonly ChartSeries[]): readonly ReadFigure[] {
  const printed = change?.from ? [change.from] : [];
  if (quantity === undefined || scope.year === undefined || scope.basis !== 'final' || change?.against !== 'prior-year')
    return printed;
  const year = scope.year - 1;
  const drawn = charts.flatMap(({ points }) =>
    points
      .filter((point) => point.quantity === quantity && point.scope.year === year && point.scope.fund === scope.fund)
      .map(({ figure }) => figure),
  );
  return [...printed, ...drawn];
}
