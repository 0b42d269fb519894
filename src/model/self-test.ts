import type { LedgerEntry } from './finding.ts';

/** Ways in which a figure comes out wrong while it is typed, copied or carried over from last year. */
export const slipKinds = [
  'last-digit',
  'digits-swapped',
  'digit-mistyped',
  'point-moved',
  'sign',
  'unit',
  'prior-year',
  'cells-swapped',
] as const;
export type SlipKind = (typeof slipKinds)[number];

/** What a figure stands in. */
export const placeKinds = [
  'account-table',
  'form',
  'task-table',
  'scoring-sheet',
  'other-table',
  'chart',
  'narrative',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/**
 * How closely the claims that are true of a figure, and would be more than a note if they were not, hold it. `pinned`: a restatement, the sum of a whole, a sequence,
 * or a rate that states it, so that its last digit matters. `bounded`: only a rate that follows from it, a list that
 * may have more parts, a limit: small slips stay possible. `unread`: no claim uses it.
 */
export const holds = ['pinned', 'bounded', 'unread'] as const;
export type Hold = (typeof holds)[number];

/** What became of a slip: an error or warning that was not there, at least a note, nothing. */
export type Fate = 'caught' | 'noted' | 'missed';

export interface FateCount {
  readonly slips: number;
  readonly caught: number;
  readonly noted: number;
}

/** The slips of one kind. */
export interface Share<K extends string> extends FateCount {
  readonly of: K;
}

/** One figure and what became of the slips that were tried on it. */
export interface TestedFigure extends FateCount {
  readonly quote: LedgerEntry['quote'];
  readonly place: PlaceKind;
  readonly unit: string;
  readonly hold: Hold;
  /** The heading or caption that it stands under. */
  readonly under: string;
}

/** What the error injection into one document came to. */
export interface SelfTest {
  readonly path: string;
  readonly title: string;
  readonly seed: number;
  /** Slips that could have been tried; fewer were where a number was given. */
  readonly possible: number;
  readonly all: FateCount;
  readonly bySlip: readonly Share<SlipKind>[];
  readonly byPlace: readonly Share<PlaceKind>[];
  readonly byHold: readonly Share<Hold>[];
  /** Slips of amounts of money and of rates. */
  readonly money: FateCount;
  /** How many slips each check caught, most first. */
  readonly byCheck: readonly { readonly check: string; readonly caught: number }[];
  readonly figures: readonly TestedFigure[];
  /** Slips tried once more by reading the changed document anew, and how many of them came out the same. */
  readonly reread: { readonly slips: number; readonly same: number };
}
