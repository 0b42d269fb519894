import type { Check } from '../../../model/claim.ts';

export const narrativeZeroBudget: Check<'zeroBudget'> = {
  id: 'narrative/zero-budget',
  title: { zh: '预算为零的，不计算完成率', en: 'A budget of nought has no completion rate' },
  why: {
    zh: '年初没有预算而写“完成年初预算的100%”，分母为零，算不出来；应写明金额和原因。',
    en: 'Where nothing was budgeted, “100% of the initial budget” cannot be computed. The amount and the reason belong there instead.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['zeroBudget'],
  relations: ['presence'],

  *claims({ zeroBudget }) {
    for (const { subject, idle, rate } of zeroBudget) {
      yield {
        relation: 'presence',
        subject,
        stated: rate.quote,
        holds: false,
        complaint: { zh: '预算为零，完成率无从计算', en: 'has a budget of nought, so no completion rate' },
        severity: idle ? 'note' : 'error',
      };
    }
  },
};
