import type { Check, Claim } from '../../../model/claim.ts';
import { constant, difference, sum } from '../../../model/figure.ts';
import type { ExecutionReport } from '../../../model/records.ts';

export const scoreRateComplement: Check<'executionReport'> = {
  id: 'score/rate-complement',
  title: {
    zh: '完成率与结余率之和为100%，结余等于预算减执行',
    en: 'What was spent and what was left come to the budget',
  },
  why: {
    zh: '完成率、结余率、结余额说的是同一笔账，改了一个而没有改另一个，就加不到100%。',
    en: 'The rate of completion, the rate of the balance and the balance itself are one account. Where one was changed alone, they no longer meet.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['executionReport'],
  relations: ['sum'],

  *claims({ executionReport }) {
    for (const report of executionReport) yield* balanced(report);
  },
};

function* balanced({ subject, budget, executed, rate, balance, balanceRate }: ExecutionReport): Iterable<Claim> {
  if (rate && balanceRate) {
    const said = { subject, statedAs: 'whole', expectedAs: 'parts', partition: 'complete' } as const;
    yield { relation: 'sum', ...said, stated: constant('100', '%'), expected: sum([rate, balanceRate]) };
  }
  if (budget && executed && balance) {
    const said = { subject, statedAs: 'balance', expectedAs: 'unspent', partition: 'complete' } as const;
    yield { relation: 'sum', ...said, stated: balance, expected: difference(budget, executed) };
  }
}
