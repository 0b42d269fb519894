import { cellNamed, readable, subjectOf, totalRowOf, wholeColumns } from '../../../model/accounts/cells.ts';
import type { Check, Claim } from '../../../model/claim.ts';
import type { AccountTable, Statement } from '../../../model/records.ts';

export const restatementEmptyTable: Check<'absentFund' | 'accountTable' | 'statement'> = {
  id: 'restatement/empty-table',
  title: {
    zh: '正文说没有的，表中为空；正文说有的，表中有数',
    en: 'What the text says is not there is not in the table either, and the other way round',
  },
  why: {
    zh: '政府性基金、国有资本经营预算两节多沿用“本部门没有……”的套话，表中却已有数；或者相反。',
    en: 'The sections on government funds and state capital are often left as “there was none”, while the table has amounts; or the reverse.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['absentFund', 'accountTable', 'statement'],
  relations: ['presence'],

  *claims({ absentFund, accountTable, statement }) {
    const tables = readable(accountTable).filter(({ kind, scope }) => kinds.includes(kind) && scope.basis === 'final');
    for (const table of tables) {
      for (const { fund, spending, quote } of absentFund) {
        if (fund !== table.scope.fund || !spending) continue;
        yield {
          relation: 'presence',
          subject: subjectOf(table, ''),
          stated: quote,
          holds: !hasSpent(table),
          complaint: { zh: '有金额，正文却说没有', en: 'has amounts, though the text says that there are none' },
        };
      }
      if (table.empty) yield* statedOf(table, statement);
    }
  },
};

const kinds: readonly AccountTable['kind'][] = [
  'governmentFundTable',
  'stateCapitalTable',
  'stateCapitalExpenditureTable',
];

function hasSpent(table: AccountTable): boolean {
  const total = totalRowOf(table);
  const cell = total && cellNamed(total, 'expenditure', ...wholeColumns);
  return cell?.state === 'value';
}

const spending: Readonly<Record<string, string>> = {
  governmentFundExpenditure: 'government-fund',
  stateCapitalExpenditure: 'state-capital',
};

function* statedOf(table: AccountTable, statements: readonly Statement[]): Iterable<Claim> {
  for (const { quantity = '', scope, amount } of statements) {
    if (spending[quantity] !== table.scope.fund || scope.basis !== 'final' || !amount) continue;
    if (scope.year !== undefined && table.scope.year !== undefined && scope.year !== table.scope.year) continue;
    yield {
      relation: 'presence',
      subject: subjectOf(table, ''),
      stated: amount.quote,
      holds: Number(amount.value) === 0,
      complaint: { zh: '没有数据，正文却有金额', en: 'is empty, though the text states an amount' },
    };
  }
}
