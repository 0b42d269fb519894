import { equal, exact, zero } from '../../model/decimal.ts';
import type { Cell } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import type { AccountCell, AccountRow } from '../../model/records.ts';
import { cellFigure, unitNamed } from '../language/numerals.ts';
import { type AmountColumn, cellsIn } from './account-amounts.ts';
import { type ColumnName, columnNames } from './account-columns.ts';
import { classNamed, isKnownLine } from './account-items.ts';
import { type AccountBlock, type AccountLayout, standsInForHeading } from './account-layout.ts';
import { codeOf, rowWords } from './account-words.ts';
import { cellAt, isBlank, words } from './grid.ts';
import { isTotalName } from './totals.ts';

/** The rows of an account table, block by block. */
export function accountRowsOf(layout: AccountLayout): readonly AccountRow[] {
  return layout.blocks.flatMap((block, n) => rowsOf(layout, block, n));
}

function rowsOf(layout: AccountLayout, block: AccountBlock, n: number): readonly AccountRow[] {
  const names = columnNames(block.amounts.map(({ headings }) => headings));
  const rows: AccountRow[] = [];
  let above: readonly string[] = [];
  for (const row of layout.rows.filter((one) => !isMergedAway(layout, block, one))) {
    const { label, codes, line, labelCell, codeCell } = rowWords(layout, block, row, above);
    above = codes.length > 0 ? codes : above;
    const cells = block.amounts.map((column, at) => cellOf(layout, row, column, names[at] ?? { id: '' }));
    const quotes = {
      ...(labelCell && { labelQuote: quote(labelCell.passage) }),
      ...(codeCell && { codeQuote: quote(codeCell.passage) }),
    };
    const found = { label, ...quotes, ...codeOf(codes), block: n, row, ...(line !== '' && { line }), cells };
    const before = rows.at(-1);
    if (before && continues(before, found)) rows.splice(-1, 1, { ...before, label: before.label + label });
    else if (says(found) || isOnlyRow(layout, row)) rows.push(found);
  }
  return rows;
}

/** Labels and amounts alike reach down from the row above, or one label covers the amounts: 「公用经费合计」 over two blocks. */
function isMergedAway({ table, rows }: AccountLayout, { labels, amounts }: AccountBlock, row: number): boolean {
  const beside = labels.flatMap(({ column }) => cellAt(table, row, column) ?? []);
  const cells = amounts.flatMap(({ columns }) => columns.flatMap((column) => cellAt(table, row, column) ?? []));
  const reachDown = [...beside, ...cells].every((cell) => cell.row < row && cell.row >= (rows[0] ?? 0));
  return cells.length > 0 && (reachDown || cells.every((cell) => beside.includes(cell)));
}

const hasAmounts = ({ cells }: AccountRow): boolean => cells.some(({ state }) => state !== 'blank');

const says = (row: AccountRow): boolean =>
  row.code !== undefined ||
  !/^[.·…。]*$/.test(row.label) ||
  row.cells.some(({ state }) => state !== 'blank' && state !== 'dash');

/** A table that names nothing on the left has one row of amounts, even where all of them are blank. */
const isOnlyRow = ({ rows, blocks }: AccountLayout, row: number): boolean =>
  blocks.length === 1 && blocks[0]?.labels.length === 0 && rows[0] === row;

/** The rest of a name that a page break cut off. */
function continues(before: AccountRow, { label, code, line, ...row }: AccountRow): boolean {
  if (label === '' || code !== undefined || line !== undefined || hasAmounts({ label, ...row })) return false;
  if (isTotalName(label) || isKnownLine(label) || /^[一二三四五六七八九十\d]+[、.]|^其中/.test(label)) return false;
  if (before.code !== undefined) return label.length <= longestRest && before.label !== '';
  return classNamed(before.label) === undefined && isKnownLine(before.label + label);
}

const longestRest = 12;

function cellOf(layout: AccountLayout, row: number, column: AmountColumn, { id, measure }: ColumnName): AccountCell {
  return { column: id, ...(measure && { measure }), path: [...column.path], ...contentOf(layout, row, column) };
}

function contentOf(layout: AccountLayout, row: number, column: AmountColumn): Pick<AccountCell, 'state' | 'figure'> {
  const [cell, ...others] = cellsIn(layout.table, row, column).filter((one) => words(one) !== '');
  if (!cell) return { state: isReached(layout, row, column) ? 'unread' : 'blank' };
  if (others.length > 0) return { state: 'unread' };
  if (standsInForHeading(layout, cell)) return { state: 'blank' };
  if (isBlank(cell)) return { state: 'dash' };
  const figure = cellFigure(cell.passage, unitFor(layout, column));
  if (!figure) return { state: 'unread' };
  return { state: equal(exact(figure.value), zero) ? 'zero' : 'value', figure };
}

/** An amount that is merged over several rows or columns stands for more than this one. */
function isReached({ table, rows }: AccountLayout, row: number, { columns }: AmountColumn): boolean {
  const cell: Cell | undefined = cellAt(table, row, columns[0] ?? -1);
  const inBody = cell !== undefined && cell.row >= (rows[0] ?? 0);
  return inBody && cellFigure(cell.passage, '') !== undefined;
}

const unitFor = ({ table }: AccountLayout, { path }: AmountColumn): string =>
  table.unit ?? path.flatMap((text) => unitNamed(text) ?? []).at(-1) ?? '';
