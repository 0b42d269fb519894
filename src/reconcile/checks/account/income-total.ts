import { sumClaims } from '../../../model/accounts/cells.ts';
import { grandSum, halvesOf, rowSums } from '../../../model/accounts/summary.ts';
import type { Check } from '../../../model/claim.ts';

export const accountIncomeTotal: Check<'accountTable'> = {
  id: 'account/income-total',
  title: {
    zh: '收入总计等于本年收入与年初结转等之和',
    en: 'Total income is the income of the year and what was carried over',
  },
  why: {
    zh: '年初结转和结余、使用非财政拨款结余补录之后，总计没有随之重算，左半就合不上。',
    en: 'Where the opening carry-over or a drawn surplus is filled in late, the total on the left is often left as it was.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['sum', 'undecided'],

  *claims({ accountTable }) {
    for (const half of halvesOf(accountTable)) {
      if (half.side === 'income') for (const one of rowSums(half, grandSum(half))) yield* sumClaims(one);
    }
  },
};
