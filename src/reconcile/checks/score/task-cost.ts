import type { Check, Claim } from '../../../model/claim.ts';
import { sum } from '../../../model/figure.ts';
import type { Indicator, ReadFigure, TaskTable } from '../../../model/records.ts';
import { unitOf } from '../../../model/terms/units.ts';

export const scoreTaskCost: Check<'taskTable'> = {
  id: 'score/task-cost',
  title: {
    zh: '整体自评表的支出控制数与各任务金额相符',
    en: 'The limits of spending in the overall table agree with its tasks',
  },
  why: {
    zh: '同一张表里，“基本支出控制总额”与“基本支出”任务说的是一笔钱；任务金额调整后成本指标没有跟着改，两处就对不上。',
    en: 'A limit on basic expenditure and the task of that name are one amount in one table. Where a task was adjusted alone, they no longer agree.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['taskTable'],
  relations: ['restatement', 'sum'],

  *claims({ taskTable }) {
    for (const { tasks, indicators } of taskTable) {
      for (const indicator of indicators) if (indicator.kind === 'cost') yield* limited(indicator, tasks);
    }
  },
};

type Tasks = TaskTable['tasks'];

function* limited({ name, target, actual }: Indicator, tasks: Tasks): Iterable<Claim> {
  const meant = tasksOf(name, tasks);
  if (meant.length === 0) return;
  // A limit may be set apart from the budget; what was spent is one amount.
  yield* same(name, target?.figure, meant, 'budget');
  yield* same(name, actual?.figure, meant, 'executed');
}

const basic = /^(?:部门|单位|年度)?基本支出/;
const limit = /^(?:部门|单位|年度|全年)*(?<of>基本支出|项目支出)(?:预算)?(?:控制|支出|总)*(?:总额|数|额|成本)?$/;

/** The tasks that a limit speaks of; none where basic expenditure is not one task among others. */
function tasksOf(name: string, tasks: Tasks): Tasks {
  const of = limit.exec(name)?.groups?.['of'];
  const running = tasks.filter((task) => basic.test(task.name));
  if (of === undefined || running.length !== 1) return [];
  return of === '基本支出' ? running : tasks.filter((task) => !running.includes(task));
}

function* same(
  subject: string,
  stated: ReadFigure | undefined,
  tasks: Tasks,
  side: 'budget' | 'executed',
): Iterable<Claim> {
  const parts = tasks.flatMap((task) => task[side].total ?? []);
  if (!stated || unitOf(stated.unit).dimension !== 'money' || parts.length < tasks.length) return;
  const said = { subject, statedAs: side === 'budget' ? 'target' : 'actual', expectedAs: 'tasks', stated } as const;
  const told = side === 'budget' && ({ severity: 'note' } as const);
  const [only, ...others] = parts;
  if (only && others.length === 0) yield { relation: 'restatement', ...said, ...told, expected: only };
  else yield { relation: 'sum', ...said, ...told, expected: sum(parts), partition: 'complete' };
}
