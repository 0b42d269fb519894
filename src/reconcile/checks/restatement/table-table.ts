import type { Check } from '../../../model/claim.ts';
import { isOfClass, restatementsOf } from '../../../model/relations.ts';

export const restatementTableTable: Check<'restatement'> = {
  id: 'restatement/table-table',
  title: { zh: '各表中的同一数量一致', en: 'Tables agree on the quantities they share' },
  why: {
    zh: '各张决算表取自同一套账；同一数量在两张表中不同，多为粘贴错位或手工改动所致。',
    en: 'All tables of the final accounts come from one set of books. Where two of them disagree, one was pasted wrongly or edited by hand.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['restatement'],
  relations: ['restatement'],

  *claims({ restatement }) {
    for (const record of restatement) if (!isOfClass(record)) yield* restatementsOf(record, 'table', 'table');
  },
};
