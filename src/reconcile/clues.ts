import type { Claim } from '../model/claim.ts';
import { figuresOf } from '../model/claim-figures.ts';
import { equal, exact } from '../model/decimal.ts';
import { type Figure, spotOf } from '../model/figure.ts';
import type { Clue } from '../model/finding.ts';
import type { ReadFigure } from '../model/records.ts';
import { printedValue } from './formula.ts';
import type { Repair } from './repair.ts';
import { blockOf, type Scene, verdictWith } from './scene.ts';
import { slipBetween } from './slips.ts';

/** What speaks for a change of digits: who bears it out, and how the wrong digits may have come about. */
export const cluesOf = (repair: Repair, scene: Scene): readonly Clue[] => [
  ...new Set([...witnessesOf(repair, scene), ...slipsTo(repair, scene)]),
];

/** How the wrong digits may have come about; seldom so by chance. */
export function slipsTo(repair: Repair, scene: Scene): readonly Clue[] {
  const figure = figureAt(repair.spot, scene);
  if (!figure) return [];
  const slip = slipBetween(printedValue(figure), repair.value, figure.unit);
  return [
    ...(isOfPriorYear(figure, scene) ? (['prior-year'] as const) : []),
    ...(isOfNeighbour(figure, scene) ? (['neighbour'] as const) : []),
    ...(slip ? [slip] : []),
  ];
}

/** Claims that the change makes exact. */
function witnessesOf(repair: Repair, { bySpot }: Scene): readonly Clue[] {
  const met = (bySpot.get(repair.spot) ?? []).filter(({ claim }) => verdictWith(claim, [repair]) === 'exact');
  return met.flatMap(({ claim }) => witnessOf(claim));
}

function witnessOf(claim: Claim): readonly Clue[] {
  switch (claim.relation) {
    case 'restatement':
      return ['stated-elsewhere'];
    case 'sum':
      return claim.partition === 'complete' ? ['sum'] : [];
    case 'rate':
      return ['rate'];
    case 'order':
    case 'sequence':
    case 'words':
    case 'presence':
    case 'undecided':
      return [];
  }
}

const figureAt = (spot: string, { bySpot }: Scene): ReadFigure | undefined =>
  (bySpot.get(spot) ?? []).flatMap(({ claim }) => figuresOf(claim)).find(({ quote }) => spotOf(quote) === spot);

/** The document says elsewhere that this was last year's level. */
const isOfPriorYear = (figure: ReadFigure, { bySpot }: Scene): boolean =>
  (bySpot.get(spotOf(figure.quote)) ?? []).some(
    ({ claim }) => claim.relation === 'sum' && claim.statedAs === 'priorLevel' && isCopied(claim.stated, figure),
  );

/** A rate that another figure of the same paragraph or table has too. */
const isOfNeighbour = (figure: ReadFigure, { rates }: Scene): boolean =>
  (rates.get(blockOf(figure)) ?? []).some((other) => isCopied(other, figure));

/** The same digits at another place; round numbers, which any two figures may share, say nothing. */
function isCopied(from: Figure, figure: ReadFigure): boolean {
  if (from.kind !== 'read' || from.unit !== figure.unit || spotOf(from.quote) === spotOf(figure.quote)) return false;
  return /\.\d*[1-9]/.test(figure.value) && equal(exact(printedValue(from)), exact(printedValue(figure)));
}
