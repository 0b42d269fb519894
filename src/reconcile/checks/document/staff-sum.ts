import type { Check } from '../../../model/claim.ts';
import { sum } from '../../../model/figure.ts';

export const documentStaffSum: Check<'headcount'> = {
  id: 'document/staff-sum',
  title: { zh: '人数等于各类人员之和', en: 'The staff is the sum of its groups' },
  why: {
    zh: '人员变动频繁，总数与在职、离休、退休各数往往不是同一天的。',
    en: 'Staff changes often, and the total and the groups are seldom of the same day.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['headcount'],
  relations: ['sum'],

  *claims({ headcount }) {
    for (const { subject, total, groups } of headcount) {
      if (groups.length < 2) continue;
      yield { relation: 'sum', subject, stated: total, expected: sum(groups), partition: 'complete' };
    }
  },
};
