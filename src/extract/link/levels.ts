import type { Statement } from '../../model/records.ts';

/** Gives changes whose own sentence has no amount the one amount that the document states of their subject. */
export function withLevels(statements: readonly Statement[]): Statement[] {
  return statements.map((statement) => {
    if (statement.amount) return statement;
    const amount = levelOf(statement, statements);
    return amount ? { ...statement, amount } : statement;
  });
}

function levelOf(of: Statement, statements: readonly Statement[]): Statement['amount'] {
  const candidates = statements.flatMap((other) => (other.amount && isSame(of, other) ? [other.amount] : []));
  return new Set(candidates.map(({ value, unit }) => value + unit)).size === 1 ? candidates[0] : undefined;
}

/** Money of one quantity, fund, basis and year; what is no known quantity must be called the same in the same section. */
function isSame(a: Statement, b: Statement): boolean {
  if (!b.amount?.unit.endsWith('元') || a.scope.year !== b.scope.year || a.scope.basis !== b.scope.basis) return false;
  if (a.quantity !== undefined) return a.quantity === b.quantity && a.scope.fund === b.scope.fund;
  return a.subject.length > 3 && a.subject === b.subject && a.section === b.section;
}
