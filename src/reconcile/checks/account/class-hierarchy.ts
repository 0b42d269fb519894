import {
  believedSums,
  type CellSum,
  isAdditive,
  readable,
  subjectOf,
  sumClaims,
} from '../../../model/accounts/cells.ts';
import { byParent, codeTree } from '../../../model/accounts/codes.ts';
import { isShifted } from '../../../model/accounts/shift.ts';
import type { Check } from '../../../model/claim.ts';
import type { AccountTable } from '../../../model/records.ts';

export const accountClassHierarchy: Check<'accountTable'> = {
  id: 'account/class-hierarchy',
  title: {
    zh: '类等于各款之和，款等于各项之和',
    en: 'A class is the sum of its sections, a section that of its items',
  },
  why: {
    zh: '类、款、项逐级汇总；一行改动而上级没有重算，或漏印一行，整列就不再相符。',
    en: 'Items (项) add up to sections (款) and these to classes (类). A row that is edited alone, or left out, breaks its column.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['sum', 'undecided'],

  *claims({ accountTable }) {
    for (const table of readable(accountTable)) {
      if (table.kind === 'basicExpenditureTable' || isShifted(table, accountTable)) continue;
      for (const one of believedSums(sumsIn(table))) yield* sumClaims(one);
    }
  },
};

function sumsIn(table: AccountTable): readonly CellSum[] {
  const rows = codeTree(table);
  const covered = byParent(rows);
  return rows.flatMap((parent) => {
    const children = covered.get(parent.code) ?? [];
    return parent.cells.flatMap((total, n) =>
      isAdditive(total) && children.length > 0
        ? {
            subject: subjectOf(table, parent.label || parent.code, total.path),
            total,
            parts: children.flatMap(({ cells }) => cells[n] ?? []),
            expectedAs: 'rows' as const,
          }
        : [],
    );
  });
}
