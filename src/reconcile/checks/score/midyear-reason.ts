import type { Check } from '../../../model/claim.ts';
import { isEqual } from '../../../model/levels.ts';

export const scoreMidyearReason: Check<'projectForm'> = {
  id: 'score/midyear-reason',
  title: { zh: '年中调整预算的单独说明了理由', en: 'A budget adjusted during the year is explained' },
  why: {
    zh: '自评表要求年中追加或调减预算的单独说明理由；没有说明，就看不出调整是谁批准的、为了什么。',
    en: 'The form asks for a reason where the budget rose or fell during the year. Without it nobody can see what the adjustment was for.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['presence'],

  *claims({ projectForm }) {
    for (const { name, funds, asks } of projectForm) {
      const whole = funds.find(({ total }) => total);
      if (!whole?.initial || !whole.adjusted || !(asks.adjustmentReason || whole.reason)) continue;
      if (isEqual(whole.initial, whole.adjusted)) continue;
      yield {
        relation: 'presence',
        subject: name,
        statedAs: 'adjustedBudget',
        stated: whole.adjusted.quote,
        holds: whole.reason !== undefined,
        complaint: { zh: '年中调整了预算而没有说明理由', en: 'gives no reason for the adjustment of its budget' },
      };
    }
  },
};
