import type { Check } from '../../../model/claim.ts';
import { sum } from '../../../model/figure.ts';

export const tableColumnTotals: Check<'totalsTable'> = {
  id: 'table/column-totals',
  title: { zh: '合计行等于所列各行之和', en: 'A total row is the sum of the rows it covers' },
  why: {
    zh: '类、款、项逐级汇总；一行改动而上级没有重算，整列就不再相符。',
    en: 'Items (项) sum up to subcategories (款) and these to categories (类). A row that is edited alone breaks the whole column.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['totalsTable'],
  relations: ['sum'],

  *claims({ totalsTable }) {
    for (const { caption, totals } of totalsTable) {
      for (const { label, heading, stated, terms, direction } of totals) {
        if (direction !== 'column') continue;
        yield {
          relation: 'sum',
          subject: [caption, label, heading].filter((words) => words !== '').join(' '),
          statedAs: 'total',
          expectedAs: 'rows',
          stated,
          expected: sum(terms),
          partition: 'complete',
        };
      }
    }
  },
};
