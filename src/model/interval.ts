import type { Doubt } from './claim.ts';
import type { Exact } from './decimal.ts';

/** What a figure can stand for. All numbers are in the base unit of the dimension: 元, %, one piece. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly dimension: string;
  readonly value: Exact;
  /** The least and the greatest number that is printed this way. */
  readonly low: Exact;
  readonly high: Exact;
  /** The power of ten of the last printed digit; of a sum, of its finest term. */
  readonly lastPlace: number;
  /** Points and pieces: exact as printed. */
  readonly counted: boolean;
  readonly approximate: boolean;
}

/** Why a figure has no value: its terms cannot be combined. */
export interface NoQuantity {
  readonly kind: 'doubt';
  readonly because: Doubt;
}

export const doubt = (because: Doubt): NoQuantity => ({ kind: 'doubt', because });
