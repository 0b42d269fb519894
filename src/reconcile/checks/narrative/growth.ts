import type { Check } from '../../../model/claim.ts';
import { type ComputedFigure, growth, share, sum } from '../../../model/figure.ts';
import type { Change, ReadFigure } from '../../../model/records.ts';

export const narrativeGrowth: Check<'statement'> = {
  id: 'narrative/growth',
  title: { zh: '增减幅度等于增减额除以上年数', en: 'A rate of change follows from the change and the level before it' },
  why: {
    zh: '上年数等于本年数减去增加额（或加上减少额）；幅度以上年数为基数，误以本年数为基数是常见差错。',
    en: 'The level before is the present one less the change; dividing by the present level instead is a common slip.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['statement'],

  *claims({ statement }) {
    for (const { subject, amount, changes } of statement) {
      for (const change of changes) {
        if (!change.rate) continue;
        const expected = expectedRate(amount, change);
        yield expected
          ? { relation: 'rate', subject, statedAs: 'growth', expectedAs: 'computed', stated: change.rate, expected }
          : { relation: 'undecided', subject, stated: change.rate, because: 'ambiguous' };
      }
    }
  },
};

/** A fall is stated as a positive rate, so both sides are magnitudes. */
function expectedRate(amount: ReadFigure | undefined, change: Change): ComputedFigure | undefined {
  if (!change.amount) return undefined;
  if (change.from) return share(change.amount, change.from);
  if (!amount) return undefined;
  return change.direction === 'up' ? growth(change.amount, amount) : share(change.amount, sum([amount, change.amount]));
}
