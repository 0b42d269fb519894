import type { Check } from '../../../model/claim.ts';
import { share } from '../../../model/figure.ts';

export const narrativeProcurementAwards: Check<'awardShare'> = {
  id: 'narrative/procurement-awards',
  title: {
    zh: '授予中小微企业的合同金额不超过采购总额，占比相符',
    en: 'Contracts awarded to small firms stay within all procurement, and their shares follow',
  },
  why: {
    zh: '小微企业是中小企业的一部分，中小企业又是采购总额的一部分；改了采购总额而占比照旧，或两个金额填颠倒，都会露出来。',
    en: 'The smallest firms are among the small ones, and these among all who were awarded contracts. A total that was edited alone, or two amounts that changed places, show here.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['awardShare'],
  relations: ['rate', 'order'],

  *claims({ awardShare }) {
    for (const { subject, amount, within, rate, whole } of awardShare) {
      yield {
        relation: 'order',
        subject,
        statedAs: 'part',
        expectedAs: 'whole',
        stated: amount,
        is: '≤',
        expected: within,
      };
      if (rate && whole)
        yield {
          relation: 'rate',
          subject,
          statedAs: 'share',
          expectedAs: 'computed',
          stated: rate,
          expected: share(amount, whole),
        };
    }
  },
};
