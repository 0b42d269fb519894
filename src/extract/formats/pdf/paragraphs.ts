import type { DraftParagraph } from '../../format.ts';
import type { TextColumn } from './columns.ts';
import { type Line, widestGap } from './lines.ts';
import { joined, leadWidth } from './passages.ts';

const leaders = /[.…·．・]{4,}(?:[-—]?\d+[-—]?)?$/;
const numbered =
  /^(?:第[一二三四五六七八九十]+(?:部分|章|节)|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d)|\d{1,2}[.．](?=20\d\d年)|[①-⑳])/;
const ended = /[。！？；：.!?;:]["”’）)]?$/;

// Lines with wider blanks, in parts of the font size, are entries side by side and no running text.
const widestBlank = 2.5;

// Letters larger than this, in parts of the usual size, are those of a title.
const headingScale = 1.15;

/** Whether `next` goes on with the paragraph that `last` is the last line of; on one page the lines are neighbours. */
export function runsOn(last: Line, next: Line, column: TextColumn): boolean {
  if (leaders.test(last.text) || (last.page === next.page && !isNeighbour(last, next, column))) return false;
  if (isOneTitle(last, next, column)) return true;
  if (Math.max(widestGap(last), widestGap(next)) > widestBlank) return false;
  const room = column.right - last.right;
  if (!alike(last, next)) {
    // Part of a paragraph may be set in another size by mistake.
    return (
      !isIndented(next, column) && !/[。！？]$/.test(last.text) && isFull(room, next, 0.35) && !isLarge(last, column)
    );
  }
  if (isHeading(last) && last.font !== next.font && isIndented(next, column)) return false;
  if (isCentred(last, column) && isCentred(next, column)) return false;
  // A line that ends no sentence may leave a little more.
  if (!isIndented(next, column)) return isFull(room, next, ended.test(last.text) ? 0.35 : 1.1);
  return isFull(room, next, 0.35) && sameIndent(last, next) && !ended.test(last.text) && !numbered.test(next.text);
}

const alike = (last: Line, next: Line): boolean => Math.abs(last.size - next.size) <= last.size * 0.06;

const isHeading = ({ text }: Line): boolean => numbered.test(text) && !ended.test(text);

const isLarge = (line: Line, { size }: TextColumn): boolean => line.size >= size * headingScale;

/** A title over two lines: both centred, the first too long for one line, or both in the letters of a title. */
function isOneTitle(last: Line, next: Line, column: TextColumn): boolean {
  if (!alike(last, next) || !isSymmetric(last, column) || !isCentred(next, column) || numbered.test(next.text))
    return false;
  const share = (last.right - last.left) / (column.right - column.left);
  if (isHeading(last)) return share > 0.75;
  if (isLarge(last, column)) return last.page === next.page;
  return isCentred(last, column) && isFull((1 - share) * (column.right - column.left), next, 0.35);
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

const isCentred = (line: Line, column: TextColumn): boolean =>
  line.left - column.left > line.size * 0.4 && isSymmetric(line, column);

const isSymmetric = ({ left, right, size }: Line, column: TextColumn): boolean =>
  Math.abs(left - column.left - (column.right - right)) < size * 1.6;

/** The paragraph of these lines. Centred letters well above the usual size make it a heading of the first level. */
export function paragraphOf(lines: readonly Line[], column: TextColumn): DraftParagraph {
  const { text, runs } = joined(lines);
  const stands = lines.every((line) => isLarge(line, column) && isSymmetric(line, column));
  const isTitle = stands && text.length <= 60 && !/[。；，]$/.test(text) && /\p{Letter}{2}/u.test(text);
  return { kind: 'paragraph', text, runs, ...(isTitle && { outline: 1 }) };
}
