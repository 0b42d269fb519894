import type { DraftBlock } from '../format.ts';
import { numberingOf } from './numbering.ts';
import { withoutSpaces } from './wording.ts';

const leader = /(?:[.．…·•]{3,}|\t)\s*[-—]?\s*\d{1,3}\s*[-—]?$|[.．…·•]{6,}\s*$|PAGEREF/;
const longestLeader = 60;
const longestContents = 200;
const longestEntry = 45;
const fewestEntries = 5;

/** The numbers of the blocks that are a table of contents: they look like headings but open nothing. */
export function contentsIn(blocks: readonly DraftBlock[]): ReadonlySet<number> {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? block.text.trim() : ''));
  const begin = texts.findIndex((text) => /^目录$/.test(withoutSpaces(text)));
  const end = begin < 0 ? begin : (sayAgain(texts, begin + 1) ?? endOfEntries(texts, begin + 1));
  return new Set(
    texts.flatMap((text, n) => (leader.test(text.slice(-longestLeader)) || (n >= begin && n < end) ? [n] : [])),
  );
}

/** Without dot leaders the contents reach to where their first entry is said again, as a heading. */
function sayAgain(texts: readonly string[], first: number): number | undefined {
  const entry = plainEntry(texts[first] ?? '');
  const again = texts.slice(first + 1, first + longestContents).findIndex((text) => plainEntry(text) === entry);
  return entry === '' || again < 0 ? undefined : first + 1 + again;
}

/** Where the first entry comes back in other words, the contents are the numbered lines without text between. */
function endOfEntries(texts: readonly string[], first: number): number {
  const isEntry = (text: string): boolean => text.length <= longestEntry && numberingOf(text) !== undefined;
  const length = texts.slice(first).findIndex((text) => !isEntry(text));
  return length >= fewestEntries ? first + length : first;
}

const plainEntry = (text: string): string =>
  withoutSpaces(text.slice(0, 2 * longestLeader)).replace(/[.．…·•]*[-—]?\d*[-—]?$/, '');
