import type { Check, Claim } from '../../../model/claim.ts';
import { sum } from '../../../model/figure.ts';
import type { TaskTable } from '../../../model/records.ts';

export const scoreTaskFunds: Check<'taskTable'> = {
  id: 'score/task-funds',
  title: {
    zh: '整体自评表每项任务的总额等于财政拨款与其他资金之和',
    en: 'The money of a task is its appropriation and its other funds',
  },
  why: {
    zh: '总额改了而分项没有改，或上下两行的数填反了：竖着加仍然相符，横着一加就看出来。',
    en: 'A total that was changed without its sources, or figures entered one row too low: down the columns all is well, across the row it is not.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['taskTable'],
  relations: ['restatement', 'sum'],

  *claims({ taskTable }) {
    for (const { title, tasks, totalBudget, totalExecuted } of taskTable) {
      for (const { name, budget, executed } of tasks) yield* across(name, [budget, executed]);
      yield* across(title.text, [totalBudget, totalExecuted]);
    }
  },
};

type Money = TaskTable['totalBudget'];

function* across(subject: string, sides: readonly Money[]): Iterable<Claim> {
  for (const { total, appropriation, other, undivided } of sides) {
    if (!total || (!appropriation && !other)) continue;
    const said = { subject, statedAs: 'whole', expectedAs: 'parts', stated: total } as const;
    const only = appropriation && other ? undefined : (appropriation ?? other);
    const partition = undivided ? 'open' : 'complete';
    // A blank cell mostly means that there was nothing, but it may have been forgotten.
    if (only && !undivided) yield { relation: 'restatement', ...said, expected: only, severity: 'warning' };
    else
      yield {
        relation: 'sum',
        ...said,
        expected: sum([appropriation, other].flatMap((part) => part ?? [])),
        partition,
      };
  }
}
