import { sumClaims } from '../../../model/accounts/cells.ts';
import { halvesOf, rowSums, yearSum } from '../../../model/accounts/summary.ts';
import type { Check } from '../../../model/claim.ts';

export const accountIncomeSum: Check<'accountTable'> = {
  id: 'account/income-sum',
  title: { zh: '本年收入合计等于各项收入之和', en: 'The income of the year is the sum of its kinds' },
  why: {
    zh: '总表左半由系统汇总；合计与各项收入不符，说明有一行被单独改过，或粘贴时错了行。',
    en: 'Software adds up the left half of a summary. Where it does not add up, a line was edited alone or pasted into the wrong row.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['sum', 'undecided'],

  *claims({ accountTable }) {
    for (const half of halvesOf(accountTable)) {
      if (half.side === 'income') for (const one of rowSums(half, yearSum(half))) yield* sumClaims(one);
    }
  },
};
