import type { DraftTable, DraftText } from '../../format.ts';
import { isQuantity } from '../../outline/cell-words.ts';
import { cellsOf, type Row, wordsOf } from './cells.ts';
import { type Line, part } from './lines.ts';

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
  return {
    kind: 'table',
    found: 'tabs',
    cells: cellsOf(rows.map((row, n) => spread(row, rows[n + 1] ?? [], columns))),
  };
}

/** The texts between the tabs, without the blanks at the end. */
function cellTexts(line: Line): readonly DraftText[] {
  let from = 0;
  const texts = line.text.split('\t').map((text) => {
    const cell = part(line, from, from + text.length);
    from += text.length + 1;
    return cell;
  });
  return texts.slice(0, texts.findLastIndex(({ text }) => text !== '') + 1);
}

function spread(row: readonly DraftText[], below: readonly DraftText[], columns: number): Row {
  if (row.length === 1 && !isQuantity(wordsOf(row[0] ?? { text: '', runs: [] })))
    return { texts: row, spans: [columns] };
  const figures = [...row, ...below].some((text) => isQuantity(wordsOf(text)));
  if (figures) return { texts: padded(row, columns), spans: new Array<number>(columns).fill(1) };
  if (row.length < columns && !heads(row, below)) return { texts: row, spans: lastTakesRest(row.length, columns) };
  return { texts: padded(row, columns), spans: widened(padded(row, columns), below) };
}

const blank: DraftText = { text: '', runs: [] };

const padded = (row: readonly DraftText[], columns: number): readonly DraftText[] =>
  Array.from({ length: columns }, (_, column) => row[column] ?? blank);

const lastTakesRest = (cells: number, columns: number): readonly number[] =>
  Array.from({ length: cells }, (_, n) => (n === cells - 1 ? columns - n : 1));

/** Two rows of headers: the lower one fills blanks of the upper one, and one of them has blanks for the other. */
const heads = (row: readonly DraftText[], below: readonly DraftText[]): boolean =>
  below.some((text, column) => text.text !== '' && (row[column]?.text ?? '') === '') &&
  [...row, ...below].some(({ text }) => text === '');

/** A header reaches over the blanks to its right under which the next row speaks. */
function widened(row: readonly DraftText[], below: readonly DraftText[]): readonly number[] {
  const spans = row.map(() => 1);
  let owner = 0;
  row.forEach(({ text }, column) => {
    const covered = text === '' && column > 0 && (below[column]?.text ?? '') !== '' && (row[owner]?.text ?? '') !== '';
    if (!covered) owner = column;
    else {
      spans[column] = 0;
      spans[owner] = (spans[owner] ?? 1) + 1;
    }
  });
  return spans;
}
