import type { Document, Table } from '../../model/document.ts';
import type { AccountLine } from '../../model/records.ts';
import { partNamed } from '../../model/terms/families.ts';
import { mainUnit } from '../language/main-unit.ts';
import { quantityNamed, threePublicNames } from './account-items.ts';
import { accountTablesOf } from './accounts.ts';
import { type Amount, type AmountBlock, amountAt, amountBlocks } from './blocks.ts';
import { periodOf } from './periods.ts';
import { tablesOf } from './titles.ts';
import { isFigure, isTotalName } from './totals.ts';

/** A figure of a comparison table with the words over it and beside it. */
interface Spot {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly path: readonly string[];
}

/** Cells of tables beside the account tables that hold the three public expenses of a year: 「2022年 | 2023年」. */
export function periodLinesOf(document: Document): readonly AccountLine[] {
  const accounts = new Set(accountTablesOf(document).map(({ table }) => table));
  return tablesOf(document)
    .filter((table) => !accounts.has(table.table) && mayHoldYears(table))
    .flatMap((table) => amountBlocks(table).flatMap((block) => linesIn(block, table, mainUnit(document))));
}

/** Says cheaply that most tables have nothing of the kind. */
const mayHoldYears = ({ cells }: Table): boolean =>
  cells.some(({ passage: { text } }) => /出国|接待/.test(text) && text.length < 20) &&
  cells.some(({ passage: { text } }) => /^\s*(?:19|20)\d\d/.test(text) && text.length < 20);

function linesIn(block: AmountBlock, table: Table, usual: string): readonly AccountLine[] {
  const spots = block.rows.flatMap(({ row, label }) =>
    block.columns.map(({ column, path }): Spot => ({ row, column, label, path })),
  );
  const named = spots.flatMap((spot) => namedAt(spot) ?? []);
  const isKnown = new Set(named.map(({ quantity }) => quantity)).size > 2;
  return isKnown
    ? named.flatMap((one) => lineOf(one, amountAt(block, one.spot.row, one.spot.column), table, usual))
    : [];
}

interface NamedSpot {
  readonly spot: Spot;
  readonly quantity: string;
  readonly year: number;
}

/** One of its two heads names a year, the other a quantity. */
function namedAt(spot: Spot): NamedSpot | undefined {
  const [across, down] = [periodOf(spot.label), periodOf(spot.path.at(-1) ?? '')];
  const period = across?.kind === 'year' ? across : down;
  if (period?.kind !== 'year' || period.isPlan || isPlanned(spot)) return undefined;
  const quantity = quantityAt(period === across ? spot.path : [spot.label]);
  return quantity ? { spot, quantity, year: period.year } : undefined;
}

const isPlanned = ({ label, path }: Spot): boolean =>
  [label, ...path].some((head) => /预算/.test(head) && !/决算/.test(head));

function quantityAt(names: readonly string[]): string | undefined {
  const [above, last] = [names.at(-2), names.at(-1) ?? ''];
  const whole = above === undefined ? undefined : quantityNamed(above, threePublicNames);
  if (isTotalName(last)) return whole ?? (above === undefined ? 'threePublicExpenses' : undefined);
  return (whole && partNamed(last, whole)) ?? quantityNamed(last, threePublicNames);
}

function lineOf(
  { spot: { label, path }, quantity, year }: NamedSpot,
  amount: Amount,
  { caption, table, unit }: Table,
  usual: string,
): readonly AccountLine[] {
  if (!isFigure(amount) || amount.unit === '%') return [];
  const figure = { ...amount, unit: amount.unit || unit || usual };
  const scope = { basis: 'final' as const, year };
  return [{ quantity, label: [label, ...path].join(' '), scope, table, caption, figure }];
}
