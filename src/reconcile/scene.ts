import type { Claim, Verdict } from '../model/claim.ts';
import { type Figure, readFiguresOf, spotOf } from '../model/figure.ts';
import type { Quote } from '../model/records.ts';
import { byKeys } from './by-keys.ts';
import type { Judged } from './finding.ts';
import { judge } from './judge.ts';
import { type Repair, repaired, repairsOf } from './repair.ts';

/** What a diagnosis looks at: every judged claim by the figures it uses, and the roundings that are told after all. */
export interface Scene {
  readonly bySpot: ReadonlyMap<string, readonly Judged[]>;
  /** Each raised sum with the spots of the figures that another statement would correct. */
  readonly raised: ReadonlyMap<Judged, readonly string[]>;
}

export function sceneOf(judged: readonly Judged[]): Scene {
  const bySpot = byKeys(judged, ({ claim }) => spotsOf(claim));
  const explained = judged.map((one) => [one, spotsExplaining(one, bySpot)] as const);
  return { bySpot, raised: new Map(explained.filter(([, spots]) => spots.length > 0)) };
}

/** The places of the figures and words that a claim is about, each once, the stated one first. */
export const spotsOf = (claim: Claim): readonly string[] => [...new Set(quotesOf(claim).map(spotOf))];

function quotesOf(claim: Claim): readonly Quote[] {
  switch (claim.relation) {
    case 'restatement':
    case 'sum':
    case 'rate':
    case 'order':
      return [claim.stated, claim.expected].flatMap(readFiguresOf).map(({ quote }) => quote);
    case 'sequence':
      return [claim.stated, ...(claim.after ? [claim.after] : [])].map(({ quote }) => quote);
    case 'words':
      return claim.elsewhere ? [claim.stated, claim.elsewhere] : [claim.stated];
    case 'presence':
      return [claim.stated];
    case 'undecided':
      return readFiguresOf(claim.stated).map(({ quote }) => quote);
  }
}

/** A sum within rounding is told when another statement of one of its figures would make it exact. */
function spotsExplaining({ claim, judgement }: Judged, bySpot: Scene['bySpot']): readonly string[] {
  if (claim.relation !== 'sum' || judgement.verdict !== 'rounding') return [];
  const spots = [claim.stated, claim.expected]
    .flatMap((side: Figure) => readFiguresOf(side))
    .map(({ quote }) => spotOf(quote));
  return spots.filter((spot) =>
    otherStatements(spot, bySpot).some((repair) => verdictWith(claim, [repair]) === 'exact'),
  );
}

function otherStatements(spot: string, bySpot: Scene['bySpot']): readonly Repair[] {
  const contradicting = (bySpot.get(spot) ?? []).filter(
    ({ claim, judgement }) => claim.relation === 'restatement' && judgement.verdict === 'contradiction',
  );
  return contradicting.flatMap(({ claim }) => repairsOf(claim)).filter((repair) => repair.spot === spot);
}

/** What would become of a claim if these figures had other digits. */
export const verdictWith = (claim: Claim, repairs: readonly Repair[]): Verdict =>
  judge(repaired(claim, new Map(repairs.map(({ spot, value }) => [spot, value])))).verdict;

export const isHeld = (verdict: Verdict): boolean => verdict !== 'contradiction' && verdict !== 'undecided';
