import type { Check } from '../../../model/claim.ts';
import { type ComputedFigure, difference, growth, share, sum } from '../../../model/figure.ts';
import type { Change, ReadFigure } from '../../../model/records.ts';

export const narrativeGrowth: Check<'statement'> = {
  id: 'narrative/growth',
  title: { zh: '增减幅度等于增减额除以上年数', en: 'A rate of change is the change over the prior-year amount' },
  why: {
    zh: '增减幅度以上年数为基数，上年数等于本年数减去增加额（或加上减少额）。误以本年数为基数，或改了金额没有重算幅度，都是常见差错。',
    en: 'The base of the rate is the prior-year amount: this year’s amount less a rise, or plus a fall. Dividing by this year’s amount instead is a common slip, and so is a rate that was not computed again after an amount changed.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['statement'],
  relations: ['rate', 'undecided'],

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

/** Last year’s amount stands elsewhere, and nothing says how much was added or taken. */
const rateBetween = (from: ReadFigure, amount: ReadFigure, direction: Change['direction']): ComputedFigure =>
  share(direction === 'down' ? difference(from, amount) : difference(amount, from), from);

/** A fall is stated as a positive rate, so both sides are magnitudes. */
function expectedRate(amount: ReadFigure | undefined, change: Change): ComputedFigure | undefined {
  const { from } = change;
  if (!change.amount) return amount && from ? rateBetween(from, amount, change.direction) : undefined;
  if (change.from) return share(change.amount, change.from);
  if (!amount) return undefined;
  return change.direction === 'up' ? growth(change.amount, amount) : share(change.amount, sum([amount, change.amount]));
}
