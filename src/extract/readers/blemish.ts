import type { Block, Passage } from '../../model/document.ts';
import type { Blemish } from '../../model/records.ts';
import { fold } from '../language/fold.ts';
import type { Reader } from '../reader.ts';
import { cutOffIn } from '../wording/cut-off.ts';
import type { Found } from '../wording/found.ts';
import { placeholdersIn } from '../wording/placeholders.ts';
import { punctuationIn } from '../wording/punctuation.ts';
import { repetitionsIn } from '../wording/repetition.ts';
import { spellingIn } from '../wording/spelling.ts';
import { valueSlipsIn } from '../wording/values.ts';
import { holdsWords } from '../wording/words.ts';

/** Faults of form: slips of spelling, repetitions, what a template left behind, figures without sign or unit. */
export const blemish: Reader<'blemish'> = {
  kind: 'blemish',
  read: (document) => [...document.blocks.flatMap((block) => inBlock(block)), ...cutOffIn(document).map(inText)],
};

function inBlock(block: Block): readonly Blemish[] {
  switch (block.kind) {
    case 'heading':
      return inHeading(block.passage);
    case 'paragraph':
      return inProse(block.passage).map(inText);
    case 'table':
      return block.cells.flatMap(({ passage }) => inCell(passage)).map(inText);
    case 'chart':
      return [];
  }
}

const inText = (found: Found): Blemish => ({ ...found, heading: false });

const inHeading = (passage: Passage): readonly Blemish[] =>
  [...spellingIn(fold(passage)), ...placeholdersIn(fold(passage))].map((found) => ({ ...found, heading: true }));

const inProse = (passage: Passage): readonly Found[] => {
  const folded = fold(passage);
  return [
    ...spellingIn(folded),
    ...repetitionsIn(folded),
    ...placeholdersIn(folded),
    ...valueSlipsIn(folded),
    ...punctuationIn(passage),
  ];
};

const longestLabel = 30;

/** The text of a form is prose, its labels and figures are not. */
const inCell = (passage: Passage): readonly Found[] => {
  if (!holdsWords(passage.text)) return [];
  const folded = fold(passage);
  const isProse = folded.text.length > longestLabel && folded.text.includes('。');
  return [...spellingIn(folded), ...punctuationIn(passage), ...(isProse ? repetitionsIn(folded) : [])];
};
