import type { Check } from '../../../model/claim.ts';

export const scoreExecutionOver: Check<'projectForm'> = {
  id: 'score/execution-over',
  title: { zh: '预算执行数不超过调整后预算数', en: 'No more is spent than the adjusted budget' },
  why: {
    zh: '执行数超过调整后预算，不是预算调整没有填入，就是动用了表外的结转资金而没有说明。',
    en: 'Spending above the adjusted budget means that an adjustment was not entered, or that money from outside the form was used without a word.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['order'],

  *claims({ projectForm }) {
    for (const { name, funds } of projectForm) {
      const whole = funds.find(({ total }) => total);
      if (!whole?.executed || !whole.adjusted) continue;
      yield {
        relation: 'order',
        subject: name,
        statedAs: 'executed',
        expectedAs: 'adjustedBudget',
        stated: whole.executed,
        is: '≤',
        expected: whole.adjusted,
      };
    }
  },
};
