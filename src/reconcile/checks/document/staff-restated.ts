import type { Check } from '../../../model/claim.ts';

export const documentStaffRestated: Check<'headcount'> = {
  id: 'document/staff-restated',
  title: { zh: '同一处的人数前后一致', en: 'A place has one number of staff' },
  why: {
    zh: '同一窗口、中心的人数在正文和报告中各写一次，据以测算的经费也会不同；年中有变动的应予说明。',
    en: 'The staff of one office is stated in the text and again in a report; what was computed from it differs too. A change within the year should be explained.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['headcount'],
  relations: ['restatement'],

  *claims({ headcount }) {
    for (const { subject, total, again } of headcount) {
      if (again) yield { relation: 'restatement', subject, stated: total, expected: again };
    }
  },
};
