import { readable, subjectOf } from '../../../model/accounts/cells.ts';
import { columnSums } from '../../../model/accounts/columns.ts';
import { grandSum, halvesOf, rowSums, yearSum } from '../../../model/accounts/summary.ts';
import type { Check, Claim } from '../../../model/claim.ts';
import type { AccountCell, AccountRow, AccountTable } from '../../../model/records.ts';

export const accountBlankTotal: Check<'accountTable'> = {
  id: 'account/blank-total',
  title: { zh: '分项有金额的，合计不空白', en: 'Where parts have amounts, their total is printed' },
  why: {
    zh: '分项都有数而合计漏填，读者无从核对，引用合计的各表、正文也失去依据。',
    en: 'A total that was forgotten leaves nothing to compare its parts with, nor the tables and the text that quote it.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['presence'],

  *claims({ accountTable }) {
    for (const table of readable(accountTable)) {
      for (const block of new Set(table.rows.map((row) => row.block))) yield* inColumns(table, block);
    }
    for (const half of halvesOf(accountTable)) {
      for (const found of [yearSum(half), grandSum(half)]) {
        for (const { total, parts } of rowSums(half, found)) {
          if (found && total) yield* claimed(half.table, found.total, { total, parts });
        }
      }
    }
  },
};

interface Sum {
  readonly total: AccountCell;
  readonly parts: readonly AccountCell[];
}

/** A column that prints the totals of few rows prints them where it wants to. */
function* inColumns(table: AccountTable, block: number): Iterable<Claim> {
  const rows = table.rows.filter((row) => row.block === block);
  for (const sum of columnSums(rows[0]?.cells ?? [])) {
    const sums = rows.flatMap((row) => {
      const total = row.cells[sum.total];
      return total ? [{ row, total, parts: sum.parts.flatMap((n) => row.cells[n] ?? []) }] : [];
    });
    const due = sums.filter(hasParts);
    if (due.filter(({ total }) => total.state === 'blank').length * 2 >= due.length) continue;
    for (const { row, ...one } of due) yield* claimed(table, row, one);
  }
}

const hasParts = ({ parts }: Sum): boolean => parts.some(({ state }) => state === 'value');

function* claimed(table: AccountTable, { label, labelQuote }: AccountRow, sum: Sum): Iterable<Claim> {
  const { total } = sum;
  if (!labelQuote || !hasParts(sum)) return;
  const column = total.path.at(-1) ?? '';
  yield {
    relation: 'presence',
    subject: subjectOf(table, label),
    stated: labelQuote,
    holds: total.state !== 'blank',
    complaint: {
      zh: `的“${column}”空白，分项却有金额`,
      en: `has nothing under “${column}”, though its parts have amounts`,
    },
  };
}
