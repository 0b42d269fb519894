import { byKeys } from '../../model/group.ts';
import type { Scope, Statement } from '../../model/records.ts';
import { quantityOf } from '../language/subjects.ts';

/** Gives shares that name their base (「占本年支出合计的100%」) the one figure that base has in the document. */
export function withNamedBases(statements: readonly Statement[]): Statement[] {
  const said = byKeys(statements, ({ quantity }) => (quantity === undefined ? [] : [quantity]));
  return statements.map((statement) => {
    const { share } = statement;
    if (!share || share.base || share.of === '') return statement;
    const base = baseNamed(share.of, statement.scope, said);
    return base ? { ...statement, share: { ...share, base } } : statement;
  });
}

function baseNamed(of: string, { year }: Scope, said: ReadonlyMap<string, readonly Statement[]>): Statement['amount'] {
  const found = quantityOf(of);
  if (!found) return undefined;
  const candidates = (said.get(found.quantity) ?? []).flatMap(({ amount, scope }) =>
    amount && scope.year === year && isOfFund(scope, found.fund) ? [amount] : [],
  );
  return new Set(candidates.map(({ value }) => value)).size === 1 ? candidates[0] : undefined;
}

/** A base named without a fund is the one of all funds, wherever the sentence stands. */
const isOfFund = (scope: Scope, fund: Scope['fund']): boolean =>
  scope.basis === 'final' && (scope.fund ?? 'all') === (fund ?? 'all');
