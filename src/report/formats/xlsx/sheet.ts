import type { ConditionalRule, RowDef, WriteSheet } from 'hucre';
import type { Bilingual } from '../../../model/bilingual.ts';
import type { Lang } from '../../reporter.ts';
import { widthOf } from '../../width.ts';
import { type Made, words } from './cells.ts';
import { type Look, ruled, styleOf } from './looks.ts';
import { text } from './words.ts';

/** A column of a table: its heading, its width in characters, and its cell of each row. */
export interface Column<Row> {
  readonly head: Bilingual;
  readonly width: number;
  readonly cell: (row: Row) => Made;
}

export interface Table<Row> {
  readonly name: string;
  readonly lang: Lang;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Rows that have no room beside those given. */
  readonly left?: number;
  /** Columns that stay in sight. */
  readonly frozen?: number;
  /** Columns that are printed; the others are for the screen. */
  readonly printed?: number;
  readonly rules?: readonly ConditionalRule[];
}

/** Rows of a sheet of Excel, less the heading and the line that says what is left out. */
export const mostRows = 1_048_576 - 2;

/** A → 1, Z → 26, AA → 27, the other way round; counts from 0. */
export const letterOf = (column: number): string =>
  (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A sheet with one table: heading, filter, colours, ready to be printed across the page. */
export function sheetOf<Row>(table: Table<Row>, most = mostRows): WriteSheet {
  const { name, lang, columns, frozen = 0, printed = columns.length, rules = [] } = table;
  const rows = table.rows.slice(0, most);
  const left = (table.left ?? 0) + table.rows.length - rows.length;
  const lines = [
    columns.map(({ head }) => words(head[lang], 'head')),
    ...rows.map((row) => columns.map(({ cell }) => inTable(cell(row)))),
    ...(left > 0 ? [[words(text.left[lang].replace('%', String(left)), 'line')]] : []),
  ];
  return {
    ...laidOut(
      name,
      lines,
      columns.map(({ width }) => width),
    ),
    rowDefs: heightsOf(
      lines.map((line) => line.slice(0, printed)),
      columns.map(({ width }) => width),
    ),
    freezePane: { rows: 1, columns: frozen },
    autoFilter: { range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}` },
    conditionalRules: [...rules],
    pageSetup: {
      ...page,
      printTitlesRow: '$1:$1',
      printArea: `$A$1:$${letterOf(printed - 1)}$${lines.length}`,
    },
  };
}

const page = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

const inTable = (cell: Made): Made => ({ ...cell, style: ruled(cell.style ?? {}) });

/** Lines of cells as they are. */
export const laidOut = (name: string, lines: readonly (readonly Made[])[], widths: readonly number[]): WriteSheet => ({
  name,
  rows: [],
  cells: new Map(lines.flatMap((line, row) => line.map((cell, column) => [`${row},${column}`, cell] as const))),
  columns: widths.map((width) => ({ width })),
  rowDefs: heightsOf(lines, widths),
  pageSetup: { ...page },
  headerFooter: { oddFooter: '&L&A&R&P / &N' },
});

const heightsOf = (lines: readonly (readonly Made[])[], widths: readonly number[]): Map<number, RowDef> =>
  new Map(lines.map((line, row) => [row, { height: heightOf(line, widths) }]));

const lineHeight = 13.5;
const mostLines = 8;

/** As many lines as the fullest of the wrapped cells needs, in points; not every program finds it out by itself. */
function heightOf(line: readonly Made[], widths: readonly number[]): number {
  const needed = line.map(({ value, style }, n) =>
    typeof value === 'string' && style?.alignment?.wrapText ? linesIn(value, widths[n] ?? 1) : 1,
  );
  const size = Math.max(10, ...line.map(({ style }) => style?.font?.size ?? 0));
  return Math.min(mostLines, Math.max(1, ...needed)) * lineHeight * (size / 10) + 3;
}

const linesIn = (value: string, width: number): number =>
  value.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / Math.max(1, width - 1))), 0);

/** A column of words. */
export const wordsColumn = <Row>(zh: string, en: string, width: number, of: (row: Row) => string): Column<Row> => ({
  head: { zh, en },
  width,
  cell: (row) => words(of(row)),
});

/** The column in another look. */
export const looking = <Row>(look: Look, { head, width, cell }: Column<Row>): Column<Row> => ({
  head,
  width,
  cell: (row) => ({ ...cell(row), style: styleOf(look) }),
});

export const column = <Row>(zh: string, en: string, width: number, cell: (row: Row) => Made): Column<Row> => ({
  head: { zh, en },
  width,
  cell,
});
