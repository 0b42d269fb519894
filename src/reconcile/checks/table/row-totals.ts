import type { Check } from '../../../model/claim.ts';
import { sum } from '../../../model/figure.ts';

export const tableRowTotals: Check<'totalsTable'> = {
  id: 'table/row-totals',
  title: { zh: '合计列等于所列各列之和', en: 'A total column is the sum of the columns it covers' },
  why: {
    zh: '一行之内合计与分项不符，说明其中一格被单独改过，或数字错了列。',
    en: 'A row that does not add up has a cell that was edited alone, or figures that slipped into another column.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['totalsTable'],
  relations: ['sum'],

  *claims({ totalsTable }) {
    for (const { caption, totals } of totalsTable) {
      for (const { label, heading, stated, terms, direction } of totals) {
        if (direction !== 'row') continue;
        yield {
          relation: 'sum',
          subject: [caption, label, heading].filter((words) => words !== '').join(' '),
          statedAs: 'total',
          expectedAs: 'columns',
          stated,
          expected: sum(terms),
          partition: 'complete',
        };
      }
    }
  },
};
