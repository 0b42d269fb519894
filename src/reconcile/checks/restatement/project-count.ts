import type { Check, Claim } from '../../../model/claim.ts';
import { type ComputedFigure, constant, sum } from '../../../model/figure.ts';
import type { ProjectCount, Records } from '../../../model/records.ts';
import type { TermId } from '../../../model/terms/roles.ts';

type Reads = 'projectCount' | 'taskTable' | 'breakdown';

export const restatementProjectCount: Check<Reads> = {
  id: 'restatement/project-count',
  title: { zh: '各处所述项目个数一致', en: 'The number of projects is the same wherever it is told' },
  why: {
    zh: '年初多少个、追加多少个、全年多少个，与整体自评表和支出清单对得上，才看得出有没有漏评的项目。',
    en: 'Projects of the first budget, projects added, projects of the year: only where they agree with the overall table and the list of spending can it be seen that none was left out.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['projectCount', 'taskTable', 'breakdown'],
  relations: ['restatement', 'sum'],

  *claims({ projectCount, taskTable, breakdown }) {
    const [year, ...others] = at(projectCount, 'all');
    const [initial, ...alsoInitial] = at(projectCount, 'initial');
    for (const other of others) if (year) yield same(year, other, 'warning');
    // At the start of the year some are assessed that are only applied for later.
    for (const other of alsoInitial) if (initial) yield same(initial, other, 'note');
    if (!year) return;
    yield* stages(year, [...alsoInitial.toReversed(), ...(initial ? [initial] : [])], at(projectCount, 'added'));
    const [table, ...tables] = taskTable;
    const tasks = table?.tasks.filter(({ name }) => name !== '基本支出').length ?? 0;
    if (tables.length === 0 && tasks > 0) yield* counted(year, tasks, 'tasksListed');
    yield* counted(year, listed(breakdown), 'projectsListed');
  },
};

const at = (counts: readonly ProjectCount[], stage: ProjectCount['stage']): readonly ProjectCount[] =>
  counts.filter((count) => count.stage === stage);

const same = (one: ProjectCount, other: ProjectCount, severity: 'warning' | 'note'): Claim => ({
  relation: 'restatement',
  subject: '项目个数',
  stated: one.figure,
  expected: other.figure,
  severity,
});

/** Those of the first budget and those added, where one section gives both. */
function* stages(
  year: ProjectCount,
  initial: readonly ProjectCount[],
  added: readonly ProjectCount[],
): Iterable<Claim> {
  const [more, ...others] = added;
  const first = initial.find(({ section }) => section === more?.section);
  if (!more || !first || others.length > 0) return;
  yield total(year, sum([first.figure, more.figure]), 'parts');
}

function* counted(year: ProjectCount, count: number, as: TermId): Iterable<Claim> {
  if (count > 0) yield total(year, sum([constant(`${count}`, '个')]), as);
}

const total = ({ figure }: ProjectCount, expected: ComputedFigure, expectedAs: TermId): Claim => ({
  relation: 'sum',
  subject: '项目个数',
  statedAs: 'projectsSaid',
  expectedAs,
  stated: figure,
  expected,
  partition: 'complete',
});

/** The parts of the one complete list of what was spent on projects. */
function listed(breakdowns: Records['breakdown']): number {
  const lists = breakdowns.filter(
    ({ quantity, partition, of, parts }) =>
      quantity === 'projectExpenditure' && partition === 'complete' && of === 'list' && parts.length > 2,
  );
  const [list, ...others] = lists;
  return list && others.length === 0 ? list.parts.length : 0;
}
