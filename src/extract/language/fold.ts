import type { Passage } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import type { Quote } from '../../model/records.ts';
import { simplified } from '../../model/terms/traditional.ts';

/**
 * A passage in the form that patterns are written for: half-width digits, letters and percent signs, full-width
 * brackets, no spaces but those between two numbers or two Latin words. Every character knows where it came from.
 */
export interface Folded {
  readonly text: string;
  readonly passage: Passage;
  /** Index in `passage.text` of each character of `text`, and one past the end; absent where nothing was folded. */
  readonly at: readonly number[] | undefined;
  /** The quotes that were taken of it, by their start and end; absent until there is one. */
  quotes: Map<number, Quote> | undefined;
}

const replacements: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ';': '；',
  '％': '%',
  '﹪': '%',
  '．': '.',
  '＋': '+',
  '－': '-',
  '−': '-',
  '–': '-',
};

/** Half-width digits and letters stand so far before the full-width ones. */
const fullWidth = 0xfee0;
const digitsAndLetters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
const spaces =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const nothing = '\u200b';

// What a character may become besides another one.
const same = 0;
const space = 1;
const gone = 2;

/** By its code, what every character becomes. A table, for every character of a document is looked up. */
const becomes = new Uint16Array(0x1_0000);
for (const [traditional, plain] of simplified) becomes[traditional.charCodeAt(0)] = plain.charCodeAt(0);
for (const one of digitsAndLetters) becomes[one.charCodeAt(0) + fullWidth] = one.charCodeAt(0);
for (const [printed, plain] of Object.entries(replacements)) becomes[printed.charCodeAt(0)] = plain.charCodeAt(0);
for (const one of spaces) becomes[one.charCodeAt(0)] = space;
for (const one of nothing) becomes[one.charCodeAt(0)] = gone;

/** Folds a passage; the result is cached, for several readers look at the same passage. */
export function fold(passage: Passage): Folded {
  const known = cache.get(passage);
  if (known) return known;
  const { text, at } = folding(passage.text);
  const folded = { text, passage, at, quotes: undefined };
  cache.set(passage, folded);
  return folded;
}

const cache = new WeakMap<Passage, Folded>();

/** Folded text alone, for labels that are compared rather than quoted. */
export const foldedText = (text: string): string => folding(text).text;

/** The first character at `from` or behind it that does not stay as it is; −1 where all do. */
function firstChange(source: string, from: number): number {
  for (let index = from; index < source.length; index += 1)
    if (becomes[source.charCodeAt(index)] !== same) return index;
  return -1;
}

/** Stretches that stay as they are are copied whole: most texts are one such stretch. */
function folding(source: string): { readonly text: string; readonly at: readonly number[] | undefined } {
  let change = firstChange(source, 0);
  if (change < 0) return { text: source, at: undefined };
  const at: number[] = [];
  let text = '';
  let from = 0;
  while (change >= 0) {
    text += source.slice(from, change);
    for (let index = from; index < change; index += 1) at.push(index);
    const folded = foldedAt(source, change, text);
    text += folded;
    if (folded !== '') at.push(change);
    from = change + 1;
    change = firstChange(source, from);
  }
  for (let index = from; index <= source.length; index += 1) at.push(index);
  return { text: text + source.slice(from), at };
}

/** What a character that does not stay as it is becomes, behind the text so far. */
function foldedAt(source: string, index: number, before: string): string {
  const code = becomes[source.charCodeAt(index)] ?? same;
  if (code === gone) return '';
  if (code === space) return separates(before, inkFrom(source, index)) ? ' ' : '';
  return String.fromCharCode(code);
}

/** Only between two words or numbers does a space mean anything: 「4125.49 4143.91」, 「LED screen」. */
const separates = (before: string, after: number): boolean =>
  isWordish(becomes[after] || after) && isWordish(before.charCodeAt(before.length - 1));

/** A digit or a Latin letter. */
const isWordish = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** The code of the first character from here on that is no space; 0 where there is none. */
function inkFrom(source: string, from: number): number {
  for (let index = from; index < source.length; index += 1) {
    const code = source.charCodeAt(index);
    if (becomes[code] !== space) return code;
  }
  return 0;
}

/** The quote of a stretch of folded text, in the words of the passage. */
export function quoteFolded(folded: Folded, start: number, end: number): Quote {
  const key = start * (folded.text.length + 2) + end;
  const known = folded.quotes?.get(key);
  if (known) return known;
  const { passage, at } = folded;
  const taken = at ? quote(passage, at[start] ?? 0, (at[end - 1] ?? start) + 1) : quote(passage, start, end);
  folded.quotes ??= new Map();
  folded.quotes.set(key, taken);
  return taken;
}

/** The folded words that lead up to a place of the text, as if the passage ended there: without a space at the end. */
export const wordsBefore = ({ text }: Folded, end: number): string =>
  text.slice(0, text.charCodeAt(end - 1) === 0x20 ? end - 1 : end);
