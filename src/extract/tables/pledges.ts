import type { Passage } from '../../model/document.ts';
import type { ReadFigure } from '../../model/records.ts';
import { fold, wordsBefore } from '../language/fold.ts';
import { figureAt, figureTokens } from '../language/numerals.ts';

interface Pledge {
  readonly name: string;
  readonly figure: ReadFigure;
}

const promised =
  /(?<name>\p{Script=Han}{2,24}(?:率|度))(?:均|都|要|应)?(?:达到?|为|在|不低于|保持在?|提[高升][到至]|[≥>=])*$/u;

const taken =
  /(?<name>\p{Script=Han}{2,24}(?:收入|税收|产值|销售额|交易额))(?:要|应)?(?:达到?|为|实现|不低于|不少于|[≥>=])*$/u;

/** The rates that words set or report, 「群众满意度达95%以上」, and the money they bring in: 「服务费收入300万元」. */
export function pledgesIn(passage: Passage): readonly Pledge[] {
  const folded = fold(passage);
  return figureTokens(folded).flatMap((token) => {
    const words = token.unit === '%' ? promised : token.unit.endsWith('元') ? taken : undefined;
    const name = words?.exec(wordsBefore(folded, token.start))?.groups?.['name'];
    return name === undefined ? [] : [{ name, figure: figureAt(folded, token) }];
  });
}
