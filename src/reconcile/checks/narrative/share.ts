import { share } from '../../../model/figure.ts';
import type { Check } from '../../../model/claim.ts';

export const narrativeShare: Check<'statement'> = {
  id: 'narrative/share',
  title: { zh: '占比等于分项除以合计', en: 'A share follows from its part and its whole' },
  why: {
    zh: '占比由金额计算得出；金额改动后占比未随之更新，是最常见的差错之一。',
    en: 'Shares are computed from amounts; when an amount is edited and its share is not, the two part ways.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['statement'],

  *claims({ statement }) {
    for (const { subject, amount, share: stated } of statement) {
      if (!stated || !amount) continue;
      if (!stated.base) {
        yield { relation: 'undecided', subject, stated: stated.rate, because: 'ambiguous' };
        continue;
      }
      yield {
        relation: 'rate',
        subject,
        statedAs: 'share',
        expectedAs: 'computed',
        stated: stated.rate,
        expected: share(amount, stated.base),
      };
    }
  },
};
