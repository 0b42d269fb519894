import type { Claim, Verdict } from '../model/claim.ts';
import { figuresOf } from '../model/claim-figures.ts';
import { spotOf } from '../model/figure.ts';
import { byKeys } from '../model/group.ts';
import type { ReadFigure } from '../model/records.ts';
import type { Judged } from './finding.ts';
import { type Judgement, judge, severityOf } from './judge.ts';
import { type Repair, repaired, repairsOf } from './repair.ts';
import { spotsOf } from './spots.ts';

/** What a diagnosis looks at: every judged claim by the figures it uses, and the roundings that are told after all. */
export interface Scene {
  readonly bySpot: ReadonlyMap<string, readonly Judged[]>;
  /** Each raised sum with the spots of the figures that another statement would correct. */
  readonly raised: ReadonlyMap<Judged, readonly string[]>;
  /** The rates that the document states, by the paragraph or table they stand in. */
  readonly rates: ReadonlyMap<string, readonly ReadFigure[]>;
}

export function sceneOf(judged: readonly Judged[]): Scene {
  const bySpot = byKeys(judged, ({ claim }) => spotsOf(claim));
  const explained = judged.map((one) => [one, spotsExplaining(one, bySpot)] as const);
  const rates = judged.flatMap(({ claim }) => (claim.relation === 'rate' ? [claim.stated] : []));
  return {
    bySpot,
    raised: new Map(explained.filter(([, spots]) => spots.length > 0)),
    rates: byKeys(rates, (rate) => [blockOf(rate)]),
  };
}

/** The paragraph or table that a figure stands in. */
export const blockOf = ({ quote: { location } }: ReadFigure): string => `${location.document}|${location.block}`;

/** A sum within rounding is told when another statement of one of its figures, itself more than a note, would make it exact. */
function spotsExplaining({ claim, judgement }: Judged, bySpot: Scene['bySpot']): readonly string[] {
  if (claim.relation !== 'sum' || judgement.verdict !== 'rounding') return [];
  const spots = figuresOf(claim).map(({ quote }) => spotOf(quote));
  return spots.filter((spot) =>
    otherStatements(spot, bySpot).some((repair) => verdictWith(claim, [repair]) === 'exact'),
  );
}

function otherStatements(spot: string, bySpot: Scene['bySpot']): readonly Repair[] {
  const contradicting = (bySpot.get(spot) ?? []).filter(
    ({ check, claim, judgement }) =>
      claim.relation === 'restatement' &&
      judgement.verdict === 'contradiction' &&
      severityOf(check, claim, judgement) !== 'note',
  );
  return contradicting.flatMap(({ claim }) => repairsOf(claim)).filter((repair) => repair.spot === spot);
}

/** What would become of a claim if these figures had other digits. */
export const judgedWith = (claim: Claim, repairs: readonly Repair[]): Judgement =>
  judge(repaired(claim, new Map(repairs.map(({ spot, value }) => [spot, value]))));

export const verdictWith = (claim: Claim, repairs: readonly Repair[]): Verdict => judgedWith(claim, repairs).verdict;

export const isHeld = (verdict: Verdict): boolean => verdict !== 'contradiction' && verdict !== 'undecided';
