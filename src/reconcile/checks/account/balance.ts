import { wholeColumns } from '../../../model/accounts/cells.ts';
import { halvesOf } from '../../../model/accounts/summary.ts';
import type { Check, Claim } from '../../../model/claim.ts';
import type { AccountCell, AccountRow } from '../../../model/records.ts';

export const accountBalance: Check<'accountTable'> = {
  id: 'account/balance',
  title: { zh: '收入总计等于支出总计', en: 'Total income equals total expenditure' },
  why: {
    zh: '总表左右两边的总计是同一个数，系统里必然相等；印出来不等，就是改过一边。',
    en: 'Both totals of a summary are one stored number. Where they are printed differently, one side was edited.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['restatement'],

  *claims({ accountTable }) {
    for (const table of accountTable) {
      const halves = halvesOf([table]);
      const income = halves.find(({ side }) => side === 'income')?.rows.find(isGrandTotal);
      for (const { side, rows } of halves) {
        const spent = rows.find(isGrandTotal);
        if (side === 'expenditure' && income && spent) yield* balanced(income, spent);
      }
    }
  },
};

const isGrandTotal = ({ item }: AccountRow): boolean => item === 'grandTotal';

/** Each measure against the same measure on the other side; a side that names none has but one. */
function* balanced(income: AccountRow, spent: AccountRow): Iterable<Claim> {
  for (const received of income.cells.filter(isWhole)) {
    const [paid, ...others] = spent.cells.filter((cell) => isWhole(cell) && isAlike(cell, received));
    if (!received.figure || !paid?.figure || others.length > 0) continue;
    yield {
      relation: 'restatement',
      subject: spent.label,
      statedAs: 'expenditure',
      expectedAs: 'income',
      stated: paid.figure,
      expected: received.figure,
    };
  }
}

const isWhole = ({ column }: AccountCell): boolean => wholeColumns.includes(column);

const isAlike = (a: AccountCell, b: AccountCell): boolean =>
  a.measure === b.measure || a.measure === undefined || b.measure === undefined;
