import { bases, cellNamed, onlyTable, totalRowOf, wholeColumns } from '../../../model/accounts/cells.ts';
import { codeTree } from '../../../model/accounts/codes.ts';
import type { Check } from '../../../model/claim.ts';

export const accountDetailWithin: Check<'accountTable'> = {
  id: 'account/detail-within',
  title: {
    zh: '基本支出各经济科目不大于支出明细表的同一科目',
    en: 'Basic expenditure of an economic class is no more than all expenditure of it',
  },
  why: {
    zh: '支出决算明细表含基本支出与项目支出，基本支出表的同一经济科目只是其中一部分；反而更大，说明有一张表错了栏。',
    en: 'The detailed table covers basic and project expenditure; the table of basic expenditure is a part of it. Where the part is greater, one of them has a slipped column.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['order'],

  *claims({ accountTable }) {
    for (const basis of bases) {
      const basic = onlyTable(accountTable, basis, 'basicExpenditureTable');
      const detail = onlyTable(accountTable, basis, 'generalPublicBudgetDetailTable');
      const total = detail && totalRowOf(detail);
      if (!basic || !total) continue;
      for (const row of codeTree(basic)) {
        const stated = cellNamed(row, ...wholeColumns, 'basic')?.figure;
        const expected = cellNamed(total, row.code)?.figure;
        if (!stated || !expected) continue;
        yield {
          relation: 'order',
          subject: row.label,
          statedAs: 'basicTable',
          expectedAs: 'detailTable',
          stated,
          is: '≤',
          expected,
        };
      }
    }
  },
};
