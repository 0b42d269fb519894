import { grouped } from '../../model/group.ts';
import type { Restatement, Statement } from '../../model/records.ts';

/** 「…（项）科目25.77万元，…2024年预算安排25.77万元，比2023年…」: one paragraph that names its subject once and its amount twice. */
export function itemsRestated(statements: readonly Statement[]): Restatement[] {
  const items = statements.filter(({ subject, amount }) => /（[类款项]）/.test(subject) && amount?.unit.endsWith('元'));
  const groups = grouped(
    items,
    ({ subject, amount, scope }) => `${amount?.quote.location.block}|${subject}|${scope.year}`,
  );
  return groups.flatMap(([, [first, ...again]]) => {
    if (!first || again.length === 0 || !again.some(({ changes }) => changes.some(({ from }) => from))) return [];
    const figures = [first, ...again].flatMap(({ amount }) => amount ?? []);
    const mentions = figures.map((figure) => ({ medium: 'text' as const, kinship: 'same' as const, figure }));
    return [{ quantity: 'item', label: first.subject, scope: first.scope, mentions }];
  });
}
