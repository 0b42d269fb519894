import type { DraftBlock } from '../format.ts';
import { withoutSpaces } from './wording.ts';

const leader = /(?:[.．…·•]{3,}|\t)\s*[-—]?\s*\d{1,3}\s*[-—]?$|PAGEREF/;
const longestContents = 200;

/** The numbers of the blocks that are a table of contents: they look like headings but open nothing. */
export function contentsIn(blocks: readonly DraftBlock[]): ReadonlySet<number> {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? block.text.trim() : ''));
  const led = texts.flatMap((text, n) => (leader.test(text) ? [n] : []));
  const begin = texts.findIndex((text) => /^目录$/.test(withoutSpaces(text)));
  return new Set([...led, ...listed(texts, begin)]);
}

// Without dot leaders the contents reach to where their first entry is said again, as a heading.
function listed(texts: readonly string[], begin: number): readonly number[] {
  if (begin < 0) return [];
  const first = texts.findIndex((text, n) => n > begin && text !== '');
  const entry = plainEntry(texts[first] ?? '');
  const again = texts.findIndex((text, n) => n > first && n < first + longestContents && plainEntry(text) === entry);
  return entry === '' || again < 0 ? [] : texts.flatMap((_, n) => (n >= begin && n < again ? [n] : []));
}

const plainEntry = (text: string): string => withoutSpaces(text).replace(/[.．…·•]*[-—]?\d*[-—]?$/, '');
