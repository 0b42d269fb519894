import { sumClaims } from '../../../model/accounts/cells.ts';
import { grandSum, halvesOf, rowSums } from '../../../model/accounts/summary.ts';
import type { Check } from '../../../model/claim.ts';

export const accountExpenditureTotal: Check<'accountTable'> = {
  id: 'account/expenditure-total',
  title: {
    zh: '支出总计等于本年支出、结余分配与年末结转之和',
    en: 'Total expenditure is what was spent, distributed and carried forward',
  },
  why: {
    zh: '年末结转和结余是倒挤出来的；本年支出改动后没有重新倒挤，右半就合不上。',
    en: 'The closing carry-over is what remains. Where expenditure is changed afterwards, the right half no longer adds up.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['sum', 'undecided'],

  *claims({ accountTable }) {
    for (const half of halvesOf(accountTable)) {
      if (half.side === 'expenditure') for (const one of rowSums(half, grandSum(half))) yield* sumClaims(one);
    }
  },
};
