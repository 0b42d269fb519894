import type { Doubt } from './claim.ts';
import {
  absolute,
  add,
  compare,
  decimalsOf,
  divide,
  type Exact,
  exact,
  greatest,
  least,
  multiply,
  negate,
  ofInteger,
  rounded,
  subtract,
  truncated,
  unitInLastPlace,
  zero,
} from './decimal.ts';
import type { ComputedFigure, ConstantFigure, Figure, Operation } from './figure.ts';
import type { ReadFigure } from './records.ts';
import { unitOf } from './terms/units.ts';

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

const doubt = (because: Doubt): NoQuantity => ({ kind: 'doubt', because });
const half: Exact = { over: 1n, under: 2n };
const hundred = ofInteger(100);

/** 10^power as an exact number. */
export const powerOfTen = (power: number): Exact =>
  power >= 0 ? ofInteger(10n ** BigInt(power)) : unitInLastPlace(-power);

/** `value` as it would be printed with its last digit at `place`, rounded half away from zero. */
export const roundedAt = (value: Exact, place: number): Exact =>
  multiply(exact(rounded(multiply(value, powerOfTen(-place)), 0)), powerOfTen(place));

/** The same, cut off instead. */
export const truncatedAt = (value: Exact, place: number): Exact =>
  multiply(exact(truncated(multiply(value, powerOfTen(-place)), 0)), powerOfTen(place));

/** Half a unit of the last digit. */
export const halfUnitAt = (place: number): Exact => multiply(powerOfTen(place), half);

/** The value of a figure and the interval it stands for, or why it has none. */
export function evaluate(figure: Figure): Quantity | NoQuantity {
  switch (figure.kind) {
    case 'read':
      return printed(figure);
    case 'computed':
      return computed(figure);
    case 'constant':
      return constantly(figure);
  }
}

function constantly({ value: digits, unit }: ConstantFigure): Quantity {
  const { dimension, power } = unitOf(unit);
  const value = multiply(exact(digits), powerOfTen(power));
  const lastPlace = power - decimalsOf(digits);
  return { kind: 'quantity', dimension, value, low: value, high: value, lastPlace, counted: false, approximate: false };
}

function printed(figure: ReadFigure): Quantity {
  const { dimension, power, counted } = unitOf(figure.unit);
  const value = multiply(exact(figure.value), powerOfTen(power));
  const [near, far] = reach(figure, absolute(value));
  const [low, high] = value.over < 0n ? [negate(far), negate(near)] : [near, far];
  const lastPlace = power - decimalsOf(figure.value);
  return {
    kind: 'quantity',
    dimension,
    value,
    low,
    high,
    lastPlace,
    counted,
    approximate: figure.approximate !== undefined,
  };
}

/** The interval of a magnitude, by what its words and its digits leave open. */
function reach({ value, unit, approximate }: ReadFigure, size: Exact): readonly [near: Exact, far: Exact] {
  const { power, counted } = unitOf(unit);
  const lastPlace = power - decimalsOf(value);
  switch (approximate) {
    case undefined:
      return counted && lastPlace <= 0 ? [size, size] : around(size, halfUnitAt(lastPlace));
    case 'about':
      return around(size, greatest([multiply(size, twentieth), halfUnitAt(lastPlace)]));
    case 'over':
      return [size, add(size, powerOfTen(lastPlace + placeholders(value)))];
    case 'under':
      return [zero, size];
  }
}

const twentieth: Exact = { over: 1n, under: 20n };
const around = (value: Exact, by: Exact): readonly [Exact, Exact] => [subtract(value, by), add(value, by)];

/** Zeros at the end of a whole number hold a place and state nothing: 3200余 is less than 3300. */
const placeholders = (value: string): number =>
  (/^-?[1-9]\d*?(?<zeros>0*)$/.exec(value)?.groups?.['zeros'] ?? '').length;

function computed(figure: ComputedFigure): Quantity | NoQuantity {
  const others = othersBesidePart(figure);
  const terms: Quantity[] = [];
  for (const term of (others ?? figure.of).map(evaluate)) {
    if (term.kind === 'doubt') return term;
    terms.push(term);
  }
  const [first, ...rest] = terms;
  if (!first) return doubt('unreadable');
  if (rest.some(({ dimension }) => dimension !== first.dimension)) return doubt('unit');
  return others ? quotient(first, rest[0], partAndOthers) : combined(figure.by, first, rest);
}

/** The terms of a ÷ (a + b + c) with its one variable named once: a, and the sum of b and c. */
function othersBesidePart({ by, of: [part, whole] }: ComputedFigure): readonly Figure[] | undefined {
  if (by !== 'ratio' || !part || whole?.kind !== 'computed' || whole.by !== 'sum') return undefined;
  const others = whole.of.filter((term) => term !== part);
  return others.length > 0 && others.length === whole.of.length - 1 ? [part, { ...whole, of: others }] : undefined;
}

function combined(by: Operation, first: Quantity, rest: readonly Quantity[]): Quantity | NoQuantity {
  switch (by) {
    case 'sum':
      return added([first, ...rest]);
    case 'difference':
      return added([first, ...rest.map(opposite)]);
    case 'ratio':
      return quotient(first, rest[0], wholeItself);
    case 'growth':
      return quotient(first, rest[0], levelBefore);
  }
}

const opposite = (quantity: Quantity): Quantity => ({
  ...quantity,
  value: negate(quantity.value),
  low: negate(quantity.high),
  high: negate(quantity.low),
});

function added(terms: readonly [Quantity, ...Quantity[]]): Quantity {
  const lastPlace = finest(terms);
  const all = terms.map((term) => withoutIdleZero(term, lastPlace));
  return {
    kind: 'quantity',
    dimension: terms[0].dimension,
    value: all.map(({ value }) => value).reduce(add),
    low: all.map(({ low }) => low).reduce(add),
    high: all.map(({ high }) => high).reduce(add),
    lastPlace,
    counted: terms.every(({ counted }) => counted),
    approximate: terms.some(({ approximate }) => approximate),
  };
}

const finest = (terms: readonly Quantity[]): number => Math.min(...terms.map(({ lastPlace }) => lastPlace));

/** A bare 0 among figures with decimals says that there is nothing, not that less than half a unit was rounded away. */
export function withoutIdleZero(quantity: Quantity, lastPlace: number): Quantity {
  if (quantity.value.over !== 0n || quantity.approximate || quantity.lastPlace <= lastPlace) return quantity;
  const [low, high] = around(zero, halfUnitAt(lastPlace));
  return compare(high, quantity.high) < 0 ? { ...quantity, low, high, lastPlace } : quantity;
}

type Base = (part: Exact, whole: Exact) => Exact;
const wholeItself: Base = (_part, whole) => whole;
const levelBefore: Base = (change, now) => subtract(now, change);
const partAndOthers: Base = (part, others) => add(part, others);

/**
 * A quotient in percent. Where its base keeps its sign it rises or falls in each variable alone,
 * so its bounds are found at the corners of the two intervals, also when its part stands above and below.
 */
function quotient(part: Quantity, whole: Quantity | undefined, base: Base): Quantity | NoQuantity {
  if (!whole) return doubt('unreadable');
  const value = percent(part.value, base(part.value, whole.value));
  const corners = [part.low, part.high].flatMap((a) => [whole.low, whole.high].map((b) => [a, base(a, b)] as const));
  const bounds = corners.flatMap(([over, under]) => percent(over, under) ?? []);
  const signs = new Set(corners.map(([, under]) => compare(under, zero)));
  if (!value || signs.size > 1 || bounds.length < corners.length) return doubt('zero-base');
  return {
    kind: 'quantity',
    dimension: 'rate',
    value,
    low: least(bounds),
    high: greatest(bounds),
    lastPlace: customaryPlace,
    counted: false,
    approximate: part.approximate || whole.approximate,
  };
}

/** Nothing is printed of a computed rate; the genre prints two decimals. */
const customaryPlace = -2;

function percent(over: Exact, under: Exact): Exact | undefined {
  const ratio = divide(over, under);
  return ratio && multiply(ratio, hundred);
}
