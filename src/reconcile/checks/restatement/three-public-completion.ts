import { cellNamed, onlyTable } from '../../../model/accounts/cells.ts';
import type { Check, Claim } from '../../../model/claim.ts';
import { share } from '../../../model/figure.ts';
import type { AccountCell, AccountRow, AccountTable, ReadFigure, Statement } from '../../../model/records.ts';

export const restatementThreePublicCompletion: Check<'accountTable' | 'statement'> = {
  id: 'restatement/three-public-completion',
  title: {
    zh: '正文所述“三公”经费预算与完成率同表格一致',
    en: 'The budget and the completion of the three public expenses are those of their table',
  },
  why: {
    zh: '“三公”经费表同时印有预算数与决算数，正文的预算数和完成率应由此得出。',
    en: 'The table prints budget and final amount side by side. What the text says of the budget and of its completion follows from them.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable', 'statement'],
  relations: ['restatement', 'rate'],

  *claims({ accountTable, statement }) {
    const table = onlyTable(accountTable, 'final', 'threePublicTable');
    if (!table || table.scope.fund === 'government-fund') return;
    for (const one of statement) {
      const { quantity = '', completion, scope } = one;
      const pair = pairOf(table, quantity);
      if (!completion || !pair || scope.basis !== 'final' || !isSameBudget(completion.of, pair.budget)) continue;
      yield* claimsOf(one, completion, pair);
    }
  },
};

interface Pair {
  readonly budget: AccountCell;
  readonly final: AccountCell;
}

type Completion = NonNullable<Statement['completion']>;

function* claimsOf({ subject }: Statement, { rate, budget }: Completion, pair: Pair): Iterable<Claim> {
  const printed = pair.budget.figure;
  if (budget && printed && budget.unit.endsWith('元')) {
    yield {
      relation: 'restatement',
      subject,
      statedAs: 'text',
      expectedAs: 'table',
      stated: budget,
      expected: printed,
    };
  }
  const { figure } = pair.final;
  if (figure && printed && !isZero(printed)) {
    const expected = share(figure, printed);
    yield { relation: 'rate', subject, statedAs: 'completion', expectedAs: 'computed', stated: rate, expected };
  }
}

const isZero = ({ value }: ReadFigure): boolean => Number(value) === 0;

/** 「年初预算」 of the text and 「全年预算数」 of the table are two budgets. */
const isSameBudget = (said: Completion['of'], { measure }: AccountCell): boolean =>
  said === 'unspecified' || measure === 'budget' || measure === `${said}-budget`;

const columns: Readonly<Record<string, string>> = {
  threePublicExpenses: 'total',
  overseasTravel: 'overseasTravel',
  vehicleCosts: 'vehicles',
  vehiclePurchase: 'vehiclePurchase',
  vehicleOperation: 'vehicleOperation',
  officialReception: 'reception',
};

/** Budget and final amount of an expense, from the columns of the one row or from the row of the item. */
function pairOf({ rows }: AccountTable, quantity: string): Pair | undefined {
  const [only, ...others] = rows;
  const column = columns[quantity];
  if (!only || column === undefined) return undefined;
  if (others.length === 0) return inRow(only, column);
  const found = rows.filter(({ item }) => item === quantity || (item === 'total' && column === 'total'));
  return found.length === 1 && found[0] ? inRow(found[0], 'amount') : undefined;
}

function inRow(row: AccountRow, column: string): Pair | undefined {
  const budgets = row.cells.filter((cell) => cell.column === column && cell.measure?.endsWith('budget'));
  const final = cellNamed(row, column);
  const [budget, ...others] = budgets;
  return budget && others.length === 0 && final?.measure === 'final' ? { budget, final } : undefined;
}
