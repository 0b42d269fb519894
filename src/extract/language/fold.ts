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
  readonly at?: readonly number[];
  /** The quotes that were taken of it, by their start and end. */
  readonly quotes: Map<string, Quote>;
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
  '​': '',
  '﻿': '',
};

const halfWidth = (character: string): string => {
  const code = character.charCodeAt(0);
  const isDigitOrLetter =
    (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return isDigitOrLetter ? String.fromCharCode(code - 0xfee0) : character;
};

const replaced = (character: string): string =>
  replacements[character] ?? simplified.get(character) ?? halfWidth(character);

const wordish = /[0-9A-Za-z]/;
const space = /\s/;

/** Folds a passage; the result is cached, for several readers look at the same passage. */
export function fold(passage: Passage): Folded {
  const known = cache.get(passage);
  if (known) return known;
  const folded = foldText(passage);
  cache.set(passage, folded);
  return folded;
}

const cache = new WeakMap<Passage, Folded>();

/** Plain cells need no folding, and most passages are plain cells. */
const isPlain = (text: string): boolean =>
  !/[\s();％﹪．＋－−–\u200b\ufeff\uff10-\uff5a]/.test(text) && !hasTraditional(text);

function hasTraditional(text: string): boolean {
  for (const character of text) if (simplified.has(character)) return true;
  return false;
}

function foldText(passage: Passage): Folded {
  const source = passage.text;
  if (isPlain(source)) return { text: source, passage, quotes: new Map() };
  const at: number[] = [];
  let text = '';
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (space.test(character)) {
      const next = nextInk(source, index);
      if (!separates(text.at(-1), next)) continue;
      at.push(index);
      text += ' ';
      continue;
    }
    const plain = replaced(character);
    if (plain === '') continue;
    at.push(index);
    text += plain;
  }
  at.push(source.length);
  return { text, passage, at, quotes: new Map() };
}

/** Only between two words or numbers does a space mean anything: 「4125.49 4143.91」, 「LED screen」. */
const separates = (before: string | undefined, after: string): boolean =>
  before !== undefined && before !== ' ' && wordish.test(before) && wordish.test(replaced(after));

function nextInk(source: string, from: number): string {
  for (let index = from; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (!space.test(character)) return character;
  }
  return '';
}

/** The quote of a stretch of folded text, in the words of the passage. */
export function quoteFolded({ passage, at, quotes }: Folded, start: number, end: number): Quote {
  const key = `${start}-${end}`;
  const known = quotes.get(key);
  if (known) return known;
  const taken = at ? quote(passage, at[start] ?? 0, (at[end - 1] ?? start) + 1) : quote(passage, start, end);
  quotes.set(key, taken);
  return taken;
}

/** Folded text alone, for labels that are compared rather than quoted. */
export const foldedText = (text: string): string =>
  fold({ text, runs: [], address: { document: '', section: '', block: 0 } }).text;
