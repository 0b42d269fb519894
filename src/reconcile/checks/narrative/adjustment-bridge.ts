import type { Check } from '../../../model/claim.ts';
import { difference, sum } from '../../../model/figure.ts';

export const narrativeAdjustmentBridge: Check<'budgetBridge'> = {
  id: 'narrative/adjustment-bridge',
  title: { zh: '调整后预算等于年初预算加调整数', en: 'The adjusted budget is the initial one and what was adjusted' },
  why: {
    zh: '年初预算、年中调整数与调整后预算三数同列，改了一个没有改另外两个，就不再相符。',
    en: 'Initial budget, adjustment and adjusted budget stand side by side. One that was edited alone no longer fits the other two.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['budgetBridge'],
  relations: ['sum'],

  *claims({ budgetBridge }) {
    for (const { side, initial, adjusted, adjustment } of budgetBridge) {
      if (!initial || !adjustment) continue;
      const { figure, direction } = adjustment;
      yield {
        relation: 'sum',
        subject: side === 'income' ? '调整后收入预算' : '调整后支出预算',
        statedAs: 'adjustedBudget',
        expectedAs: 'computed',
        stated: adjusted,
        expected: direction === 'up' ? sum([initial, figure]) : difference(initial, figure),
        partition: 'complete',
      };
    }
  },
};
