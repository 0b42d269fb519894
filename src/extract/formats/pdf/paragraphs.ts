import type { DraftParagraph } from '../../format.ts';
import type { TextColumn } from './columns.ts';
import type { Line } from './lines.ts';
import { joined, leadWidth } from './passages.ts';

const leaders = /[.…·．・]{4,}[-—]?\d+[-—]?$/;
const numbered =
  /^(?:第[一二三四五六七八九十]+(?:部分|章|节)|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d)|\d{1,2}[.．](?=20\d\d年)|[①-⑳])/;
const ended = /[。！？；：.!?;:]["”’）)]?$/;

// Letters larger than this, in parts of the usual size, are those of a title.
const headingScale = 1.15;

/** Whether `next` goes on with the paragraph that `last` is the last line of; on one page the lines are neighbours. */
export function runsOn(last: Line, next: Line, column: TextColumn): boolean {
  if (Math.abs(last.size - next.size) > last.size * 0.06 || leaders.test(last.text)) return false;
  if (last.page === next.page && !isNeighbour(last, next, column)) return false;
  if (numbered.test(last.text) && last.font !== next.font && !ended.test(last.text) && isIndented(next, column))
    return false;
  if (isCentred(last, column) && isCentred(next, column)) return isOneTitle(last, next, column);
  const room = column.right - last.right;
  // A line that ends no sentence may leave a little more.
  if (!isIndented(next, column)) return isFull(room, next, ended.test(last.text) ? 0.35 : 1.1);
  return isFull(room, next, 0.35) && sameIndent(last, next) && !ended.test(last.text) && !numbered.test(next.text);
}

/** Centred lines are one where the first is full, or where both are the lines of a title. */
function isOneTitle(last: Line, next: Line, column: TextColumn): boolean {
  const room = column.right - column.left - (last.right - last.left);
  const large = last.size >= column.size * headingScale && last.page === next.page;
  return isFull(room, next, 0.35) || (large && !numbered.test(last.text) && !numbered.test(next.text));
}

function isNeighbour(last: Line, next: Line, { size, pitch }: TextColumn): boolean {
  const distance = next.baseline - last.baseline;
  const usual = Math.abs(last.size - size) < size * 0.1 ? pitch * 1.35 : last.size * 2.4;
  return distance > last.size * 0.5 && distance <= Math.max(usual, last.size * 1.5);
}

/** Whether the first word of the next line had no room left. */
const isFull = (room: number, next: Line, slack: number): boolean => room < leadWidth(next) + next.size * slack;

const isIndented = ({ left, size }: Line, column: TextColumn): boolean => left - column.left > size * 1.2;

const sameIndent = (last: Line, next: Line): boolean => Math.abs(last.left - next.left) < next.size * 0.5;

const isCentred = ({ left, right, size }: Line, column: TextColumn): boolean =>
  left - column.left > size * 0.4 && Math.abs(left - column.left - (column.right - right)) < size * 1.2;

/** The paragraph of these lines. Letters well above the usual size make it a heading of the first level. */
export function paragraphOf(lines: readonly Line[], { size }: TextColumn): DraftParagraph {
  const { text, runs } = joined(lines);
  const isHeading =
    lines.every((line) => line.size >= size * headingScale) &&
    text.length <= 60 &&
    !/[。；，]$/.test(text) &&
    /\p{Letter}{2}/u.test(text);
  return { kind: 'paragraph', text, runs, ...(isHeading && { outline: 1 }) };
}
