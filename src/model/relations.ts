import type { Claim } from './claim.ts';
import { type ComputedFigure, difference, share, spotOf, sum } from './figure.ts';
import type { Breakdown, ReadFigure, Restatement, TableChange } from './records.ts';

type Medium = Restatement['mentions'][number]['medium'];

/** A quantity with the code of a functional class: 「expenditure.208」. */
export const isOfClass = ({ quantity }: Restatement): boolean => quantity.includes('.');

/** Every mention in one medium claimed equal to the first in another; a plain statement goes before a kindred one. */
export function* restatementsOf({ label, mentions }: Restatement, stated: Medium, expected: Medium): Iterable<Claim> {
  const references = mentions.filter(({ medium }) => medium === expected);
  const reference = references.find(({ kinship }) => kinship === 'same') ?? references[0];
  if (!reference) return;
  for (const mention of mentions) {
    if (mention.medium !== stated || spotOf(mention.figure.quote) === spotOf(reference.figure.quote)) continue;
    const kinship = mention.kinship === 'same' && reference.kinship === 'same' ? 'same' : 'kindred';
    yield {
      relation: 'restatement',
      subject: label,
      statedAs: stated,
      expectedAs: expected,
      stated: mention.figure,
      expected: reference.figure,
      kinship,
    };
  }
}

/** How a later amount compares with an earlier one, or a final one with its plan. */
export function comparedBy(of: TableChange['of'], earlier: ReadFigure, later: ReadFigure): ComputedFigure {
  if (of === 'completion') return share(later, earlier);
  const change = difference(later, earlier);
  return of === 'amount' ? change : share(change, earlier);
}

/** The totals of one kind of enumeration claimed equal to the sum of their parts. */
export function* partSumsOf(breakdowns: readonly Breakdown[], kind: Breakdown['of']): Iterable<Claim> {
  for (const { of, subject, total, parts, partition } of breakdowns) {
    if (of !== kind) continue;
    yield {
      relation: 'sum',
      subject,
      statedAs: 'total',
      expectedAs: 'parts',
      stated: total,
      expected: sum(parts.map(({ figure }) => figure)),
      partition,
    };
  }
}
