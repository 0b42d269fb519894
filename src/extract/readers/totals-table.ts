import type { Document, Table } from '../../model/document.ts';
import type { TotalsTable } from '../../model/records.ts';
import type { Reader } from '../reader.ts';
import { type AccountTotals, accountTotalsIn } from '../tables/account-totals.ts';
import { totalsAcross } from '../tables/across.ts';
import { amountBlocks } from '../tables/blocks.ts';
import { codeTotals, hasCodes } from '../tables/code-totals.ts';
import { cellsOf, range, words } from '../tables/grid.ts';
import { listTotals } from '../tables/list-totals.ts';
import { tablesOf } from '../tables/titles.ts';
import type { Total } from '../tables/totals.ts';

/**
 * Totals of tables that are neither evaluation forms nor account tables; only those whose terms the structure makes certain.
 * What an account table sums is known from what it is.
 */
export const totalsTable: Reader<'totalsTable'> = {
  kind: 'totalsTable',
  read: (document) =>
    tablesOf(document).flatMap((table) => {
      const totals = isForm(table) ? [] : unknownTotals(document, table);
      return totals.length > 0 ? [recordOf(table, totals)] : [];
    }),
};

function unknownTotals(document: Document, table: Table): readonly Total[] {
  const known: AccountTotals = accountTotalsIn(document, table);
  if (known.rows && known.columns) return [];
  return totalsIn(table).filter(({ direction }) => !(direction === 'row' ? known.rows : known.columns));
}

const recordOf = ({ caption, table, address }: Table, totals: readonly Total[]): TotalsTable => ({
  caption,
  table,
  section: address.section,
  totals: [...totals],
});

/** Forms of indicators have totals of another kind: points. */
const isForm = (table: Table): boolean =>
  range(0, table.rows).some((row) =>
    cellsOf(table, row).some((cell) => /^[一二三]级指标|^项目名称|^(?:年度)?(?:主要)?任务名称$/.test(words(cell))),
  );

function totalsIn(table: Table): readonly Total[] {
  const blocks = amountBlocks(table);
  const down = blocks.some(hasCodes) ? codeTotals(blocks) : blocks.flatMap(listTotals);
  return [...down, ...blocks.flatMap(totalsAcross)];
}
