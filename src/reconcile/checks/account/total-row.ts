import { isAdditive, readable, subjectOf, sumClaims, totalRowOf } from '../../../model/accounts/cells.ts';
import { byParent, codeTree } from '../../../model/accounts/codes.ts';
import { isShifted } from '../../../model/accounts/shift.ts';
import type { Check } from '../../../model/claim.ts';

export const accountTotalRow: Check<'accountTable'> = {
  id: 'account/total-row',
  title: { zh: '合计行等于各类之和', en: 'The total row is the sum of the classes' },
  why: {
    zh: '合计行只汇总类级各行；类款项混加，或某类改动后没有重算，合计就不符。',
    en: 'The total row adds up the classes (类) and no other rows. Adding all levels, or changing one class alone, makes it wrong.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['sum', 'undecided'],

  *claims({ accountTable }) {
    for (const table of readable(accountTable)) {
      const total = totalRowOf(table);
      const roots = byParent(codeTree(table)).get('') ?? [];
      if (!total || roots.length === 0 || table.kind === 'basicExpenditureTable') continue;
      if (isShifted(table, accountTable)) continue;
      for (const [n, cell] of total.cells.entries()) {
        if (!isAdditive(cell)) continue;
        yield* sumClaims({
          subject: subjectOf(table, total.label, cell.path),
          total: cell,
          parts: roots.flatMap(({ cells }) => cells[n] ?? []),
          expectedAs: 'rows',
        });
      }
    }
  },
};
