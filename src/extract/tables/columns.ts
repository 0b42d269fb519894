import type { Cell, Table } from '../../model/document.ts';
import { cellsOf, words } from './grid.ts';

/** Which column a heading names: field → words of its heading. Fields are tried in the order they are written. */
export type Headings<Field extends string> = readonly (readonly [field: Field, names: RegExp])[];

/** field → first grid column of its heading. */
export type Columns<Field extends string> = { readonly [field in Field]?: number };

/** The columns that the cells of one row name; a heading serves one field, a field takes its first heading. */
export function columnsNamed<Field extends string>(
  table: Table,
  row: number,
  headings: Headings<Field>,
): Columns<Field> {
  const found: { [field in Field]?: number } = {};
  for (const cell of cellsOf(table, row)) {
    const field = fieldOf(cell, headings);
    if (field !== undefined && found[field] === undefined) found[field] = cell.column;
  }
  return found;
}

function fieldOf<Field extends string>(cell: Cell, headings: Headings<Field>): Field | undefined {
  const text = words(cell);
  return headings.find(([, names]) => names.test(text))?.[0];
}
