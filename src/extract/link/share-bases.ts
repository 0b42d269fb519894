import type { Scope, Statement } from '../../model/records.ts';
import { quantityOf } from '../language/subjects.ts';

/** Gives shares that name their base (「占本年支出合计的100%」) the one figure that base has in the document. */
export function withNamedBases(statements: readonly Statement[]): Statement[] {
  return statements.map((statement) => {
    const { share } = statement;
    if (!share || share.base || share.of === '') return statement;
    const base = baseNamed(share.of, statement.scope, statements);
    return base ? { ...statement, share: { ...share, base } } : statement;
  });
}

function baseNamed(of: string, scope: Scope, statements: readonly Statement[]): Statement['amount'] {
  const found = quantityOf(of);
  if (!found) return undefined;
  const candidates = statements.flatMap((other) =>
    other.quantity === found.quantity &&
    other.amount &&
    other.scope.year === scope.year &&
    isOfFund(other.scope, found.fund)
      ? [other.amount]
      : [],
  );
  return new Set(candidates.map(({ value }) => value)).size === 1 ? candidates[0] : undefined;
}

/** A base named without a fund is the one of all funds, wherever the sentence stands. */
const isOfFund = (scope: Scope, fund: Scope['fund']): boolean =>
  scope.basis === 'final' && (scope.fund ?? 'all') === (fund ?? 'all');
