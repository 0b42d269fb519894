import { bases, cellNamed, onlyTable, wholeColumns } from '../../../model/accounts/cells.ts';
import { codedRows } from '../../../model/accounts/codes.ts';
import type { Check } from '../../../model/claim.ts';
import type { AccountCell, AccountTable } from '../../../model/records.ts';

export const accountThreePublicItems: Check<'accountTable'> = {
  id: 'account/three-public-items',
  title: {
    zh: '基本支出中的“三公”科目不大于“三公”经费决算数',
    en: 'What basic expenditure holds of the three public expenses is no more than these',
  },
  why: {
    zh: '“三公”经费含基本支出与项目支出，基本支出表中的同名科目只是其中一部分；反而更大，说明“三公”经费少报了。',
    en: 'The three public expenses cover basic and project expenditure. Where basic expenditure alone exceeds them, they are understated.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['order'],

  *claims({ accountTable }) {
    for (const basis of bases) {
      const basic = onlyTable(accountTable, basis, 'basicExpenditureTable');
      const expenses = onlyTable(accountTable, basis, 'threePublicTable');
      if (!basic || !expenses) continue;
      for (const [code, column, item] of items) {
        const row = codedRows(basic).find((one) => one.code === code);
        const stated = row && cellNamed(row, ...wholeColumns, 'basic')?.figure;
        const expected = finalOf(expenses, column, item)?.figure;
        if (!row || !stated || !expected) continue;
        yield {
          relation: 'order',
          subject: row.label,
          statedAs: 'basicTable',
          expectedAs: 'threePublicTable',
          stated,
          is: '≤',
          expected,
        };
      }
    }
  },
};

const items = [
  ['30212', 'overseasTravel', 'overseasTravel'],
  ['31013', 'vehiclePurchase', 'vehiclePurchase'],
  ['30231', 'vehicleOperation', 'vehicleOperation'],
  ['30217', 'reception', 'officialReception'],
] as const;

/** From the columns of the one row, or from the row of the item. */
function finalOf({ rows }: AccountTable, column: string, item: string): AccountCell | undefined {
  const [only, ...others] = rows;
  if (only && others.length === 0) return cellNamed(only, column);
  const found = rows.filter((row) => row.item === item);
  return found.length === 1 && found[0] ? cellNamed(found[0], ...wholeColumns) : undefined;
}
