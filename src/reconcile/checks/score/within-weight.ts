import type { Check, Claim } from '../../../model/claim.ts';
import { constant } from '../../../model/figure.ts';
import type { ReadFigure } from '../../../model/records.ts';

interface Scored {
  readonly subject: string;
  readonly score: ReadFigure | undefined;
  readonly limit: ReadFigure | undefined;
  readonly limitAs: 'weight' | 'points';
}

export const scoreWithinWeight: Check<'projectForm' | 'taskTable' | 'scoringSheet'> = {
  id: 'score/within-weight',
  title: { zh: '得分不低于零，也不高于权重', en: 'A score is neither below zero nor above its weight' },
  why: {
    zh: '得分高于权重，往往是权重改了而得分没有改，或两列填反。',
    en: 'A score above its weight usually means that the weight was changed alone, or that two columns were swapped.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['projectForm', 'taskTable', 'scoringSheet'],
  relations: ['order'],

  *claims({ projectForm, taskTable, scoringSheet }) {
    for (const { name, funds, indicators } of projectForm) {
      for (const row of [...funds, ...indicators]) yield* within(weighed(`${name}：${row.name}`, row));
    }
    for (const row of taskTable.flatMap(({ indicators }) => indicators)) yield* within(weighed(row.name, row));
    for (const { name, points, score, deduction } of scoringSheet.flatMap(({ items }) => items)) {
      if (!deduction) yield* within({ subject: name, score, limit: points, limitAs: 'points' });
    }
  },
};

const weighed = (subject: string, { score, weight }: { score?: ReadFigure; weight?: ReadFigure }): Scored => ({
  subject,
  score,
  limit: weight,
  limitAs: 'weight',
});

function* within({ subject, score, limit, limitAs }: Scored): Iterable<Claim> {
  if (!score) return;
  const said = { relation: 'order', subject, statedAs: 'score', stated: score } as const;
  if (limit) yield { ...said, is: '≤', expectedAs: limitAs, expected: limit };
  if (score.value.startsWith('-')) yield { ...said, is: '≥', expectedAs: 'lowest', expected: constant('0', '分') };
}
