import type { Check, Claim } from '../../../model/claim.ts';
import { type Figure, share, sum, wholeOf } from '../../../model/figure.ts';
import type { Budgeted, BudgetSum } from '../../../model/records.ts';

export const narrativeBudgetSum: Check<'budgetSum'> = {
  id: 'narrative/budget-sum',
  title: {
    zh: '各项预算之和等于总预算',
    en: 'The budgets of the items come to the budget of the whole',
  },
  why: {
    zh: '只写“完成预算99.39%”而不写预算数时，完成率无从直接复核；但各项决算数除以各自的完成率，加起来仍应等于总预算，也就是本年可用的收入总计。',
    en: 'A rate of completion without its budget cannot be computed again. Yet the amounts of the items over their rates still come to the budget of the whole, and to all that was available in the year where that was the budget.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['budgetSum'],
  relations: ['sum', 'rate'],

  *claims({ budgetSum }) {
    for (const one of budgetSum) {
      yield claimed(one, budgetOf(one.total), one);
      yield* ofSupply(one);
    }
  },
};

/** The printed budget, or the one that the rate implies. */
const budgetOf = ({ amount, rate, budget }: Budgeted): Figure => budget ?? (rate ? wholeOf(amount, rate) : amount);

const claimed = ({ subject }: BudgetSum, stated: Figure, { parts }: BudgetSum): Claim => ({
  relation: 'sum',
  subject,
  statedAs: 'whole',
  expectedAs: 'parts',
  stated,
  expected: sum(parts.map(budgetOf)),
  partition: 'complete',
});

/** That the budget was all that was available, the parts tell of the whole, and the whole of the parts. */
function* ofSupply(one: BudgetSum): Iterable<Claim> {
  const { subject, total, supply } = one;
  if (supply.byTotal) yield claimed(one, supply.byTotal, one);
  if (!supply.byParts || !total.rate || total.budget) return;
  const roles = { statedAs: 'completion', expectedAs: 'computed' } as const;
  yield { relation: 'rate', subject, ...roles, stated: total.rate, expected: share(total.amount, supply.byParts) };
}
