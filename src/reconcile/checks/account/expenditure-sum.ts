import { sumClaims } from '../../../model/accounts/cells.ts';
import { halvesOf, rowSums, yearSum } from '../../../model/accounts/summary.ts';
import type { Check } from '../../../model/claim.ts';

export const accountExpenditureSum: Check<'accountTable'> = {
  id: 'account/expenditure-sum',
  title: { zh: '本年支出合计等于各类支出之和', en: 'The expenditure of the year is the sum of its classes' },
  why: {
    zh: '漏列一类、金额填错一行，右半的合计就与各类之和不符。',
    en: 'A class that was left out, or an amount in the wrong row, shows on the right half of a summary.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['sum', 'undecided'],

  *claims({ accountTable }) {
    for (const half of halvesOf(accountTable)) {
      if (half.side === 'expenditure') for (const one of rowSums(half, yearSum(half))) yield* sumClaims(one);
    }
  },
};
