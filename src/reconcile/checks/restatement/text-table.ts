import type { Check } from '../../../model/claim.ts';
import { restatementsOf } from '../../../model/relations.ts';

export const restatementTextTable: Check<'restatement'> = {
  id: 'restatement/text-table',
  title: { zh: '正文数字与表格一致', en: 'The text states what the tables print' },
  why: {
    zh: '表格由系统生成，正文由人工录入，正文抄错是最常见的差错。',
    en: 'Tables come from software and the narrative is typed by hand, which is where figures go wrong.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['restatement'],

  *claims({ restatement }) {
    for (const record of restatement) yield* restatementsOf(record, 'table', 'text');
  },
};
