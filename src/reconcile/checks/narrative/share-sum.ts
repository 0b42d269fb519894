import type { Check } from '../../../model/claim.ts';
import { constant, sum } from '../../../model/figure.ts';

export const narrativeShareSum: Check<'breakdown'> = {
  id: 'narrative/share-sum',
  title: { zh: '各项占比之和为100%', en: 'The shares of a whole come to 100 %' },
  why: {
    zh: '合计的全部分项都给出占比时，占比之和应为100%，只允许四舍五入的尾差。',
    en: 'Where every part of a whole has a share, the shares come to 100 %, give or take their rounding.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['breakdown'],

  *claims({ breakdown }) {
    for (const { subject, parts, partition } of breakdown) {
      const shares = parts.flatMap((part) => part.share ?? []);
      if (partition !== 'complete' || shares.length < 2 || shares.length < parts.length) continue;
      yield {
        relation: 'sum',
        subject,
        statedAs: 'whole',
        expectedAs: 'parts',
        stated: constant('100', '%'),
        expected: sum(shares),
        partition: 'complete',
      };
    }
  },
};
