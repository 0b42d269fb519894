import { quote } from '../../model/passage.ts';
import type { ContentsEntry } from '../../model/records.ts';
import { fold, quoteFolded } from '../language/fold.ts';
import { numberingOf } from '../outline/numbering.ts';
import type { Reader } from '../reader.ts';
import { bodyOf, contentsOf, type Line } from '../wording/regions.ts';

const longestHeading = 80;
const shortestEntry = 4;
/** An entry of which a title has fewer of the pairs of characters is not that title. */
const alike = 0.5;

/** The lines of the contents, each with the heading it stands for. */
export const contentsEntry: Reader<'contentsEntry'> = {
  kind: 'contentsEntry',
  read(document) {
    const headings = bodyOf(document).filter(({ text }) => text.length <= longestHeading);
    const captions = document.blocks.flatMap((block) => (block.kind === 'table' ? [plain(block.caption)] : []));
    return contentsOf(document).flatMap((line) => entryOf(line, headings, captions));
  },
};

function entryOf(
  { text, passage }: Line,
  headings: readonly Line[],
  captions: readonly string[],
): readonly ContentsEntry[] {
  const words = plain(text);
  if (words.length < shortestEntry) return [];
  const entry = { words: text, quote: quoteFolded(fold(passage), 0, text.length) };
  const titles = [...headings.map((heading) => plain(heading.text)), ...captions];
  if (titles.some((title) => title === words)) return [{ ...entry, fate: 'kept' }];
  const cut = headings.find((heading) => isCut(words, plain(heading.text)));
  if (cut) return [{ ...entry, fate: 'cut', heading: quote(cut.passage) }];
  const kept = titles.some((title) => shareOf(words, title) >= alike);
  return [{ ...entry, fate: kept ? 'kept' : 'absent' }];
}

/** The words without number, brackets and marks. */
const plain = (text: string): string =>
  (numberingOf(text)?.words ?? text).replaceAll(/[\s“”"‘’《》（）()、，。：:]/g, '');

/** The heading goes on where the entry begins: 「出决算表」 of 「支出决算表」. */
const isCut = (entry: string, heading: string): boolean =>
  entry !== heading && heading.endsWith(entry) && heading.length - entry.length === 1;

function shareOf(entry: string, title: string): number {
  const [pairs, others] = [pairsOf(entry), pairsOf(title)];
  return [...pairs].filter((pair) => others.has(pair)).length / pairs.size;
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set([...text].slice(1).map((character, n) => `${text.charAt(n)}${character}`));
