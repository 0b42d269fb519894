import type { Check, Claim } from '../../../model/claim.ts';
import { type Costs, costsOf, ofTheYear } from '../../../model/costs.ts';
import { equal } from '../../../model/decimal.ts';
import { type Figure, portion, sum } from '../../../model/figure.ts';
import { evaluate } from '../../../model/quantity.ts';
import type { ProjectForm, ReadFigure } from '../../../model/records.ts';
import { unitOf } from '../../../model/terms/units.ts';

export const scoreCostExecution: Check<'projectForm'> = {
  id: 'score/cost-execution',
  title: {
    zh: '成本指标完成值与预算执行数相符',
    en: 'What the cost indicators say was spent is what was spent',
  },
  why: {
    zh: '成本指标说只用了八成，预算却执行了十成：两处必有一处没有照实填。',
    en: 'Costs of which only four fifths were used beside a budget that was spent in full: one of the two is not what happened.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['sum', 'order'],

  *claims({ projectForm }) {
    for (const form of projectForm) yield* spent(form);
  },
};

function* spent(form: ProjectForm): Iterable<Claim> {
  const whole = form.funds.find(({ total }) => total);
  const costs = costsOf(form);
  if (!whole?.executed || !whole.adjusted || !costs || !comesTo(sum(costs.targets), whole.adjusted)) return;
  yield* paid(form.name, whole.executed, costs);
  const used = costs.targets.map((target, n): Figure => {
    const completion = costs.indicators[n]?.completion;
    return completion && Number(completion.value) < 100 ? portion(target, completion) : target;
  });
  if (used.every((figure) => figure.kind === 'read')) return;
  yield {
    relation: 'order',
    subject: form.name,
    statedAs: 'executed',
    expectedAs: 'costs',
    stated: whole.executed,
    is: '≤',
    expected: sum(used),
  };
}

/** Results that are amounts add up to all that was spent, as their targets do to the budget. */
function* paid(subject: string, executed: ReadFigure, { indicators }: Costs): Iterable<Claim> {
  const results = indicators.flatMap(({ actual }) =>
    actual?.figure && !actual.bound ? [ofTheYear(actual.figure)] : [],
  );
  if (results.length < indicators.length || !results.every(({ unit }) => unitOf(unit).dimension === 'money')) return;
  const said = { subject, statedAs: 'executed', expectedAs: 'costs' } as const;
  yield { relation: 'sum', ...said, stated: executed, expected: sum(results), partition: 'complete' };
}

function comesTo(one: Figure, other: Figure): boolean {
  const [a, b] = [evaluate(one), evaluate(other)];
  return a.kind === 'quantity' && b.kind === 'quantity' && a.dimension === b.dimension && equal(a.value, b.value);
}
