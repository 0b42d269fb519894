import type { Check, Claim } from '../../../model/claim.ts';
import { constant, difference, portion, sum } from '../../../model/figure.ts';
import { isBelow, meets } from '../../../model/levels.ts';
import type { Indicator } from '../../../model/records.ts';

export const scoreDoneDeduct: Check<'projectForm'> = {
  id: 'score/done-deduct',
  title: { zh: '指标得分与完成情况相称', en: 'The score of an indicator goes with what was done' },
  why: {
    zh: '完成值是完成程度的，得分与“权重×完成值”应相差不到一分的一半；完成值是实际值的，达到目标就不应扣分。两样都不合的，不是得分填错，就是完成值填错。',
    en: 'Where the result is a degree of completion, the score is within half a point of that part of the weight; where it is a value that reaches its target, no points are lost. Otherwise the score or the result is wrong.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['projectForm'],
  relations: ['order', 'presence'],

  *claims({ projectForm }) {
    for (const { name, indicators } of projectForm) {
      for (const indicator of indicators) {
        yield* proportional(`${name}：${indicator.name}`, indicator);
        yield* undiminished(`${name}：${indicator.name}`, indicator);
      }
    }
  },
};

/** Scores are mostly given in whole points. */
const halfPoint = constant('0.5', '分');

function* proportional(subject: string, { completion, weight, score }: Indicator): Iterable<Claim> {
  if (!completion || !weight || !score || isBelow(weight, score)) return;
  const said = { relation: 'order', subject, statedAs: 'score', expectedAs: 'earned', stated: score } as const;
  const earned = portion(weight, completion);
  yield { ...said, is: '≤', expected: sum([earned, halfPoint]) };
  yield { ...said, is: '≥', expected: difference(earned, halfPoint) };
}

function* undiminished(subject: string, { target, actual, completion, weight, score }: Indicator): Iterable<Claim> {
  if (completion || !weight || !score || !actual || meets(target, actual) !== true) return;
  yield {
    relation: 'presence',
    subject,
    statedAs: 'actual',
    stated: actual.quote,
    holds: !isBelow(score, weight),
    complaint: { zh: '达到了目标而扣了分', en: 'reaches its target and loses points all the same' },
  };
}
