import type { Table } from '../../model/document.ts';
import { remembered } from '../language/remembered.ts';
import { cellsOf, words } from './grid.ts';

/** Which field the words of a heading name. */
export type Headings<Field extends string> = (words: string) => Field | undefined;

/** field → words of its heading. Fields are tried in the order they are written. */
export const headingsOf = <Field extends string>(
  fields: readonly (readonly [field: Field, names: RegExp])[],
): Headings<Field> => remembered((text) => fields.find(([, names]) => names.test(text))?.[0]);

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
    const field = headings(words(cell));
    if (field !== undefined && found[field] === undefined) found[field] = cell.column;
  }
  return found;
}
