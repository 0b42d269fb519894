import type { Check } from '../../../model/claim.ts';
import { share } from '../../../model/figure.ts';

export const narrativeCompletionRate: Check<'statement'> = {
  id: 'narrative/completion-rate',
  title: { zh: '完成率等于决算数除以预算数', en: 'A completion rate is the final amount over the budget' },
  why: {
    zh: '同一句中给出预算数、决算数和完成率时，三者必须相符。',
    en: 'Where a sentence gives budget, final amount and rate, the three must agree.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['statement'],

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
