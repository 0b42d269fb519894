import type { Passage } from '../../model/document.ts';
import type { ReadFigure } from '../../model/records.ts';
import { fold } from '../language/fold.ts';
import { figuresIn } from '../language/numerals.ts';

interface Pledge {
  readonly name: string;
  readonly figure: ReadFigure;
}

const promised =
  /(?<name>\p{Script=Han}{2,24}(?:率|度))(?:均|都|要|应)?(?:达到?|为|在|不低于|保持在?|提[高升][到至]|[≥>=])*$/u;

/** The rates that words set or report: 「群众满意度达95%以上」. */
export const pledgesIn = (passage: Passage): readonly Pledge[] =>
  figuresIn(passage).flatMap((figure) => {
    if (figure.unit !== '%') return [];
    const before = fold({ ...passage, text: passage.text.slice(0, figure.quote.start) }).text;
    const name = promised.exec(before)?.groups?.['name'];
    return name === undefined ? [] : [{ name, figure }];
  });
