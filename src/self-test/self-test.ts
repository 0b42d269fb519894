import type { Check } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { byKeys } from '../model/group.ts';
import {
  type Fate,
  type FateCount,
  holds,
  placeKinds,
  type SelfTest,
  slipKinds,
  type TestedFigure,
} from '../model/self-test.ts';
import { holdOf } from './hold.ts';
import { sampled, seeded } from './random.ts';
import { fateReread } from './reread.ts';
import { type Slip, slipsOf } from './slip.ts';
import { type Trial, tried } from './trial.ts';
import { type World, worldOf } from './world.ts';

export interface SelfTestOptions {
  readonly seed: number;
  /** How many slips to try at most; every one where absent. */
  readonly injections?: number;
  /** How many of them to try once more in the document itself, which takes as long as a check each. */
  readonly reread: number;
}

/** A slip and what became of it. */
export interface Tried {
  readonly slip: Slip;
  readonly trial: Trial;
}

/** Injects errors into the figures of a document, one at a time, and tells which of them the checks would have caught. */
export function selfTest(document: Document, checks: readonly Check[], options: SelfTestOptions): SelfTest {
  const random = seeded(options.seed);
  const world = worldOf(document, checks);
  const slips = slipsOf([...world.sites.values()], document, world.records, random);
  const chosen = options.injections === undefined ? slips : sampled(slips, options.injections, random);
  const all = chosen.map((slip): Tried => ({ slip, trial: tried(slip, world) }));
  const again = sampled(all, options.reread, random);
  return {
    ...{ path: document.path, title: document.title, seed: options.seed, possible: slips.length },
    ...countsOf(all, world),
    reread: {
      slips: again.length,
      same: again.filter(({ slip, trial }) => fateReread(slip, world) === trial.fate).length,
    },
  };
}

function countsOf(
  all: readonly Tried[],
  world: World,
): Omit<SelfTest, 'path' | 'title' | 'seed' | 'possible' | 'reread'> {
  const figures = figuresOf(all, world);
  const bySpot = new Map(figures.map((figure, n) => [[...world.sites.keys()][n] ?? '', figure]));
  const of = (isOne: (one: Tried) => boolean): FateCount => counted(all.filter(isOne));
  const figureOf = ({ slip }: Tried): TestedFigure | undefined => bySpot.get(slip.site.spot);
  return {
    all: counted(all),
    bySlip: slipKinds.map((kind) => ({ of: kind, ...of(({ slip }) => slip.kind === kind) })),
    byPlace: placeKinds.map((place) => ({ of: place, ...of(({ slip }) => slip.site.place === place) })),
    byHold: holds.map((hold) => ({ of: hold, ...of((one) => figureOf(one)?.hold === hold) })),
    money: of((one) => isMoney(figureOf(one)?.unit ?? '')),
    byCheck: checksOf(all),
    figures,
  };
}

const isMoney = (unit: string): boolean => /元|^[%％]$/.test(unit);

function counted(all: readonly Tried[]): FateCount {
  const count = (fate: Fate): number => all.filter(({ trial }) => trial.fate === fate).length;
  return { slips: all.length, caught: count('caught'), noted: count('noted') };
}

function checksOf(all: readonly Tried[]): SelfTest['byCheck'] {
  return [...byKeys(all, ({ trial }) => trial.checks)]
    .map(([check, slips]) => ({ check, caught: slips.length }))
    .toSorted((a, b) => b.caught - a.caught || (a.check < b.check ? -1 : 1));
}

function figuresOf(all: readonly Tried[], world: World): readonly TestedFigure[] {
  const own = byKeys(all, ({ slip }) => [slip.site.spot]);
  return [...world.sites.values()].map(({ spot, quote, place, under, unit }) => ({
    ...{ quote, place, under, unit: world.units.get(spot) ?? unit },
    hold: holdOf(spot, world.bySpot.get(spot) ?? []),
    ...counted(own.get(spot) ?? []),
  }));
}
