import type { Passage } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import { matchesIn } from '../language/matches.ts';
import type { Found } from './found.ts';

/** Two marks where one belongs; three stops are an ellipsis. */
const doubled = /(?<![。.…])(?:。。(?!。)|，，|；；|：：|、、|，。|。，|；。|。；|、，|，、|，；|；，)/g;
/** A bracket that opens in one width and closes in the other. */
const mixed = /（[^（）()\n]{1,30}\)|\([^（）()\n]{1,30}）/g;

/** Marks that stand twice, and brackets that are of two kinds. */
export const punctuationIn = (passage: Passage): readonly Found[] =>
  [doubled, mixed].flatMap((pattern) =>
    matchesIn(passage.text, pattern).map(
      ({ 0: words, index }): Found => ({ kind: 'punctuation', quote: quote(passage, index, index + words.length) }),
    ),
  );
