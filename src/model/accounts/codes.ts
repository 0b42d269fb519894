import type { AccountRow, AccountTable } from '../records.ts';

/** A row that carries a code of the classification. */
export type CodedRow = AccountRow & { readonly code: string };

const wellFormed = /^\d{3}(?:\d\d){0,2}$/;

const isCoded = (row: AccountRow): row is CodedRow => row.code !== undefined && row.item === undefined;

export const codedRows = ({ rows }: Pick<AccountTable, 'rows'>): readonly CodedRow[] => rows.filter(isCoded);

export const isWellFormed = (code: string): boolean => wellFormed.test(code);

/**
 * The rows of a table as a tree of codes; nothing where a code stands twice or has another number of digits: then several
 * tables share a grid, or codes were read askew.
 */
export function codeTree(table: Pick<AccountTable, 'rows'>): readonly CodedRow[] {
  const rows = codedRows(table);
  const codes = rows.map(({ code }) => code);
  return new Set(codes).size === codes.length && codes.every(isWellFormed) ? rows : [];
}

/** The rows that each printed code covers directly, by that code; those that nothing printed covers stand under the empty one. */
export function byParent(rows: readonly CodedRow[]): ReadonlyMap<string, readonly CodedRow[]> {
  const codes = new Set(rows.map(({ code }) => code));
  const children = new Map<string, CodedRow[]>();
  for (const row of rows) {
    const parent = [5, 3]
      .map((length) => row.code.slice(0, length))
      .find((code) => code !== row.code && codes.has(code));
    const siblings = children.get(parent ?? '') ?? [];
    siblings.push(row);
    children.set(parent ?? '', siblings);
  }
  return children;
}
