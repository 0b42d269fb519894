import type { Check } from '../../../model/claim.ts';
import { share } from '../../../model/figure.ts';

export const narrativeCompletionRate: Check<'statement'> = {
  id: 'narrative/completion-rate',
  title: { zh: '完成率等于决算数除以预算数', en: 'A completion rate is the final amount over the budget' },
  why: {
    zh: '完成率常在金额定稿之前算好，或误填为增减额、其他年度的比率；三个数写在一处时可以直接复核。',
    en: 'A rate is often computed before the amounts are final, or a difference is printed in its place. Where all three figures stand together, any reader can check them.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['statement'],
  relations: ['rate'],

  *claims({ statement }) {
    for (const { subject, amount, completion } of statement) {
      if (!completion?.budget || !amount) continue;
      yield {
        relation: 'rate',
        subject,
        statedAs: 'completion',
        expectedAs: 'computed',
        stated: completion.rate,
        expected: share(amount, completion.budget),
      };
    }
  },
};
