import type { Check, Claim } from '../../../model/claim.ts';
import { sum } from '../../../model/figure.ts';
import type { TaskTable } from '../../../model/records.ts';

export const scoreTaskSum: Check<'taskTable'> = {
  id: 'score/task-sum',
  title: { zh: '整体自评表的金额合计等于各任务金额之和', en: 'The total of the overall table is the sum of its tasks' },
  why: {
    zh: '任务增减或金额调整后合计没有重算，整体的预算执行率随之出错。',
    en: 'A task that was added or adjusted without a new total spoils the execution rate of the whole department.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['taskTable'],
  relations: ['sum'],

  *claims({ taskTable }) {
    for (const table of taskTable) {
      yield* totals(table, 'budget', table.totalBudget);
      yield* totals(table, 'executed', table.totalExecuted);
    }
  },
};

function* totals(
  { title, tasks }: TaskTable,
  side: 'budget' | 'executed',
  whole: TaskTable['totalBudget'],
): Iterable<Claim> {
  for (const kind of ['total', 'appropriation', 'other'] as const) {
    const stated = whole[kind];
    const parts = tasks.flatMap((task) => task[side][kind] ?? []);
    if (!stated || parts.length === 0) continue;
    const said = { subject: title.text, statedAs: 'total', expectedAs: 'tasks' } as const;
    yield { relation: 'sum', ...said, stated, expected: sum(parts), partition: 'complete' };
  }
}
