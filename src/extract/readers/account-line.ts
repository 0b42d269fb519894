import { isShifted } from '../../model/accounts/shift.ts';
import type { Document } from '../../model/document.ts';
import type { AccountLine, AccountTable } from '../../model/records.ts';
import type { Reader } from '../reader.ts';
import { type Named, namedIn } from '../tables/account-quantities.ts';
import { accountTablesOf } from '../tables/accounts.ts';
import { periodLinesOf } from '../tables/period-lines.ts';

/** Cells of the account tables that hold a quantity every account states; what could be two of them is left out. */
export const accountLine: Reader<'accountLine'> = {
  kind: 'accountLine',
  read: (document: Document) => {
    const tables = accountTablesOf(document);
    const lines = tables.filter((table) => !isShifted(table, tables)).flatMap(linesIn);
    return [...lines, ...periodLinesOf(document)];
  },
};

function linesIn(table: AccountTable): readonly AccountLine[] {
  if (table.scope.basis !== 'final') return [];
  return unambiguous(certain(table)).map(({ quantity, label, fund, figure, names }) => ({
    quantity,
    label,
    scope: { ...(fund && { fund }), basis: 'final' },
    table: table.table,
    caption: table.title.text,
    ...(names && names.length > 0 && { names: [...names] }),
    figure,
  }));
}

/** The rows of classes count only where there is no doubt which table it is. */
const certain = (table: AccountTable): readonly Named[] =>
  namedIn(table).filter(({ quantity }) => table.identity === 'sure' || !quantity.includes('.'));

/** Anything that is stated twice with two values is doubtful. */
function unambiguous(named: readonly Named[]): readonly Named[] {
  const values = new Map<string, Set<number>>();
  for (const one of named) values.set(keyOf(one), (values.get(keyOf(one)) ?? new Set()).add(Number(one.figure.value)));
  return named.filter((one) => values.get(keyOf(one))?.size === 1);
}

const keyOf = ({ quantity, fund }: Named): string => `${quantity}|${fund}`;
