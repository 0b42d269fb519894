import type { Run } from '../../../model/document.ts';
import type { DraftText } from '../../format.ts';
import { wide } from './characters.ts';
import type { Item } from './items.ts';
import type { Line } from './lines.ts';

const digit = /[\d.,]/;
const letter = /[A-Za-z]/;
// Blanks wider than this, in parts of the font size, part two entries; narrower ones only spread a line.
const partingGap = 1.2;

interface Draft {
  text: string;
  readonly runs: Run[];
}

/** One text from lines that belong together, as one would say it: blanks that only spread or break a line are gone. */
export function joined(lines: readonly Line[], width?: number): DraftText {
  const draft: Draft = { text: '', runs: [] };
  let before: Line | undefined;
  for (const line of lines) {
    appendLine(draft, line, before === undefined ? '' : breakBetween(before, line, width));
    before = line;
  }
  return { text: draft.text, runs: draft.runs };
}

function appendLine(draft: Draft, line: Line, lead: string): void {
  const spread = isSpread(line);
  let before: Item | undefined;
  for (const item of line.items) {
    const gap = before ? (item.left - before.right) / item.size : 0;
    const blank = before === undefined ? lead : spread ? '' : blankBetween(before.text, item.text, gap);
    appendItem(draft, item, blank);
    before = item;
  }
}

function appendItem(draft: Draft, item: Item, blank: string): void {
  const { words } = item;
  if (words === '') return;
  const start = draft.text.length + blank.length;
  draft.text += blank + words;
  draft.runs.push({ start: draft.runs.length === 0 ? 0 : start, place: { in: 'pdf', page: item.page, box: item.box } });
}

/** 「合　计」: a word of single characters set apart to fill its cell. */
function isSpread({ items }: Line): boolean {
  return (
    items.length > 1 && items.length <= 6 && items.every(({ text }) => [...text.trim()].length === 1 && wide.test(text))
  );
}

function blankBetween(before: string, after: string, gap: number): string {
  const last = [...before.trimEnd()].at(-1) ?? '';
  const next = [...after.trimStart()][0] ?? '';
  if (gap >= partingGap) return ' ';
  if (wide.test(last) || wide.test(next) || next === '%') return '';
  return gap >= 0.15 || /\s$/.test(before) || /^\s/.test(after) ? ' ' : '';
}

/** Letters of two lines are two words; digits are one number where the first line had no room for them. */
function breakBetween(before: Line, after: Line, width: number | undefined): string {
  const last = before.text.at(-1) ?? '';
  const next = after.text[0] ?? '';
  if (wide.test(last) || wide.test(next)) return '';
  const oneNumber = (digit.test(last) && /[\d.,%A-Za-z]/.test(next)) || (letter.test(last) && digit.test(next));
  // Digits of some faces are wider than half an em; a number that was broken leaves no room for that to matter.
  const room = before.right - before.left + leadWidth(after) + (oneNumber ? after.size * wideDigit : 0);
  const wrapped = width === undefined || room > width;
  return wrapped && oneNumber ? '' : wrapped && last === '-' ? '' : ' ';
}

const wideDigit = 0.4;

const together = /^[（(《“‘〔【]?(?:[\w.,%+-]+|.)[，。、；：！？）)》”’〕】％]*/u;

/** Width of what must stay together at the start of a line: a number, a word or one ideograph, with its marks. */
export function leadWidth({ text, size }: Line): number {
  const lead = together.exec(text)?.[0] ?? '';
  return [...lead].reduce((width, character) => width + (wide.test(character) ? size : size * 0.5), 0);
}
