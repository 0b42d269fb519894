import type { Check, Claim } from '../../../model/claim.ts';
import { constant, sum } from '../../../model/figure.ts';
import type { ReadFigure } from '../../../model/records.ts';

export const narrativeShareSum: Check<'breakdown' | 'shareGroup'> = {
  id: 'narrative/share-sum',
  title: { zh: '各项占比之和为100%', en: 'The shares of a whole come to 100%' },
  why: {
    zh: '合计的各个分项都有占比时，占比之和应为100%；相差超出尾差，说明有占比算错，或分项有重有漏。',
    en: 'Where every part of a whole has a share, the shares come to 100%. More than a rounding difference means that a share was computed wrongly, or that a part is missing or counted twice.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['breakdown', 'shareGroup'],
  relations: ['sum'],

  *claims({ breakdown, shareGroup }) {
    for (const { subject, parts, partition } of breakdown) {
      const shares = parts.flatMap((part) => part.share ?? []);
      if (partition === 'complete' && shares.length > 1 && shares.length === parts.length)
        yield claimed(subject, shares);
    }
    for (const { whole, parts } of shareGroup)
      yield claimed(
        whole,
        parts.map(({ share }) => share),
      );
  },
};

const claimed = (subject: string, shares: readonly ReadFigure[]): Claim => ({
  relation: 'sum',
  subject,
  statedAs: 'whole',
  expectedAs: 'parts',
  stated: constant('100', '%'),
  expected: sum(shares),
  partition: 'complete',
});
