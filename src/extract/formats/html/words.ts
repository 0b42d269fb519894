import type { Run } from '../../../model/document.ts';
import type { DraftText } from '../../format.ts';

/** A line in the making: its words, each stretch with its place. */
export interface Words {
  text: string;
  /** The last character, kept apart: to look at the end of a growing text is to copy it. */
  last: string;
  /** A line break of the source, until it is known what follows. */
  broken: boolean;
  readonly runs: Run[];
}

export const noWords = (): Words => ({ text: '', last: '', broken: false, runs: [] });

/** Turns an index of the source into a line and a column, both from 1. */
export type Locate = (index: number) => { readonly line: number; readonly column: number };

export function locator(source: string): Locate {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: index - (starts[low] ?? 0) + 1 };
  };
}

/** Adds a text node as a browser shows it: white space is one blank, and none where it only breaks a line between Chinese words. */
export function addText(words: Words, data: string, index: number, locate: Locate): void {
  for (const { 0: piece, index: offset } of data.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
    if (piece.trim() === '' && !/[\u00a0\u3000]/.test(piece)) addSpace(words, piece);
    else {
      closeUp(words, piece);
      words.runs.push({ start: words.text.length, place: { in: 'text', ...locate(index + offset) } });
      append(words, piece);
    }
  }
}

function append(words: Words, piece: string): void {
  words.text += piece;
  words.last = piece.slice(-1);
}

function addSpace(words: Words, space: string): void {
  if (words.last === '' || words.last === ' ') return;
  if (space.includes('\n')) words.broken = true;
  else append(words, ' ');
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

function closeUp(words: Words, next: string): void {
  if (words.broken && !(wide.test(words.last) && wide.test(next.charAt(0))) && words.last !== ' ') append(words, ' ');
  words.broken = false;
}

/** The line without its margins; undefined when it says nothing. */
export function finished({ text, runs }: Words): DraftText | undefined {
  const said = text.trim();
  if (said === '') return undefined;
  const cut = text.length - text.trimStart().length;
  return { text: said, runs: runs.map(({ start, place }) => ({ start: Math.max(0, start - cut), place })) };
}
