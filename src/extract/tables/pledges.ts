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

/** The rates that words set or report: 「群众满意度达95%以上」. */
export function pledgesIn(passage: Passage): readonly Pledge[] {
  const folded = fold(passage);
  return figureTokens(folded).flatMap((token) => {
    if (token.unit !== '%') return [];
    const name = promised.exec(wordsBefore(folded, token.start))?.groups?.['name'];
    return name === undefined ? [] : [{ name, figure: figureAt(folded, token) }];
  });
}
