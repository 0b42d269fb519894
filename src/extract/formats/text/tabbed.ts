import type { DraftTable, DraftText } from '../../format.ts';
import { isQuantity } from '../../outline/cell-words.ts';
import { cellsOf, type Heads, wordsOf } from './cells.ts';
import { type Line, part } from './lines.ts';
import { spreadOver } from './reach.ts';

type Texts = readonly DraftText[];

/** A row of a table on one line: something stands on both sides of a tab, or between two. */
export function isTabbed({ text }: Line): boolean {
  const said = text.trim();
  return said.includes('\t') || (said !== '' && text.startsWith('\t') && text.endsWith('\t'));
}

/** Consecutive tabbed lines as a table; undefined when they are no more than a line with tabs in it. */
export function tabbedTable(lines: readonly Line[]): DraftTable | undefined {
  const rows = lines.map(cellTexts);
  const [first, ...others] = rows.map(([text]) => text && wordsOf(text));
  // The caches of charts repeat their series name in front of every line.
  if (rows.length < 2 || (first !== '' && others.every((words) => words === first))) return undefined;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { kind: 'table', found: 'tabs', cells: cellsOf(spreadOver(rows, columns), headsLines) };
}

/** Words beside words, or a serial number, head several lines; what has an amount or nothing beside it is a line itself. */
const headsLines: Heads = (cell, row) => {
  const words = wordsOf(cell);
  const beside = row.find(({ column }) => column === cell.column + cell.columnSpan);
  const serial = cell.column === 0 && /^\d{1,2}$/.test(words);
  if (!beside || (isQuantity(words) && !serial)) return false;
  return wordsOf(beside) !== '' && !isQuantity(wordsOf(beside));
};

/** The texts between the tabs, without the blanks at the end. */
function cellTexts(line: Line): Texts {
  let from = 0;
  const texts = line.text.split('\t').map((text) => {
    const cell = part(line, from, from + text.length);
    from += text.length + 1;
    return cell;
  });
  return texts.slice(0, texts.findLastIndex(({ text }) => text !== '') + 1);
}
