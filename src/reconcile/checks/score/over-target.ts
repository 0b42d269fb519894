import type { Check, Claim } from '../../../model/claim.ts';
import { constant, portion } from '../../../model/figure.ts';
import { indicatorsIn } from '../../../model/indicators.ts';
import type { Indicator } from '../../../model/records.ts';
import { commensurable } from '../../../model/terms/units.ts';

export const scoreOverTarget: Check<'projectForm' | 'taskTable'> = {
  id: 'score/over-target',
  title: { zh: '数量指标的完成值不超过目标值的130%', en: 'No quantity exceeds its target by more than 30 per cent' },
  why: {
    zh: '超出目标三成以上，说明目标定得太低；不少地方的评分标准规定这样的指标不计分。',
    en: 'A result so far above its target shows that the target was set too low. Many scoring rules give no points for it.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm', 'taskTable'],
  relations: ['order'],

  *claims({ projectForm, taskTable }) {
    for (const { subject, indicator } of indicatorsIn({ projectForm, taskTable })) yield* within(subject, indicator);
  },
};

function* within(subject: string, { kind, target, actual, completion }: Indicator): Iterable<Claim> {
  const [wanted, reached] = [target?.figure, actual?.figure];
  if (kind !== 'quantity' || completion || !wanted || !reached || wanted.unit === '%') return;
  if (target?.bound === '≤' || target?.bound === '<' || !commensurable(wanted.unit, reached.unit)) return;
  yield {
    relation: 'order',
    subject,
    statedAs: 'actual',
    expectedAs: 'most',
    stated: reached,
    is: '≤',
    expected: portion(wanted, constant('130', '%')),
  };
}
