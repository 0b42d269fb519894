import type { Check, Claim } from '../../../model/claim.ts';
import { compare, exact } from '../../../model/decimal.ts';
import { type ComputedFigure, constant, difference, portion, share, sum } from '../../../model/figure.ts';
import { isEqual, meets } from '../../../model/levels.ts';
import { wholeDepartment } from '../../../model/names.ts';
import { evaluate } from '../../../model/quantity.ts';
import type { Indicator, ProjectForm, ScoringRule, ScoringSheet, TaskTable } from '../../../model/records.ts';

type Item = ScoringSheet['items'][number];
type Reads = 'scoringSheet' | 'projectForm' | 'taskTable' | 'projectCount';

export const scoreSystemFormula: Check<Reads> = {
  id: 'score/system-formula',
  title: {
    zh: '能按计分标准算出的得分与所附自评表相符',
    en: 'A score whose printed rule can be computed agrees with the annexed forms',
  },
  why: {
    zh: '计分标准写明“达标项目数÷项目总数×分值”的，所附各表就是答案；照抄满分的，一算便知。',
    en: 'Where the rule is so many projects out of all, the annexed forms hold the answer: full points that were simply entered do not survive it.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['scoringSheet', 'projectForm', 'taskTable', 'projectCount'],
  relations: ['order'],

  *claims({ scoringSheet, projectForm, taskTable, projectCount }) {
    const forms = projectForm.filter(({ name }) => name !== wholeDepartment);
    const all = projectCount.filter(({ stage }) => stage === 'all');
    // Where forms are left out, what the others say proves nothing.
    const whole = forms.length > 0 && all.every(({ figure }) => figure.value === `${forms.length}`);
    const [overall, ...others] = taskTable;
    if (scoringSheet.length !== 1 || others.length > 0) return;
    for (const item of scoringSheet.flatMap(({ items }) => items)) {
      if (item.rule?.counts === 'low-balance' && whole) yield* balances(item, item.rule, forms);
      if (item.rule?.counts === 'met-quantities') yield* quantities(item, item.rule, whole ? forms : [], overall);
    }
  },
};

type Rule<C extends ScoringRule['counts']> = Extract<ScoringRule, { counts: C }>;

/** Full points although a project is over the limit cannot be; anything else may have been rounded. */
function* balances(
  { name, points, score }: Item,
  { below }: Rule<'low-balance'>,
  forms: readonly ProjectForm[],
): Iterable<Claim> {
  const left = forms.map((form) => ({ form, balance: balanceOf(form) }));
  if (!score || left.some(({ balance }) => balance === undefined)) return;
  const over = left.filter(({ balance }) => balance && isAtLeast(balance, below)).map(({ form }) => form.name);
  const earned = partOf(points, forms.length - over.length, forms.length);
  const said = { relation: 'order', statedAs: 'score', expectedAs: 'ruleScore', stated: score, is: '≤' } as const;
  const subject = over.length === 0 ? name : `${name}（${over.slice(0, 3).join('、')}）`;
  yield isEqual(score, points)
    ? { ...said, subject, expected: earned }
    : { ...said, subject, expected: sum([earned, halfPoint]), severity: 'note' };
}

function balanceOf({ funds }: ProjectForm): ComputedFigure | undefined {
  const whole = funds.find(({ total }) => total);
  return whole?.adjusted && whole.executed
    ? share(difference(whole.adjusted, whole.executed), whole.adjusted)
    : undefined;
}

function isAtLeast(rate: ComputedFigure, limit: string): boolean {
  const quantity = evaluate(rate);
  return quantity.kind === 'quantity' && compare(quantity.value, exact(limit)) >= 0;
}

/** What cannot be told of an indicator counts for the department on both sides. */
function* quantities(
  { name, points, score }: Item,
  { of, margin }: Rule<'met-quantities'>,
  forms: readonly ProjectForm[],
  overall: TaskTable | undefined,
): Iterable<Claim> {
  const indicators = of === 'projects' ? forms.flatMap((form) => form.indicators) : (overall?.indicators ?? []);
  const met = indicators.filter(({ kind }) => kind === 'quantity').map((one) => isMet(one, margin));
  if (!score || met.length === 0) return;
  const said = { relation: 'order', subject: name, statedAs: 'score', expectedAs: 'ruleScore' } as const;
  const least = partOf(points, met.filter((one) => one === true).length, met.length);
  const most = partOf(points, met.filter((one) => one !== false).length, met.length);
  yield { ...said, stated: score, is: '≤', expected: sum([most, halfPoint]), severity: 'note' };
  yield { ...said, stated: score, is: '≥', expected: difference(least, halfPoint), severity: 'note' };
}

function isMet({ target, actual, completion }: Indicator, margin: string): boolean | undefined {
  if (!completion) return meets(target, actual, margin);
  const degree = exact(completion.value);
  return compare(degree, exact('100')) >= 0 && compare(degree, exact(`1${margin}`)) <= 0;
}

const partOf = (points: Item['points'], some: number, all: number): ComputedFigure =>
  portion(points, share(constant(`${some}`, '个'), constant(`${all}`, '个')));

/** Scores are mostly given in whole points. */
const halfPoint = constant('0.5', '分');
