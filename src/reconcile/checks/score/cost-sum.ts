import type { Check, Claim } from '../../../model/claim.ts';
import { type Costs, comeNear, costsOf } from '../../../model/costs.ts';
import { equal } from '../../../model/decimal.ts';
import { sum } from '../../../model/figure.ts';
import { evaluate } from '../../../model/quantity.ts';
import type { ProjectForm, ReadFigure } from '../../../model/records.ts';

export const scoreCostSum: Check<'projectForm'> = {
  id: 'score/cost-sum',
  title: { zh: '成本指标之和等于项目预算', en: 'The cost indicators of a project come to its budget' },
  why: {
    zh: '成本指标把预算分到各项支出；预算调整后成本指标没有跟着改，两者就对不上。各项都是上限的，只提示超出预算之处；相差很多的可能只列了一部分，也只作提示。',
    en: 'Cost indicators share out the budget of a project. After an adjustment they are often left as they were. Where all of them are limits, only limits above the budget are noted; so are sums that are far from it, since some costs may be left out.',
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
  const isNear = comeNear(targets, stated);
  const told = isNear ? {} : ({ severity: 'note' } as const);
  if (!isNear && !shareOut(found, stated)) yield* apart(form.name, found, stated);
  else if (capped) yield { relation: 'order', ...said, stated, is: '≥', expected: sum(targets), severity: 'note' };
  else yield { relation: 'sum', ...said, ...told, stated, expected: sum(targets), partition: 'complete' };
}

/** Costs that are not shares of the budget may be anything but more than all of it. */
function* apart(subject: string, { targets, indicators }: Costs, budget: ReadFigure): Iterable<Claim> {
  yield { relation: 'undecided', subject, stated: budget, because: 'open-list' };
  for (const [n, target] of targets.entries()) {
    if (comeNear([target], budget) || ofYears.test(indicators[n]?.name ?? '')) continue;
    const said = { subject, statedAs: 'target', expectedAs: 'adjustedBudget', severity: 'note' } as const;
    yield { relation: 'order', ...said, stated: target, is: '≤', expected: budget };
  }
}

/** What a project costs over the years. */
const ofYears = /总投资|总造价|概算|合同|累计/;

/** Whether several costs seem to be meant to share out a budget: none is a price of one, none is all of it. */
const shareOut = ({ targets, indicators }: Costs, budget: ReadFigure): boolean =>
  targets.length > 1 &&
  !indicators.some(({ name }) => priceOfOne.test(name)) &&
  !targets.some((target) => comeNear([target], budget));

const priceOfOne = /标准|单价|单位|单[个次台件项套人户亩]|平均|均|每|限额|费率|节约|节省|收入/;

function isSum(budget: ReadFigure, targets: readonly ReadFigure[]): boolean {
  const [whole, parts] = [evaluate(budget), evaluate(sum(targets))];
  return whole.kind === 'quantity' && parts.kind === 'quantity' && equal(whole.value, parts.value);
}
