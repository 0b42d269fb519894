/** What a workbook shows in one cell. Row and column count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells shown as one; only the top left one is seen. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** One sheet of a workbook as it is printed, whatever file it came from. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
}

const letters = 26;

/** 27 → 「AB」: the name of a column that counts from 0. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % letters));
  return column < letters ? last : columnName(Math.floor(column / letters) - 1) + last;
}

const reference = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** 「AB12」 → row 11, column 27; undefined for anything else. */
export function positionOf(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, column = '', row = ''] = reference.exec(name) ?? [];
  if (row === '' || Number(row) === 0) return undefined;
  const number = [...column.toUpperCase()].reduce((sum, letter) => sum * letters + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: number - 1 };
}

/** 「A1:C2」 → three columns and two rows from A1 on. */
export function mergeOf(range: string): Merge | undefined {
  const [from, to] = range.split(':').map(positionOf);
  if (!from || !to || to.row < from.row || to.column < from.column) return undefined;
  return { ...from, rowSpan: to.row - from.row + 1, columnSpan: to.column - from.column + 1 };
}
