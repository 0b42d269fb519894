import type { Document, Passage, Place } from './document.ts';
import { passagesOf } from './passage.ts';
import type { Quote } from './records.ts';

/** The part of a quotation that stands at one place. */
export interface Span {
  readonly place: Place;
  /** Everything of the passage that stands at the place, and which characters of it are quoted. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Where the words of a quotation stand in the document that they were taken from; nothing where they are not in it. No
 * words at all, of an empty cell, stand where it has its first paragraph.
 */
export function spansOf({ text, start, location }: Quote, document: Document): readonly Span[] {
  const block = document.blocks[location.block];
  const passage = (block ? passagesOf(block) : []).find(
    ({ address }) => address.row === location.row && address.column === location.column,
  );
  const end = start + text.length;
  return passage?.text.slice(start, end) === text ? spansIn(passage, start, end) : [];
}

const spansIn = ({ text, runs }: Passage, start: number, end: number): readonly Span[] =>
  runs.flatMap((run, n) => {
    const next = runs[n + 1]?.start ?? text.length;
    const [from, to] = [Math.max(start, run.start) - run.start, Math.min(end, next) - run.start];
    return from < to || (start === end && from === to)
      ? [{ place: run.place, text: text.slice(run.start, next), from, to }]
      : [];
  });

/** The cell that stands nearest to the quoted one and says something, in its own row if there is one: a way to an empty cell. */
export function besideOf({ location }: Quote, document: Document): readonly Span[] {
  const block = document.blocks[location.block];
  const { row = 0, column = 0 } = location;
  const spoken = block?.kind === 'table' ? block.cells.filter(({ passage }) => passage.runs.length > 0) : [];
  const [nearest] = spoken.toSorted(
    (a, b) =>
      Math.abs(a.row - row) - Math.abs(b.row - row) || Math.abs(a.column - column) - Math.abs(b.column - column),
  );
  return nearest ? spansIn(nearest.passage, 0, nearest.passage.text.length) : [];
}
