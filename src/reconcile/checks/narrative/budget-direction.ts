import type { Bilingual, Check } from '../../../model/claim.ts';
import type { BudgetComparison } from '../../../model/records.ts';

export const narrativeBudgetDirection: Check<'budgetComparison'> = {
  id: 'narrative/budget-direction',
  title: { zh: '决算数大于或小于预算数，与所列数字相符', en: 'More or less than the budget agrees with the figures' },
  why: {
    zh: '“决算数小于预算数的主要原因”是整段沿用的套话，预算、决算数改了，这句话往往没有改。',
    en: '“Less than the budget because …” is carried over as a whole; the amounts are changed, the sentence often is not.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['budgetComparison'],
  relations: ['presence'],

  *claims({ budgetComparison }) {
    for (const { subject, said, due, quote } of budgetComparison) {
      // Equal as printed, the two may still differ by less than the last digit.
      const severity = due === 'equal' ? 'warning' : 'error';
      yield { relation: 'presence', subject, stated: quote, holds: said === due, complaint: complaints[due], severity };
    }
  },
};

const complaints: Readonly<Record<BudgetComparison['due'], Bilingual>> = {
  more: {
    zh: '与所列数字不符，按所列数字决算数大于预算数',
    en: 'does not agree with its figures, by which the final amount is more than the budget',
  },
  less: {
    zh: '与所列数字不符，按所列数字决算数小于预算数',
    en: 'does not agree with its figures, by which the final amount is less than the budget',
  },
  equal: {
    zh: '与所列数字不符，按所列数字决算数等于预算数',
    en: 'does not agree with its figures, by which the final amount equals the budget',
  },
};
