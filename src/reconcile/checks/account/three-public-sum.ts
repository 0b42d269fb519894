import { type CellSum, isAdditive, readable, subjectOf, sumClaims } from '../../../model/accounts/cells.ts';
import { columnSums } from '../../../model/accounts/columns.ts';
import type { Check } from '../../../model/claim.ts';
import type { AccountCell, AccountRow, AccountTable } from '../../../model/records.ts';

export const accountThreePublicSum: Check<'accountTable'> = {
  id: 'account/three-public-sum',
  title: { zh: '“三公”经费表中合计等于各项之和', en: 'The three public expenses add up in their table' },
  why: {
    zh: '预算数与决算数各有一套合计与小计，只改一格，合计、小计就与各项不符。',
    en: 'Budget and final amounts have totals and subtotals of their own. Where one cell is changed, they no longer add up.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['sum', 'undecided'],

  *claims({ accountTable }) {
    for (const table of readable(accountTable)) {
      if (table.kind !== 'threePublicTable') continue;
      for (const one of [...acrossIn(table), ...downIn(table)]) yield* sumClaims(guarded(one));
    }
  },
};

/** A blank part may be printed elsewhere; then the parts may fall short of the total but not exceed it. */
const guarded = (one: CellSum): CellSum =>
  one.parts.some(({ state }) => state === 'blank') ? { ...one, partition: 'open' } : one;

const acrossIn = (table: AccountTable): readonly CellSum[] =>
  table.rows.flatMap(({ cells, label }) =>
    columnSums(cells).map(({ total, parts, partition }) => ({
      subject: subjectOf(table, label, cells[total]?.path),
      total: cells[total],
      parts: parts.flatMap((n) => cells[n] ?? []),
      expectedAs: 'columns' as const,
      partition,
    })),
  );

const families = [
  [
    ['threePublicExpenses', 'total'],
    ['overseasTravel', 'vehicleCosts', 'officialReception'],
  ],
  [['vehicleCosts'], ['vehiclePurchase', 'vehicleOperation']],
] as const;

/** One expense a row. */
function downIn(table: AccountTable): readonly CellSum[] {
  const rowsOf = (...items: readonly string[]): readonly AccountRow[] =>
    table.rows.filter(({ item = '' }) => items.includes(item));
  return families.flatMap(([wholes, items]) => {
    const [total, ...others] = rowsOf(...wholes);
    const parts = rowsOf(...items);
    if (!total || others.length > 0 || parts.length !== items.length) return [];
    return total.cells.flatMap((cell, n) => (isAdditive(cell) ? downOf(table, total, cell, below(parts, n)) : []));
  });
}

const below = (rows: readonly AccountRow[], n: number): readonly AccountCell[] =>
  rows.flatMap(({ cells }) => cells[n] ?? []);

const downOf = (
  table: AccountTable,
  { label }: AccountRow,
  total: AccountCell,
  parts: readonly AccountCell[],
): CellSum => ({ subject: subjectOf(table, label, total.path), total, parts, expectedAs: 'rows' });
