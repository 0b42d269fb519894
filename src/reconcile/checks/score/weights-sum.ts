import type { Check, Claim } from '../../../model/claim.ts';
import { constant } from '../../../model/figure.ts';
import type { ProjectForm } from '../../../model/records.ts';
import { pointsOf, sumOf } from '../../../model/scores.ts';

export const scoreWeightsSum: Check<'projectForm'> = {
  id: 'score/weights-sum',
  title: { zh: '权重之和等于合计权重，满分为100分', en: 'The weights add up to their total, and the total is 100' },
  why: {
    zh: '增加或调整指标时漏改权重，各项得分就失去了共同的尺度。',
    en: 'A weight forgotten when indicators change takes away the scale on which all of them are scored.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['sum'],

  *claims({ projectForm }) {
    for (const form of projectForm) yield* weightsOf(form);
  },
};

function* weightsOf(form: ProjectForm): Iterable<Claim> {
  const weights = pointsOf(form, 'weight');
  const { name: subject, totalWeight } = form;
  if (form.indicators.length === 0 || weights.parts.length < 2) return;
  const said = { relation: 'sum', subject, expectedAs: 'weights', expected: sumOf(weights) } as const;
  if (totalWeight) yield { ...said, statedAs: 'total', stated: totalWeight, partition: weights.partition };
  if (totalWeight && Number(totalWeight.value) === 100) return;
  // Another scale is possible, and without a total row the form may go on elsewhere.
  const hundred = { statedAs: 'fullPoints', stated: constant('100', '分'), severity: 'warning' } as const;
  yield { ...said, ...hundred, partition: totalWeight ? weights.partition : 'open' };
}
