import { sumClaims } from '../../../model/accounts/cells.ts';
import { halvesOf, openingSum, rowSums } from '../../../model/accounts/summary.ts';
import type { Check } from '../../../model/claim.ts';

export const accountOpeningSum: Check<'accountTable'> = {
  id: 'account/opening-sum',
  title: {
    zh: '年初财政拨款结转等于三本预算年初结转之和',
    en: 'The opening carry-over is that of the three budgets together',
  },
  why: {
    zh: '年初结转按一般公共预算、政府性基金、国有资本经营三本预算分列，只改其一，合计就不符。',
    en: 'The carry-over is split by budget: general public, government funds, state capital. One of them is easily changed alone.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['sum', 'undecided'],

  *claims({ accountTable }) {
    for (const half of halvesOf(accountTable)) {
      for (const one of rowSums(half, openingSum(half))) yield* sumClaims(one);
    }
  },
};
