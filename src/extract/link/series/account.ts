import type { Document } from '../../../model/document.ts';
import type { AccountLine, ReadFigure, Records, Scope, Statement } from '../../../model/records.ts';
import { isOfOneFund } from '../../../model/terms/quantities.ts';

/** A document and what it says, with whose account of which year it is. */
export interface Account {
  readonly entity: string;
  readonly year: number;
  readonly kind: 'budget' | 'final';
  readonly records: Pick<Records, 'statement' | 'accountLine'>;
}

/** Whose account a document is, as the document itself says; nothing where it does not. */
export function accountOf(document: Document, records: Account['records']): Account | undefined {
  const { entity, fiscalYear, title } = document;
  const kind = /决算/.test(title) ? 'final' : /预算/.test(title) ? 'budget' : undefined;
  return entity === '' || fiscalYear === undefined || !kind ? undefined : { entity, year: fiscalYear, kind, records };
}

/** One quantity of one fund. */
export const keyOf = ({
  quantity,
  scope,
}: {
  readonly quantity?: string | undefined;
  readonly scope: Scope;
}): string => (quantity === undefined ? '' : [quantity, isOfOneFund(quantity) ? '' : (scope.fund ?? 'all')].join('|'));

type Line = Pick<AccountLine, 'quantity' | 'scope' | 'figure'>;

/** The amount that an account gives a quantity for its own year; nothing where it gives two. */
export function publishedIn({ year, records }: Account): ReadonlyMap<string, ReadFigure> {
  const lines = [...records.statement.flatMap(lineOf), ...records.accountLine].filter(
    ({ scope, figure }) => (scope.year ?? year) === year && figure.unit.endsWith('元') && scope.basis !== 'performance',
  );
  const found = new Map<string, ReadFigure | undefined>();
  for (const line of lines) {
    const key = keyOf(line);
    const known = found.get(key);
    if (!found.has(key)) found.set(key, line.figure);
    else if (known && known.value !== line.figure.value) found.set(key, undefined);
  }
  return new Map([...found].flatMap(([key, figure]) => (figure ? [[key, figure] as const] : [])));
}

const lineOf = ({ quantity, scope, amount }: Statement): readonly Line[] =>
  quantity !== undefined && amount && !amount.approximate ? [{ quantity, scope, figure: amount }] : [];
