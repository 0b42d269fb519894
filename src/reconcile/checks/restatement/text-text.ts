import type { Check } from '../../../model/claim.ts';
import { restatementsOf } from '../../../model/relations.ts';

export const restatementTextText: Check<'restatement'> = {
  id: 'restatement/text-text',
  title: { zh: '正文各处的同一数量一致', en: 'One quantity is the same wherever the text states it' },
  why: {
    zh: '同一数量在正文中多处出现，只改其中一处，前后就自相矛盾。',
    en: 'A quantity that the text states several times contradicts itself when only one of them is edited.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['restatement'],
  relations: ['restatement'],

  *claims({ restatement }) {
    for (const record of restatement) yield* restatementsOf(record, 'text', 'text');
  },
};
