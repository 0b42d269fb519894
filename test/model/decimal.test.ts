import { array, assert, bigInt, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  add,
  compare,
  decimalsOf,
  divide,
  type Exact,
  equal,
  exact,
  greatest,
  least,
  multiply,
  negate,
  ofInteger,
  plain,
  rounded,
  subtract,
  truncated,
  unitInLastPlace,
  zero,
} from '../../src/model/decimal.ts';

const anyExact = record({
  over: bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
  under: integer({ min: 0, max: 6 }).map((places) => 10n ** BigInt(places)),
});
const anyDecimals = integer({ min: 0, max: 6 });

describe('a printed number is read without loss', () => {
  test.each([
    ['1904.08', 190408n, 100n],
    ['0', 0n, 1n],
    ['-0.58', -58n, 100n],
    ['45.80', 4580n, 100n],
  ])('%s', (text, over, under) => {
    expect(exact(text)).toEqual({ over, under });
  });

  test.each(['', '1,904.08', '1e3', '.5', '5.', '１', '- 5', '1904.08万元'])('%j is not a plain decimal', (text) => {
    expect(() => exact(text)).toThrow('is not a plain decimal');
  });

  test('what is printed again with as many decimals is what was read', () => {
    assert(
      property(anyExact, anyDecimals, (value, decimals) => {
        const text = rounded(value, decimals);
        expect(rounded(exact(text), decimals)).toBe(text);
        expect(decimalsOf(text)).toBe(decimals);
      }),
    );
  });
});

describe('rounding is half away from zero, and truncation is towards zero', () => {
  test.each([
    ['97.5982', 2, '97.60', '97.59'],
    ['22.065', 2, '22.07', '22.06'],
    ['-22.065', 2, '-22.07', '-22.06'],
    ['0.5', 0, '1', '0'],
    ['-0.4', 0, '0', '0'],
    ['172.66', 1, '172.7', '172.6'],
    ['30', 2, '30.00', '30.00'],
  ])('%s with %i decimals is %s or %s', (value, decimals, round, cut) => {
    expect(rounded(exact(value), decimals)).toBe(round);
    expect(truncated(exact(value), decimals)).toBe(cut);
  });

  test('neither is ever further away than it may be', () => {
    assert(
      property(anyExact, anyDecimals, (value, decimals) => {
        const unit = unitInLastPlace(decimals);
        const roundedOff = absolute(subtract(value, exact(rounded(value, decimals))));
        const cutOff = absolute(subtract(value, exact(truncated(value, decimals))));
        expect(compare(multiply(roundedOff, ofInteger(2)), unit)).toBeLessThanOrEqual(0);
        expect(compare(cutOff, unit)).toBe(-1);
      }),
    );
  });
});

describe('arithmetic is exact', () => {
  const sameNumber = (a: Exact, b: Exact): void => expect(compare(a, b)).toBe(0);

  test('0.1 and 0.2 are 0.3', () => {
    expect(equal(add(exact('0.1'), exact('0.2')), exact('0.3'))).toBe(true);
  });

  test('sums do not depend on the order of their terms', () => {
    assert(
      property(array(anyExact), (values) => {
        sameNumber(values.reduce(add, zero), values.toReversed().reduce(add, zero));
      }),
    );
  });

  test('subtraction undoes addition, and division multiplication', () => {
    assert(
      property(anyExact, anyExact, (a, b) => {
        sameNumber(subtract(add(a, b), b), a);
        const quotient = divide(multiply(a, b), b);
        if (quotient) sameNumber(quotient, a);
        else expect(b.over).toBe(0n);
      }),
    );
  });

  test('nothing is divided by zero', () => {
    expect(divide(exact('1'), exact('0.00'))).toBeUndefined();
  });

  test('comparison is an order, and the denominator stays positive', () => {
    assert(
      property(anyExact, anyExact, (a, b) => {
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        expect(compare(negate(a), negate(b))).toBe(compare(b, a));
        expect(compare(least([a, b]), greatest([a, b]))).toBeLessThanOrEqual(0);
        expect((divide(a, b)?.under ?? 1n) > 0n).toBe(true);
      }),
    );
  });

  test.each([
    ['2.50', '2.5'],
    ['100', '100'],
    ['0.00', '0'],
    ['-0.015', '-0.015'],
  ])('%s is written plainly as %s', (value, text) => {
    expect(plain(exact(value))).toBe(text);
  });
});
