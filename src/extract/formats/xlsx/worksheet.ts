import type { Package } from '../../package/package.ts';
import type { Attributes } from '../../package/xml.ts';
import { type Merge, mergeOf, positionOf, type Sheet, type SheetCell } from '../../sheets/sheet.ts';
import type { Formats } from './formats.ts';

/** What the cells of a workbook refer to. */
export interface Book {
  readonly strings: readonly string[];
  readonly formats: Formats;
}

export interface Worksheet extends Omit<Sheet, 'name'> {
  /** Cells with a formula whose result the file does not hold. */
  readonly uncomputed: readonly string[];
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
  formula: boolean;
}

interface Hearing {
  readonly book: Book;
  readonly cells: SheetCell[];
  readonly merges: Merge[];
  readonly uncomputed: string[];
  row: number;
  column: number;
  cell?: OpenCell;
}

const passedOver = new Set(['s:rPh', 's:extLst', 's:conditionalFormatting', 's:dataValidations', 's:headerFooter']);

/** The cells of a sheet as they are printed. Fails as a part does. */
export function readWorksheet(source: Package, part: string, book: Book): Worksheet {
  const hearing: Hearing = { book, cells: [], merges: [], uncomputed: [], row: -1, column: -1 };
  source.read(part, {
    open: (name, attributes) => {
      begin(hearing, name, attributes);
      return !passedOver.has(name);
    },
    close: (name) => {
      if (name === 's:c') finish(hearing);
    },
    text: (text, parent) => {
      const { cell } = hearing;
      if (cell && parent === 's:v') cell.value += text;
      else if (cell && parent === 's:t') cell.inline += text;
    },
  });
  const { cells, merges, uncomputed } = hearing;
  return { cells, merges, uncomputed };
}

function begin(hearing: Hearing, name: string, attributes: Attributes): void {
  switch (name) {
    case 's:row':
      hearing.row = attributes.get('r') ? Number(attributes.get('r')) - 1 : hearing.row + 1;
      hearing.column = -1;
      return;
    case 's:c':
      hearing.cell = openCell(hearing, attributes);
      hearing.row = hearing.cell.row;
      hearing.column = hearing.cell.column;
      return;
    case 's:f':
      if (hearing.cell) hearing.cell.formula = true;
      return;
    case 's:mergeCell': {
      const merge = mergeOf(attributes.get('ref') ?? '');
      if (merge) hearing.merges.push(merge);
    }
  }
}

/** A cell without a reference stands right of the one before. */
function openCell({ row, column }: Hearing, attributes: Attributes): OpenCell {
  const position = positionOf(attributes.get('r') ?? '') ?? { row: Math.max(0, row), column: column + 1 };
  const style = Number(attributes.get('s') ?? 0);
  return { ...position, type: attributes.get('t') ?? 'n', style, value: '', inline: '', formula: false };
}

function finish(hearing: Hearing): void {
  const { cell, book } = hearing;
  delete hearing.cell;
  if (!cell) return;
  const { row, column, formula, value } = cell;
  const text = textOf(cell, book);
  if (text.trim() !== '') hearing.cells.push({ row, column, text });
  else if (formula && value === '') hearing.uncomputed.push(`${row},${column}`);
}

function textOf({ type, style, value, inline }: OpenCell, { strings, formats }: Book): string {
  switch (type) {
    case 's':
      return formats(style).text(strings[Number(value)] ?? '');
    case 'inlineStr':
      return formats(style).text(inline);
    case 'str':
      return formats(style).text(value);
    case 'b':
      return value === '' ? '' : value === '0' ? 'FALSE' : 'TRUE';
    case 'e':
    case 'd':
      return value;
    default:
      return formats(style).number(value);
  }
}
