import { grouped } from '../../model/group.ts';
import type { Restatement, Statement } from '../../model/records.ts';
import { quantities } from '../../model/terms/quantities.ts';

const carried = new Set(['openingCarryover', 'closingCarryover']);

/** What a report on performance says twice of what was carried over, in the same terms both times. */
export function carryOversOfAnnexes(statements: readonly Statement[]): Restatement[] {
  const said = statements.filter(
    ({ quantity, scope, amount }) =>
      quantity !== undefined && carried.has(quantity) && scope.basis === 'performance' && amount?.unit.endsWith('元'),
  );
  const groups = grouped(said, ({ quantity, scope }) => `${quantity}|${scope.year}|${scope.fund}`);
  return groups.flatMap(([, [first, ...more]]) => {
    if (!first || more.length === 0) return [];
    const figures = [first, ...more].flatMap(({ amount }) => amount ?? []);
    const label = quantities.find(({ id }) => id === first.quantity)?.zh ?? first.subject;
    const mentions = figures.map((figure) => ({ medium: 'text' as const, kinship: 'same' as const, figure }));
    return [{ quantity: first.quantity ?? '', label, scope: first.scope, mentions }];
  });
}
