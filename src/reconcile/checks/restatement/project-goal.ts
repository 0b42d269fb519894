import type { Check, Claim } from '../../../model/claim.ts';
import type { Dossier, ProjectForm } from '../../../model/records.ts';

export const restatementProjectGoal: Check<'dossier' | 'projectForm'> = {
  id: 'restatement/project-goal',
  title: {
    zh: '年度目标及完成情况所述比率、收入与别处一致',
    en: 'The rates and receipts in the goals and results of a project are the same elsewhere',
  },
  why: {
    zh: '目标和完成情况用文字写，指标用表格填；改了一处没有改另一处，同一个指标就有了两个数。',
    en: 'Goals and results are written as sentences, indicators as rows. Where one of them was changed alone, one aim has two values.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['dossier', 'projectForm'],
  relations: ['restatement'],

  *claims({ dossier, projectForm }) {
    for (const { name, goals } of dossier) yield* goalsOf(name, goals);
    for (const form of projectForm) yield* resultsOf(form);
  },
};

/** 满意率 and 满意度 are one. */
const plain = (name: string): string =>
  name.replace(/[率度]$/, '').replace(/^.*(?:使|确保|实现|达到|保证|提高|促进)(?=.{3})/, '');

function* goalsOf(subject: string, goals: Dossier['goals']): Iterable<Claim> {
  const ofForm = goals.filter(({ layer }) => layer === 'form');
  for (const { name, figure } of goals.filter(({ layer }) => layer === 'task-table')) {
    const [same, ...others] = ofForm.filter((goal) => plain(goal.name) === plain(name));
    if (!same || others.length > 0) continue;
    const roles = { statedAs: 'taskTable', expectedAs: 'projectForm' } as const;
    yield { relation: 'restatement', subject: `${subject}：${name}`, ...roles, stated: figure, expected: same.figure };
  }
}

/** The one indicator of the form whose name holds that of the result, character by character. */
function* resultsOf({ name: project, results, indicators }: ProjectForm): Iterable<Claim> {
  for (const { name, figure } of results) {
    const [same, ...others] = indicators.filter((indicator) => holds(plain(indicator.name), plain(name)));
    const actual = same?.completion ? undefined : same?.actual?.figure;
    if (!same || others.length > 0 || actual?.unit !== '%' || figure.unit !== '%') continue;
    const roles = { statedAs: 'actual', expectedAs: 'goal' } as const;
    yield { relation: 'restatement', subject: `${project}：${same.name}`, ...roles, stated: actual, expected: figure };
  }
}

function holds(long: string, short: string): boolean {
  let found = 0;
  for (const character of long) if (character === short.charAt(found)) found += 1;
  return short.length >= 4 && found === short.length;
}
