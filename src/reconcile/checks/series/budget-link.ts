import type { Check } from '../../../model/claim.ts';

export const seriesBudgetLink: Check<'seriesLink'> = {
  id: 'series/budget-link',
  title: {
    zh: '决算所引年初预算与公开的预算一致',
    en: 'The initial budget that a final account quotes is the published one',
  },
  why: {
    zh: '决算报告计算完成率用的年初预算，应是当年公开的预算数；引错一个数，完成率就没有意义。',
    en: 'Completion rates are measured by the budget that was published. A budget quoted wrongly makes them meaningless.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['seriesLink'],
  relations: ['restatement'],

  *claims({ seriesLink }) {
    for (const link of seriesLink)
      if (link.about === 'budget')
        yield {
          relation: 'restatement',
          subject: link.subject,
          statedAs: 'budgetOfExecution',
          expectedAs: 'publishedBudget',
          stated: link.stated,
          expected: link.published,
        };
  },
};
