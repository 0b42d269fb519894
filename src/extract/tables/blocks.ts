import type { Cell, Table } from '../../model/document.ts';
import type { ReadFigure } from '../../model/records.ts';
import { cellFigure, holdsFigure } from '../language/numerals.ts';
import { cellAt, isBlank, ownCells, range, words } from './grid.ts';

/** A column of amounts with the headings above it, outermost first. */
export interface ValueColumn {
  readonly column: number;
  readonly path: readonly string[];
}

export interface BodyRow {
  readonly row: number;
  readonly label: string;
  /** 3, 5 or 7 digits of the functional or the economic classification. */
  readonly code?: string;
}

/** Labels on the left, amounts on the right. A two-sided table is two blocks, which never mix. */
export interface AmountBlock {
  readonly table: Table;
  readonly rows: readonly BodyRow[];
  readonly columns: readonly ValueColumn[];
}

type Role = 'label' | 'code' | 'ordinal' | 'value' | 'empty';

/** The blocks of a table, from left to right. The result is cached per table. */
export function amountBlocks(table: Table): readonly AmountBlock[] {
  const known = cache.get(table);
  if (known) return known;
  const blocks = blocksOf(table);
  cache.set(table, blocks);
  return blocks;
}

const cache = new WeakMap<Table, readonly AmountBlock[]>();

function blocksOf(table: Table): readonly AmountBlock[] {
  const body = bodyOf(table);
  const paths = range(0, table.columns).map((column) => pathOver(table, body, column));
  const roles = paths.map((path, column) => roleOf(table, body, column, path));
  return columnGroups(roles).flatMap(({ labels, values }) => {
    const rows = body.rows.flatMap((row) => bodyRow(table, row, labels, roles));
    const columns = values.map((column) => ({ column, path: paths[column] ?? [] }));
    return rows.length > 0 && columns.length > 0 ? [{ table, rows, columns }] : [];
  });
}

/** The amount of a row, `blank` where none stands, `unreadable` where something else does. */
export type Amount = ReadFigure | 'blank' | 'unreadable';

export function amountAt({ table }: AmountBlock, row: number, column: number): Amount {
  const cell = cellAt(table, row, column);
  if (!cell || isBlank(cell) || cell.row !== row) return 'blank';
  return cellFigure(cell.passage, table.unit ?? '') ?? 'unreadable';
}

const lineNumbers = /^(?:栏次|行次)$/;
const ordinalHeading = /^(?:行次|序号|栏次|编号)$/;
const codeHeading = /编码|代码|^[类款项]$/;

interface Body {
  /** The rows above the first that holds an amount, without numbers of columns. */
  readonly headings: readonly number[];
  readonly rows: readonly number[];
}

/** The rows below the headings, up to the headings of another table in the same grid. */
function bodyOf(table: Table): Body {
  const first = range(0, table.rows).find((row) => holdsAmount(table, row) && !isLineNumbers(table, row)) ?? table.rows;
  const above = range(0, first);
  const headings = new Set(above.flatMap((row) => textsOf(table, row)));
  const repeats = (row: number): boolean => textsOf(table, row).every((text) => headings.has(text));
  const below = range(first, table.rows);
  const repeated = new Set(below.filter((row) => isHeading(table, row)));
  const end = [...repeated].find((row) => !repeats(row)) ?? table.rows;
  const rows = below.filter((row) => row < end && !repeated.has(row) && !isLineNumbers(table, row));
  return { headings: above.filter((row) => !isLineNumbers(table, row)), rows };
}

const textsOf = (table: Table, row: number): readonly string[] =>
  ownCells(table, row)
    .map(words)
    .filter((text) => text !== '');

const isAmount = (cell: Cell): boolean =>
  cell.column > 0 && holdsFigure(cell.passage) && !/^(?:19|20)\d\d$/.test(words(cell));

const holdsAmount = (table: Table, row: number): boolean => ownCells(table, row).some(isAmount);

/** Words in three columns or more and not one amount. */
const isHeading = (table: Table, row: number): boolean =>
  !holdsAmount(table, row) && ownCells(table, row).filter((cell) => !isBlank(cell)).length > 2;

/** 「类 | 款 | 项 | 栏次 | 1 | 2 | 3」 numbers the columns. */
function isLineNumbers(table: Table, row: number): boolean {
  const texts = textsOf(table, row);
  const numbers = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  if (texts.some((text) => lineNumbers.test(text)))
    return numbers.length > 0 && !texts.some((text) => /\d\.\d/.test(text));
  const runs = numbers.every((n, at) => n === (numbers[0] ?? 0) + at);
  return numbers.length > 2 && numbers.length >= texts.length - 1 && runs;
}

function roleOf(table: Table, { rows }: Body, column: number, path: readonly string[]): Role {
  const cells = rows.flatMap((row) => {
    const cell = cellAt(table, row, column);
    return cell?.row === row && cell.column === column && !isBlank(cell) ? [cell] : [];
  });
  const heading = path.at(-1) ?? '';
  if (codeHeading.test(heading)) return 'code';
  if (ordinalHeading.test(heading)) return 'ordinal';
  if (cells.length === 0) return 'empty';
  if (cells.every((cell) => /^(?:19|20)\d\d年?$/.test(words(cell)))) return 'label';
  const figures = cells.filter(({ passage }) => holdsFigure(passage));
  if (figures.length * 2 < cells.length) return 'label';
  const texts = cells.map(words).filter((text) => /\d/.test(text));
  if (texts.every((text) => /^\d{3}(?:\d\d){0,2}$/.test(text)) && texts.some((text) => text.length > 3)) return 'code';
  return isRunning(texts) ? 'ordinal' : 'value';
}

/** 1, 2, 3 … down a column number the rows. */
const isRunning = (texts: readonly string[]): boolean =>
  texts.length > 2 &&
  texts.every((text, n) => /^\d+$/.test(text) && (n === 0 || Number(text) === Number(texts[n - 1]) + 1));

/** The headings over a column, outermost first; what spans the whole table is its title. */
function pathOver(table: Table, { headings: rows }: Body, column: number): readonly string[] {
  const above = rows.flatMap((row) => cellAt(table, row, column) ?? []);
  const headings = [...new Set(above)].filter(
    (cell) => cell.columnSpan < table.columns && !/单位[:：]|^公开/.test(words(cell)),
  );
  return headings.map(words).filter((text) => text !== '');
}

interface ColumnGroup {
  readonly labels: readonly number[];
  readonly values: readonly number[];
}

/** A label to the right of an amount begins the next block. */
function columnGroups(roles: readonly Role[]): readonly ColumnGroup[] {
  const groups: { labels: number[]; values: number[] }[] = [];
  roles.forEach((role, column) => {
    const current = groups.at(-1);
    if (role === 'label' || role === 'code') {
      if (current && current.values.length === 0) current.labels.push(column);
      else groups.push({ labels: [column], values: [] });
    } else if (role === 'value' && current) current.values.push(column);
    // A row of nothing but amounts is named by its headings alone.
    else if (role === 'value') groups.push({ labels: [], values: [column] });
  });
  return groups;
}

function bodyRow(table: Table, row: number, labels: readonly number[], roles: readonly Role[]): readonly BodyRow[] {
  const texts = labels.map((column) => ({ column, text: ownText(table, row, column) }));
  const codes = texts.filter(({ column, text }) => roles[column] === 'code' && /^\d+$/.test(text));
  // A spreadsheet drops the zero of 「02」.
  const digits = codes.map(({ text }, n) => (n === 0 ? text : text.padStart(2, '0'))).join('');
  const names = texts.filter(({ column, text }) => text !== '' && !(roles[column] === 'code' && /^\d+$/.test(text)));
  const printed = names.at(-1)?.text ?? '';
  const inName = /^(?<code>\d{3}(?:\d\d){0,2})(?<name>[^\d.、].*)$/.exec(printed)?.groups;
  const code = digits !== '' ? digits : inName?.['code'];
  const label = inName?.['name'] ?? printed;
  if (label === '' && code === undefined && labels.length > 0) return [];
  return [{ row, label, ...(code !== undefined && { code }) }];
}

/** A label that is merged over several rows or columns is read once, where it begins. */
function ownText(table: Table, row: number, column: number): string {
  const cell = cellAt(table, row, column);
  return cell && cell.column === column ? words(cell) : '';
}
