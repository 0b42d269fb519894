import type { Breakdown, Part } from '../../model/records.ts';
import { mentionsOf, type Parsed } from './mentions.ts';
import type { NarrativePassage } from './narrative.ts';
import { spokenOf } from './owners.ts';
import { kindredQuantityOf, quantityOf } from './subjects.ts';

/** What makes up each of the two totals; the first and the last of the kinds must be there. */
const sides = [
  {
    subject: '收入总计',
    total: /收入总计$/,
    kinds: ['currentYearRevenue', 'nonAppropriationSurplusUsed', 'openingCarryover'],
  },
  {
    subject: '支出总计',
    total: /支出总计$/,
    kinds: ['currentYearExpenditure', 'surplusDistribution', 'closingCarryover'],
  },
] as const;

type Side = (typeof sides)[number];

/**
 * Income of the year and what was carried over make the total available: 「收入…；上年结转…，全年收入总计…」. What was
 * spent and what is left make it too.
 */
export function supplyOf(passages: readonly NarrativePassage[], entity: string): readonly Breakdown[] {
  return passages.flatMap(({ passage }) => {
    const parsed = mentionsOf(passage, entity);
    return sides.flatMap((side) => sideOf(side, parsed, passage.address.section));
  });
}

function sideOf({ subject, total: name, kinds }: Side, parsed: Parsed, section: string): readonly Breakdown[] {
  const isTotal = (spoken: string): boolean => name.test(spoken) || isGrandTotal(spoken);
  const parts = parsed.mentions.flatMap((_, n) => flowAt(n, parsed, kinds));
  const total = parsed.mentions.find((_, n) => isLevel(n, parsed) && isTotal(spokenOf(parsed, n)));
  const found = parts.map(({ kind }) => kind);
  const isWhole = [kinds[0], kinds[2]].every((kind) => found.includes(kind)) && new Set(found).size === found.length;
  if (!total || !isWhole) return [];
  return [
    {
      subject,
      quantity: 'grandTotal',
      section,
      total: total.figure,
      parts: parts.map(({ part }) => part),
      partition: 'complete' as const,
      of: 'supply' as const,
    },
  ];
}

const isGrandTotal = (subject: string): boolean =>
  !/收入|支出/.test(subject.replace(/收入、?支出/, '')) && quantityOf(subject)?.quantity === 'grandTotal';

const isLevel = (n: number, { mentions }: Parsed): boolean => {
  const mention = mentions[n];
  return mention?.role.kind === 'level' && mention.depth === 0 && !mention.grouped;
};

function flowAt(
  n: number,
  parsed: Parsed,
  kinds: readonly string[],
): readonly { readonly kind: string; readonly part: Part }[] {
  const mention = parsed.mentions[n];
  const name = spokenOf(parsed, n);
  const kind = (quantityOf(name) ?? kindredQuantityOf(name))?.quantity;
  return mention && isLevel(n, parsed) && kind && kinds.includes(kind)
    ? [{ kind, part: { name, figure: mention.figure } }]
    : [];
}
