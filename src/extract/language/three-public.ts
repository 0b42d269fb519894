import type { Breakdown, Part, ReadFigure } from '../../model/records.ts';
import { mentionsOf, type Parsed } from './mentions.ts';
import type { NarrativePassage } from './narrative.ts';
import { owners, spokenOf } from './owners.ts';
import { partAt } from './parts.ts';
import { quantityOf } from './subjects.ts';

const kinds = ['overseasTravel', 'vehicleCosts', 'officialReception'];

/** The three public expenses where the total stands in one paragraph and the three parts together in a later one. */
export function threePublicOf(passages: readonly NarrativePassage[], entity: string): readonly Breakdown[] {
  let total: ReadFigure | undefined;
  return passages.flatMap(({ passage }) => {
    const parsed = mentionsOf(passage, entity);
    const before = total;
    const stated = levelOf('threePublicExpenses', parsed);
    total = stated ?? total;
    const parts = kinds.flatMap((kind) => partOf(kind, parsed));
    if (stated || !before || parts.length < kinds.length) return [];
    total = undefined;
    return [
      {
        subject: '“三公”经费',
        quantity: 'threePublicExpenses',
        section: passage.address.section,
        total: before,
        parts,
        partition: 'complete' as const,
        of: 'three-public' as const,
      },
    ];
  });
}

const indexOf = (quantity: string, parsed: Parsed): number =>
  parsed.mentions.findIndex(
    ({ role, token }, n) =>
      role.kind === 'level' && token.unit.endsWith('元') && quantityOf(spokenOf(parsed, n))?.quantity === quantity,
  );

const levelOf = (quantity: string, parsed: Parsed): ReadFigure | undefined =>
  parsed.mentions[indexOf(quantity, parsed)]?.figure;

function partOf(quantity: string, parsed: Parsed): readonly Part[] {
  const index = indexOf(quantity, parsed);
  return index < 0 ? [] : partAt(index, parsed, owners(parsed, []));
}
