import type { Passage } from '../../model/document.ts';
import type { ReadFigure } from '../../model/records.ts';
import { fold, quoteFolded, wordsBefore } from '../language/fold.ts';
import { figureAt, figureTokens } from '../language/numerals.ts';

const inBrackets = /[（(](?:共|满分|权重)?[:：]?(?<digits>\d+(?:\.\d+)?)(?<unit>分|%)[）)]/;

/** The points that stand in a name: 65 of 「部门预算项目绩效管理（65分）」. */
export function pointsInName(passage: Passage): ReadFigure | undefined {
  const folded = fold(passage);
  const match = inBrackets.exec(folded.text);
  const digits = match?.groups?.['digits'];
  if (!match || digits === undefined) return undefined;
  const start = match.index + match[0].indexOf(digits);
  return { kind: 'read', value: digits, unit: '分', quote: quoteFolded(folded, start, start + digits.length + 1) };
}

export const withoutPoints = (name: string): string => name.replace(inBrackets, '');

/** A score and the words of its passage that lead up to it. */
export interface SaidScore {
  readonly score: ReadFigure;
  readonly before: string;
}

const announces =
  /(?:得分|总分|评分|分数|分值|自评总|评价总|总得)(?:数|值|结果)?(?:分别)?(?:为|是|达到|达|共计|合计|计|共|总计)?[:：]?$/;

/** Every score that the words before it call one: 「自评总分100分」, 「得分为95分」, 「自评得分：96」. */
export function scoresSaid(passage: Passage): readonly SaidScore[] {
  const folded = fold(passage);
  return figureTokens(folded).flatMap((token) => {
    if (token.unit !== '分' && token.unit !== '') return [];
    const before = wordsBefore(folded, token.start);
    return announces.test(before) ? [{ score: { ...figureAt(folded, token), unit: '分' }, before }] : [];
  });
}
