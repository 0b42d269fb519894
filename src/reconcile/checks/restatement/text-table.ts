import type { Check } from '../../../model/claim.ts';
import { isOfClass, restatementsOf } from '../../../model/relations.ts';

export const restatementTextTable: Check<'restatement'> = {
  id: 'restatement/text-table',
  title: { zh: '正文数字与表格一致', en: 'The text states what the tables print' },
  why: {
    zh: '表格由系统生成，正文由人工录入；抄错数字、抄错行列，都出在这一步。',
    en: 'Tables come from software and the narrative is typed by hand. This is where digits are transposed and figures are taken from the wrong row.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['restatement'],
  relations: ['restatement'],

  *claims({ restatement }) {
    for (const record of restatement) if (!isOfClass(record)) yield* restatementsOf(record, 'table', 'text');
  },
};
