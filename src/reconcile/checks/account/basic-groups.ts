import { believedSums, type CellSum, readable, subjectOf, sumClaims } from '../../../model/accounts/cells.ts';
import { byParent, codeTree } from '../../../model/accounts/codes.ts';
import type { Check } from '../../../model/claim.ts';
import type { AccountCell, AccountRow, AccountTable } from '../../../model/records.ts';

export const accountBasicGroups: Check<'accountTable'> = {
  id: 'account/basic-groups',
  title: {
    zh: '基本支出表中人员经费、公用经费与各类各款相符',
    en: 'Personnel and running costs are the sums of their economic classes',
  },
  why: {
    zh: '人员经费是工资福利支出与对个人和家庭的补助，公用经费是其余各类；漏加资本性支出最为常见。',
    en: 'Personnel costs are 301 and 303, running costs all other classes. Forgetting capital expenditure is the usual slip.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['sum', 'undecided'],

  *claims({ accountTable }) {
    for (const table of readable(accountTable)) {
      if (table.kind !== 'basicExpenditureTable') continue;
      for (const one of believedSums(sumsIn(table))) yield* sumClaims(one);
    }
  },
};

/** Blocks side by side with one amount each are one list; columns of one block are each for itself. */
function sumsIn(table: AccountTable): readonly CellSum[] {
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
  const isOneList = width === 1 || table.rows.every(({ block }) => block === 0);
  return isOneList ? Array.from({ length: width }, (_, n) => columnOf(table, n)).flat() : [];
}

function columnOf(table: AccountTable, n: number): readonly CellSum[] {
  const rows = codeTree(table).filter(({ code }) => code.startsWith('3'));
  const covered = byParent(rows);
  const roots = covered.get('') ?? [];
  const sumOf = (total: AccountRow, parts: readonly AccountRow[]): CellSum => ({
    subject: subjectOf(table, total.label || (total.code ?? ''), total.cells[n]?.path),
    total: total.cells[n],
    parts: parts.flatMap(({ cells }): readonly AccountCell[] => (cells[n] ? [cells[n]] : [])),
    expectedAs: 'rows',
  });
  const byClass = rows.flatMap((parent) => {
    const children = covered.get(parent.code) ?? [];
    return children.length > 0 ? [sumOf(parent, children)] : [];
  });
  const personnel = roots.filter(({ code }) => isPersonnel(code));
  const others = roots.filter(({ code }) => !isPersonnel(code));
  return [
    ...byClass,
    ...rowsOf(table, 'personnelCosts').map((row) => sumOf(row, personnel)),
    ...rowsOf(table, 'publicUseCosts').map((row) => sumOf(row, others)),
    ...rowsOf(table, 'total').map((row) => sumOf(row, roots)),
  ];
}

const isPersonnel = (code: string): boolean => /^30[13]/.test(code);

/** The row of an item, where it stands once. */
function rowsOf({ rows }: AccountTable, item: string): readonly AccountRow[] {
  const found = rows.filter((row) => row.item === item && row.code === undefined);
  return found.length === 1 ? found : [];
}
