import { believedSums, type CellSum, readable, subjectOf, sumClaims } from '../../../model/accounts/cells.ts';
import { columnSums } from '../../../model/accounts/columns.ts';
import type { Check } from '../../../model/claim.ts';
import type { AccountTable } from '../../../model/records.ts';

export const accountRowSum: Check<'accountTable'> = {
  id: 'account/row-sum',
  title: { zh: '每行合计等于该行各栏之和', en: 'The total of a row is the sum of its columns' },
  why: {
    zh: '一行之内合计与基本支出、项目支出等分栏不符，说明其中一格被单独改过，或数字错了栏。',
    en: 'A row that does not add up has a cell that was edited alone, or an amount that slipped into another column.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['sum', 'undecided'],

  *claims({ accountTable }) {
    for (const table of readable(accountTable)) {
      if (table.kind !== 'threePublicTable') for (const one of sumsIn(table)) yield* sumClaims(one);
    }
  },
};

/** Column by column: headings that were read askew meet in hardly any row. */
function sumsIn(table: AccountTable): readonly CellSum[] {
  const blocks = [...new Set(table.rows.map(({ block }) => block))];
  return blocks.flatMap((block) => {
    const rows = table.rows.filter((row) => row.block === block);
    return columnSums(rows[0]?.cells ?? []).flatMap(({ total, parts, partition }) =>
      believedSums(
        rows.map(({ cells, label }) => ({
          subject: subjectOf(table, label, cells[total]?.path),
          total: cells[total],
          parts: parts.flatMap((n) => cells[n] ?? []),
          expectedAs: 'columns' as const,
          partition,
        })),
      ),
    );
  });
}
