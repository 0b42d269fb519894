import type { Check, Claim } from '../../../model/claim.ts';
import { type ComputedFigure, share } from '../../../model/figure.ts';
import type { ReadFigure } from '../../../model/records.ts';

export const narrativeShare: Check<'statement' | 'breakdown'> = {
  id: 'narrative/share',
  title: { zh: '占比等于分项除以合计', en: 'A share is the part over the whole' },
  why: {
    zh: '占比由金额算出；金额改动后占比没有重算，是最常见的差错之一。',
    en: 'Shares are computed from amounts. An amount that was edited while its share was not is among the most common slips.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['statement', 'breakdown'],
  relations: ['rate', 'undecided'],

  *claims({ statement, breakdown }) {
    for (const { total, parts } of breakdown) {
      for (const part of parts) {
        if (part.share) yield claimed(part.name, part.share, share(part.figure, total));
      }
    }
    for (const { subject, amount, share: stated } of statement) {
      if (!stated || !amount || stated.of === '') continue;
      yield stated.base
        ? claimed(subject, stated.rate, share(amount, stated.base))
        : { relation: 'undecided', subject, stated: stated.rate, because: 'ambiguous' };
    }
  },
};

const claimed = (subject: string, stated: ReadFigure, expected: ComputedFigure): Claim => ({
  relation: 'rate',
  subject,
  statedAs: 'share',
  expectedAs: 'computed',
  stated,
  expected,
});
