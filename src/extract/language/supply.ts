import type { Breakdown, Part } from '../../model/records.ts';
import { mentionsOf, type Parsed } from './mentions.ts';
import type { NarrativePassage } from './narrative.ts';
import { spokenOf } from './owners.ts';
import { kindredQuantityOf, quantityOf } from './subjects.ts';

const inflows = ['currentYearRevenue', 'nonAppropriationSurplusUsed', 'openingCarryover'];

/** Income of the year and what was carried over make the total available: 「收入…；上年结转…，全年收入总计…」. */
export function supplyOf(passages: readonly NarrativePassage[], entity: string): readonly Breakdown[] {
  return passages.flatMap(({ passage }) => {
    const parsed = mentionsOf(passage, entity);
    const parts = parsed.mentions.flatMap((_, n) => inflowAt(n, parsed));
    const total = parsed.mentions.find((_, n) => isLevel(n, parsed) && isIncomeTotal(spokenOf(parsed, n)));
    const kinds = parts.map(({ kind }) => kind);
    const isWhole =
      kinds.includes('currentYearRevenue') &&
      kinds.includes('openingCarryover') &&
      new Set(kinds).size === kinds.length;
    if (!total || !isWhole) return [];
    return [
      {
        subject: '收入总计',
        quantity: 'grandTotal',
        section: passage.address.section,
        total: total.figure,
        parts: parts.map(({ part }) => part),
        partition: 'complete' as const,
        of: 'supply' as const,
      },
    ];
  });
}

const isIncomeTotal = (subject: string): boolean =>
  /收入总计$/.test(subject) || quantityOf(subject)?.quantity === 'grandTotal';

const isLevel = (n: number, { mentions }: Parsed): boolean => {
  const mention = mentions[n];
  return mention?.role.kind === 'level' && mention.depth === 0 && !mention.grouped;
};

function inflowAt(n: number, parsed: Parsed): readonly { readonly kind: string; readonly part: Part }[] {
  const mention = parsed.mentions[n];
  const name = spokenOf(parsed, n);
  const kind = (quantityOf(name) ?? kindredQuantityOf(name))?.quantity;
  return mention && isLevel(n, parsed) && kind && inflows.includes(kind)
    ? [{ kind, part: { name, figure: mention.figure } }]
    : [];
}
