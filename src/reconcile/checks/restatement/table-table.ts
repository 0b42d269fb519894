import type { Check } from '../../../model/claim.ts';
import { restatementsOf } from '../../../model/relations.ts';

export const restatementTableTable: Check<'restatement'> = {
  id: 'restatement/table-table',
  title: { zh: '不同表格中的同一数字一致', en: 'Tables agree on the quantities they share' },
  why: {
    zh: '各表取自同一套账，同一数字在两表中不同，多为粘贴或手工改动所致。',
    en: 'The tables come from one set of books; where two disagree, one was pasted or edited by hand.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['restatement'],

  *claims({ restatement }) {
    for (const record of restatement) yield* restatementsOf(record, 'table', 'table');
  },
};
