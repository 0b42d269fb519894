import type { Check, Claim } from '../../../model/claim.ts';
import type { ReadFigure } from '../../../model/records.ts';
import { type PointSum, pointsOf, summed, sumOf } from '../../../model/scores.ts';

export const scoreSumOfScores: Check<'projectForm' | 'taskTable'> = {
  id: 'score/sum-of-scores',
  title: { zh: '合计得分等于逐项得分之和', en: 'The total score is the sum of the scores above it' },
  why: {
    zh: '逐项得分改动后合计没有重算，自评结论就没有依据。',
    en: 'Where a score was changed and the total was not computed again, the conclusion rests on nothing.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['projectForm', 'taskTable'],
  relations: ['sum'],

  *claims({ projectForm, taskTable }) {
    for (const form of projectForm) yield* total(form.name, form.totalScore, pointsOf(form, 'score'));
    for (const { title, totalScore, indicators } of taskTable) {
      yield* total(title.text, totalScore, summed(indicators, 'score'));
    }
  },
};

function* total(subject: string, stated: ReadFigure | undefined, scores: PointSum): Iterable<Claim> {
  if (!stated || scores.parts.length === 0) return;
  const { partition } = scores;
  yield {
    relation: 'sum',
    subject,
    statedAs: 'totalScore',
    expectedAs: 'itemScores',
    stated,
    expected: sumOf(scores),
    partition,
  };
}
