import {
  absolute,
  add,
  compare,
  decimalsOf,
  type Exact,
  exact,
  greatest,
  multiply,
  negate,
  ofInteger,
  rounded,
  subtract,
  tenTo,
  truncated,
  unitInLastPlace,
  zero,
} from './decimal.ts';
import type { ComputedFigure, ConstantFigure, Figure, Operation } from './figure.ts';
import { doubt, type NoQuantity, type Quantity } from './interval.ts';
import { each, levelBefore, madeOf, partAndOthers, portionOf, quotient, wholeItself } from './quotient.ts';
import type { ReadFigure } from './records.ts';

import { unitOf } from './terms/units.ts';

export type { Quantity } from './interval.ts';

const half: Exact = { over: 1n, under: 2n };

/** 10^power as an exact number. */
export const powerOfTen = (power: number): Exact => (power >= 0 ? ofInteger(tenTo(power)) : unitInLastPlace(-power));

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
      return known(figure);
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

/** A printed figure is a term of many claims; what it stands for is worked out once. */
function known(figure: ReadFigure): Quantity {
  const before = quantities.get(figure);
  if (before) return before;
  const quantity = printed(figure);
  quantities.set(figure, quantity);
  return quantity;
}

const quantities = new WeakMap<ReadFigure, Quantity>();

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
  for (const term of others ?? figure.of) {
    const quantity = evaluate(term);
    if (quantity.kind === 'doubt') return quantity;
    terms.push(quantity);
  }
  const [first, ...rest] = terms;
  if (!first) return doubt('unreadable');
  if (figure.by === 'portion') return portionOf(first, rest[0]);
  if (figure.by === 'base') return madeOf(first, rest[0]);
  if (figure.by !== 'average' && rest.some(({ dimension }) => dimension !== first.dimension)) return doubt('unit');
  return others ? quotient(first, rest[0], partAndOthers) : combined(figure.by, first, rest);
}

/** The terms of a ÷ (a + b + c) with its one variable named once: a, and the sum of b and c. */
function othersBesidePart({ by, of: [part, whole] }: ComputedFigure): readonly Figure[] | undefined {
  if (by !== 'ratio' || !part || whole?.kind !== 'computed' || whole.by !== 'sum') return undefined;
  const others = whole.of.filter((term) => term !== part);
  return others.length > 0 && others.length === whole.of.length - 1 ? [part, { ...whole, of: others }] : undefined;
}

function combined(
  by: Exclude<Operation, 'portion' | 'base'>,
  first: Quantity,
  rest: readonly Quantity[],
): Quantity | NoQuantity {
  switch (by) {
    case 'sum':
      return added([first, ...rest]);
    case 'difference':
      return added([first, ...rest.map(opposite)]);
    case 'ratio':
      return quotient(first, rest[0], wholeItself);
    case 'growth':
      return quotient(first, rest[0], levelBefore);
    case 'average':
      return each(first, rest[0]);
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
  let sum = withoutIdleZero(terms[0], lastPlace);
  for (const term of terms.slice(1)) sum = plus(sum, withoutIdleZero(term, lastPlace));
  return { ...sum, lastPlace };
}

const plus = (a: Quantity, b: Quantity): Quantity => ({
  kind: 'quantity',
  dimension: a.dimension,
  value: add(a.value, b.value),
  low: add(a.low, b.low),
  high: add(a.high, b.high),
  lastPlace: a.lastPlace,
  counted: a.counted && b.counted,
  approximate: a.approximate || b.approximate,
});

const finest = (terms: readonly Quantity[]): number => Math.min(...terms.map(({ lastPlace }) => lastPlace));

/** A bare 0 among figures with decimals says that there is nothing, not that less than half a unit was rounded away. */
export function withoutIdleZero(quantity: Quantity, lastPlace: number): Quantity {
  if (quantity.value.over !== 0n || quantity.approximate || quantity.lastPlace <= lastPlace) return quantity;
  const [low, high] = around(zero, halfUnitAt(lastPlace));
  return compare(high, quantity.high) < 0 ? { ...quantity, low, high, lastPlace } : quantity;
}
