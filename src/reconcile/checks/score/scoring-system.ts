import type { Check, Claim } from '../../../model/claim.ts';
import { constant, type Figure, sum } from '../../../model/figure.ts';
import type { ReadFigure, ScoringSheet, TaskTable } from '../../../model/records.ts';
import type { TermId } from '../../../model/terms/roles.ts';

type Group = ScoringSheet['groups'][number];

export const scoreScoringSystem: Check<'scoringSheet' | 'taskTable'> = {
  id: 'score/scoring-system',
  title: {
    zh: '评价指标体系的分值层层相符，得分之和等于自评得分',
    en: 'The points of a scoring sheet agree level by level, and its scores add up',
  },
  why: {
    zh: '指标名称里的分值、每项指标的分值、满分100分，是同一把尺子上的刻度；增删指标后常有一层没有跟着改。',
    en: 'The points in the name of a group, the points of each indicator and the full hundred are marks on one ruler. When indicators come or go, one level is often forgotten.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['scoringSheet', 'taskTable'],
  relations: ['sum', 'undecided'],

  *claims({ scoringSheet, taskTable }) {
    for (const sheet of scoringSheet) {
      for (const group of sheet.groups) yield* pointsOf(sheet, group);
      yield* fullPoints(sheet);
      yield* scoresOf(sheet, scoringSheet.length === 1 ? taskTable : []);
    }
  },
};

/** The points in the name of a group against its items, and against the groups inside it where they cover it. */
function* pointsOf({ groups, items }: ScoringSheet, group: Group): Iterable<Claim> {
  const points = group.items.flatMap((item) => items[item]?.points ?? []);
  const inner = groups.filter((other) => other.depth === group.depth + 1 && isWithin(other, group));
  const { name: subject, points: stated } = group;
  if (points.length > 0) yield total(subject, ['points', stated], 'itemPoints', points);
  if (covers(inner, group.items)) {
    yield total(
      subject,
      ['points', stated],
      'groupPoints',
      inner.map((other) => other.points),
    );
  }
}

const isWithin = (inner: Group, outer: Group): boolean => inner.items.every((item) => outer.items.includes(item));
const covers = (groups: readonly Group[], items: readonly number[]): boolean =>
  groups.length > 1 && items.every((item) => groups.some((group) => group.items.includes(item)));

function* fullPoints({ title, groups, items, totalPoints }: ScoringSheet): Iterable<Claim> {
  const counted = items.filter(({ deduction }) => !deduction);
  const points = counted.map((item) => item.points);
  if (totalPoints) yield total(title.text, ['total', totalPoints], 'itemPoints', points);
  else yield overHundred(title.text, points);
  const outer = groups.filter(({ depth }) => depth === 0);
  const all = items.flatMap(({ deduction }, n) => (deduction ? [] : [n]));
  if (totalPoints && covers(outer, all)) {
    yield total(
      title.text,
      ['total', totalPoints],
      'groupPoints',
      outer.map((group) => group.points),
    );
  }
}

/** Where no total is printed the sheet may go on elsewhere: only more than the usual hundred is telling. */
const overHundred = (subject: string, points: readonly ReadFigure[]): Claim => ({
  relation: 'sum',
  subject,
  statedAs: 'fullPoints',
  expectedAs: 'itemPoints',
  stated: constant('100', '分'),
  expected: sum(points),
  partition: 'open',
  severity: 'warning',
});

/** Points that were taken off are printed with or without a minus, so any of them leaves the score undecided. */
function* scoresOf({ title, items, totalScore }: ScoringSheet, tables: readonly TaskTable[]): Iterable<Claim> {
  const scores = items.filter(({ deduction }) => !deduction).flatMap(({ score }) => score ?? []);
  const complete = scores.length === items.filter(({ deduction }) => !deduction).length;
  const deducted = items.some(({ deduction, score }) => deduction && score && Number(score.value) !== 0);
  const conclusion = tables.length === 1 ? tables[0]?.conclusionScore : undefined;
  for (const [as, stated] of [
    ['totalScore', totalScore],
    ['conclusion', conclusion],
  ] as const) {
    if (!stated || !complete) continue;
    yield deducted
      ? { relation: 'undecided', subject: title.text, stated, because: 'ambiguous' }
      : total(title.text, [as, stated], 'itemScores', scores);
  }
}

function total(
  subject: string,
  [statedAs, stated]: readonly [TermId, Figure],
  expectedAs: TermId,
  parts: readonly ReadFigure[],
): Claim {
  return { relation: 'sum', subject, statedAs, expectedAs, stated, expected: sum(parts), partition: 'complete' };
}
