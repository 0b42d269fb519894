import { subjectOf } from '../../../model/accounts/cells.ts';
import type { Check } from '../../../model/claim.ts';
import { exact } from '../../../model/decimal.ts';
import type { AbsentFund, AccountTable, Statement } from '../../../model/records.ts';

export const documentEmptyTableNote: Check<'absentFund' | 'accountTable' | 'statement'> = {
  id: 'document/empty-table-note',
  title: { zh: '空表有说明，有说明的是空表', en: 'An empty table says so, and one that says so is empty' },
  why: {
    zh: '表中没有数据又不加说明，读者无从知道是没有收支还是漏填；注明无数据而表中有数，则自相矛盾。',
    en: 'Without a word, nobody can tell a table that has nothing to show from one that was forgotten. One that is said to be empty and is not contradicts itself.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['absentFund', 'accountTable', 'statement'],
  relations: ['presence'],

  *claims({ absentFund, accountTable, statement }) {
    // A blank form explains nothing, and where there are only tables the words stand in another file.
    const isReport = statement.length > 0 && accountTable.some(hasMoney);
    for (const table of accountTable) {
      if (!mayBeEmpty.includes(table.kind) || table.identity === 'unverified') continue;
      if (table.empty && isReport) {
        const isSaid =
          table.emptyNote !== undefined || table.notes.some(saysNothing) || isToldOf(table, absentFund, statement);
        yield {
          relation: 'presence',
          subject: subjectOf(table, ''),
          stated: table.title,
          holds: isSaid,
          severity: 'warning',
          complaint: { zh: '没有数据，也没有说明', en: 'is empty and does not say so' },
        };
      } else if (!table.empty && table.emptyNote) {
        yield {
          relation: 'presence',
          subject: subjectOf(table, ''),
          stated: table.emptyNote,
          holds: !hasMoney(table),
          complaint: { zh: '注明没有数据，表中却有金额', en: 'is said to be empty, but has amounts' },
        };
      }
    }
  },
};

const mayBeEmpty: readonly AccountTable['kind'][] = [
  'governmentFundTable',
  'stateCapitalTable',
  'stateCapitalExpenditureTable',
  'threePublicTable',
];

const saysNothing = ({ text }: AccountTable['notes'][number]): boolean => /没有|无/.test(text);

const hasMoney = ({ rows }: AccountTable): boolean =>
  rows.some(({ cells }) => cells.some(({ state }) => state === 'value'));

/** The narrative may say so instead: in words, or with a zero. */
function isToldOf({ scope, kind }: AccountTable, absent: readonly AbsentFund[], said: readonly Statement[]): boolean {
  const isZero = ({ amount }: Statement): boolean => amount !== undefined && exact(amount.value).over === 0n;
  if (kind === 'threePublicTable') return said.some((one) => one.quantity === 'threePublicExpenses' && isZero(one));
  const isOfFund = (one: Statement): boolean => one.scope.fund === scope.fund || ofFund.has(one.quantity ?? '');
  return absent.some(({ fund }) => fund === scope.fund) || said.some((one) => isOfFund(one) && isZero(one));
}

const ofFund: ReadonlySet<string> = new Set([
  'governmentFundRevenue',
  'governmentFundExpenditure',
  'stateCapitalRevenue',
  'stateCapitalExpenditure',
]);
