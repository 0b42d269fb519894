import type { DraftParagraph } from '../../format.ts';
import type { TextColumn } from './columns.ts';
import type { Line } from './lines.ts';
import { joined, leadWidth } from './passages.ts';

const leaders = /[.…·．・]{4,}[-—]?\d+[-—]?$/;
const numbered =
  /^(?:第[一二三四五六七八九十]+(?:部分|章|节)|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d)|[①-⑳])/;
const ended = /[。！？；：.!?;:]["”’）)]?$/;

/** Whether `next` goes on with the paragraph that `last` is the last line of; on one page the lines are neighbours. */
export function runsOn(last: Line, next: Line, column: TextColumn): boolean {
  if (Math.abs(last.size - next.size) > last.size * 0.06 || leaders.test(last.text)) return false;
  if (last.page === next.page && !isNeighbour(last, next, column)) return false;
  if (numbered.test(last.text) && last.font !== next.font && !ended.test(last.text) && isIndented(next, column))
    return false;
  if (isCentred(last, column) && isCentred(next, column)) {
    return last.font === next.font && isFull(last.right - last.left, column.right - column.left, next);
  }
  if (!isFull(last.right, column.right, next)) return false;
  if (!isIndented(next, column)) return true;
  return sameIndent(last, next) && !ended.test(last.text) && !numbered.test(next.text);
}

function isNeighbour(last: Line, next: Line, { size, pitch }: TextColumn): boolean {
  const distance = next.baseline - last.baseline;
  const usual = Math.abs(last.size - size) < size * 0.1 ? pitch * 1.35 : last.size * 2.4;
  return distance > last.size * 0.5 && distance <= Math.max(usual, last.size * 1.5);
}

/** Whether the first word of the next line had no room left before `end`. */
const isFull = (used: number, end: number, next: Line): boolean => end - used < leadWidth(next) + next.size * 0.35;

const isIndented = ({ left, size }: Line, column: TextColumn): boolean => left - column.left > size * 1.2;

const sameIndent = (last: Line, next: Line): boolean => Math.abs(last.left - next.left) < next.size * 0.5;

const isCentred = ({ left, right, size }: Line, column: TextColumn): boolean =>
  left - column.left > size * 0.8 && Math.abs(left - column.left - (column.right - right)) < size * 1.2;

/** The paragraph of these lines. Letters well above the usual size make it a heading of the first level. */
export function paragraphOf(lines: readonly Line[], { size }: TextColumn): DraftParagraph {
  const { text, runs } = joined(lines);
  const isHeading =
    lines.every((line) => line.size >= size * 1.15) &&
    text.length <= 60 &&
    !/[。；，]$/.test(text) &&
    /\p{Letter}{2}/u.test(text);
  return { kind: 'paragraph', text, runs, ...(isHeading && { outline: 1 }) };
}
