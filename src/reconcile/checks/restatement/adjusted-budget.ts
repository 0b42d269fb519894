import type { Check } from '../../../model/claim.ts';
import type { BudgetBridge, ReadFigure, Statement } from '../../../model/records.ts';

export const restatementAdjustedBudget: Check<'budgetBridge' | 'statement'> = {
  id: 'restatement/adjusted-budget',
  title: {
    zh: '与执行数对照的预算数，是年初预算或调整后预算',
    en: 'The budget that execution is measured by is the initial or the adjusted one',
  },
  why: {
    zh: '文中先说明了年初预算和调整后预算，后面计算完成率时却用了第三个预算数，两处必有一处不实，或口径没有说明。',
    en: 'The text states the initial and the adjusted budget, and then measures execution by a third one: one of them is wrong, or a scope goes unsaid.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['statement', 'budgetBridge'],
  relations: ['restatement'],

  *claims({ statement, budgetBridge }) {
    for (const bridge of budgetBridge) {
      for (const budget of measuredBy(bridge, statement)) {
        if (bridge.initial?.value === budget.value) continue;
        yield {
          relation: 'restatement',
          subject: bridge.side === 'income' ? '收入预算' : '支出预算',
          statedAs: 'budgetOfExecution',
          expectedAs: 'adjustedBudget',
          stated: budget,
          expected: bridge.adjusted,
        };
      }
    }
  },
};

const quantityOf = { income: 'currentYearRevenue', expenditure: 'currentYearExpenditure' } as const;

/** Only where the initial budget is known too: a budget that says nothing of itself may be that one. */
function measuredBy({ side, initial }: BudgetBridge, statements: readonly Statement[]): readonly ReadFigure[] {
  if (!initial) return [];
  return statements.flatMap(({ quantity, completion }) =>
    quantity === quantityOf[side] && completion?.budget && completion.of !== 'initial' ? [completion.budget] : [],
  );
}
