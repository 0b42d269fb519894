import type { Check, Claim } from '../../../model/claim.ts';
import { comeNear, costsOf } from '../../../model/costs.ts';
import { equal } from '../../../model/decimal.ts';
import { sum } from '../../../model/figure.ts';
import { evaluate } from '../../../model/quantity.ts';
import type { ProjectForm, ReadFigure } from '../../../model/records.ts';

export const scoreCostSum: Check<'projectForm'> = {
  id: 'score/cost-sum',
  title: { zh: '成本指标之和等于项目预算', en: 'The cost indicators of a project come to its budget' },
  why: {
    zh: '成本指标把预算分到各项支出；预算调整后成本指标没有跟着改，两者就对不上。各项都是上限的，只提示超出预算之处。',
    en: 'Cost indicators share out the budget of a project. After an adjustment they are often left as they were. Where all of them are limits, only limits above the budget are noted.',
  },
  severity: 'warning',
  tail: 'note',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['sum', 'order', 'undecided'],

  *claims({ projectForm }) {
    for (const form of projectForm) yield* costs(form);
  },
};

function* costs(form: ProjectForm): Iterable<Claim> {
  const found = costsOf(form);
  const whole = form.funds.find(({ total }) => total);
  const budgets = [whole?.adjusted, whole?.initial].filter((figure) => figure !== undefined);
  const [adjusted] = budgets;
  if (!found || !adjusted) return;
  const { targets, capped } = found;
  const said = { subject: form.name, statedAs: 'adjustedBudget', expectedAs: 'costs' } as const;
  // Costs that were set at the start of the year are those of the first budget.
  const stated = budgets.find((budget) => isSum(budget, targets)) ?? adjusted;
  if (!comeNear(targets, stated)) yield { relation: 'undecided', subject: form.name, stated, because: 'open-list' };
  else if (capped) yield { relation: 'order', ...said, stated, is: '≥', expected: sum(targets), severity: 'note' };
  else yield { relation: 'sum', ...said, stated, expected: sum(targets), partition: 'complete' };
}

function isSum(budget: ReadFigure, targets: readonly ReadFigure[]): boolean {
  const [whole, parts] = [evaluate(budget), evaluate(sum(targets))];
  return whole.kind === 'quantity' && parts.kind === 'quantity' && equal(whole.value, parts.value);
}
