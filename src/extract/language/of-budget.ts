import type { Mention } from './mention.ts';

/** 「为年初预算10065万元的43.2%」: the rate right after a budget is how much of it was reached. */
export function ratesOfBudgets(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, n) => {
    const role = mentions[n - 1]?.role;
    const isOf = mention.lead === '的' && mention.token.unit === '%' && mention.role.kind === 'other';
    return isOf && role?.kind === 'budget' ? { ...mention, role: { kind: 'completion', of: role.of } } : mention;
  });
}
