import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, divide, exact, multiply, ofInteger, plain, rounded, subtract } from '../../src/model/decimal.ts';
import { constant, difference, type Figure, growth, share, sum } from '../../src/model/figure.ts';
import { evaluate, halfUnitAt, type Quantity } from '../../src/model/quantity.ts';
import { printed } from '../support/printed.ts';

const intervalOf = (figure: Figure): string => {
  const quantity = evaluate(figure);
  return quantity.kind === 'doubt' ? quantity.because : `${plain(quantity.low)} … ${plain(quantity.high)}`;
};

describe('a printed number stands for half its last digit either way', () => {
  test.each([
    ['1904.08万元', '19040750 … 19040850'],
    ['2013万元', '20125000 … 20135000'],
    ['22.07%', '22.065 … 22.075'],
    ['1.5倍', '145 … 155'],
    ['-0.58万元', '-5850 … -5750'],
  ])('%s: %s', (text, interval) => {
    expect(intervalOf(printed(text))).toBe(interval);
  });
});

describe('points and pieces are exact as printed', () => {
  test.each([
    ['98分', '98 … 98'],
    ['9.98分', '9.98 … 9.98'],
    ['7辆', '7 … 7'],
    ['43.54万件', '435350 … 435450'],
  ])('%s: %s', (text, interval) => {
    expect(intervalOf(printed(text))).toBe(interval);
  });
});

describe('words of approximation widen the interval', () => {
  test.each([
    ['约2000万元', '19000000 … 21000000'],
    ['约3人', '2.5 … 3.5'],
    ['43.54余万件', '43.54 … 43.55'],
    ['3200余万元', '3200 … 3300'],
    ['95余%', '95 … 96'],
    ['不足10万元', '0 … 100000'],
  ])('%s: %s', (text, interval) => {
    const { unit, ...figure } = printed(text);
    const shown = unit === '万元' && text.includes('余') ? '元' : unit === '万件' ? '件' : unit;
    expect(intervalOf({ ...figure, unit: shown })).toBe(interval);
  });
});

describe('computed figures carry the intervals of their terms', () => {
  const a = printed('700.51万元');
  const b = printed('1312.78万元', 20);
  test.each([
    ['the halves of a sum add up', sum([a, b]), '20132800 … 20133000'],
    ['those of a difference too', difference(b, a), '6122600 … 6122800'],
    ['a bare zero among decimals is nothing at all', sum([a, printed('0万元', 9)]), '7005000 … 7005200'],
    ['a share is bounded at the corners', share(a, sum([a, b])), '34.794044 … 34.79454'],
    ['so is a share of a printed whole', share(a, printed('2013.29万元', 30)), '34.793957 … 34.794627'],
    [
      'growth has one variable above and below',
      growth(printed('364.04万元'), printed('2013.29万元', 9)),
      '22.072627 … 22.073501',
    ],
    ['a constant has no width', constant('100', '%'), '100 … 100'],
    ['no growth from nothing', growth(printed('5.00万元'), printed('5.00万元', 9)), 'zero-base'],
    ['no share of nothing', share(a, printed('0.00万元', 9)), 'zero-base'],
    ['money and points do not add up', sum([a, printed('5分', 9)]), 'unit'],
    ['a sum of nothing is no figure', sum([]), 'unreadable'],
  ])('%s', (_, figure, interval) => {
    expect(intervalOf(figure)).toBe(interval);
  });
});

/** An amount to the fen and the number of decimals it is printed with. */
const anyAmount = tuple(integer({ min: 1, max: 10 ** 9 }), constantFrom(0, 1, 2, 4));

describe('whatever the true amounts were, the interval of the printed ones holds the true result', () => {
  const trueOf = (fen: number) => divide(ofInteger(fen), ofInteger(100)) ?? ofInteger(0);
  const printedAt = (fen: number, decimals: number, start: number) =>
    printed(`${rounded(divide(ofInteger(fen), ofInteger(10 ** 6)) ?? ofInteger(0), decimals)}万元`, start);
  const holds = (figure: Figure, value: ReturnType<typeof exact> | undefined): boolean => {
    const quantity = evaluate(figure);
    if (quantity.kind === 'doubt' || !value) return true;
    return compare(quantity.low, value) <= 0 && compare(value, quantity.high) <= 0;
  };
  const figuresOf = (amounts: readonly (readonly [number, number])[]) =>
    amounts.map(([fen, decimals], n) => printedAt(fen, decimals, n * 10));

  test('sums', () => {
    assert(
      property(array(anyAmount, { minLength: 1, maxLength: 8 }), (amounts) => {
        const decimals = amounts[0]?.[1] ?? 0;
        const alike = amounts.map(([fen]) => [fen, decimals] as const);
        expect(holds(sum(figuresOf(alike)), alike.map(([fen]) => trueOf(fen)).reduce(add))).toBe(true);
      }),
    );
  });

  test('shares, also of a whole that names its part', () => {
    assert(
      property(anyAmount, anyAmount, (part, rest) => {
        const [a, b] = [trueOf(part[0]), trueOf(rest[0])];
        const [first = printed('0'), second = printed('0')] = figuresOf([part, rest]);
        expect(holds(share(first, second), percent(divide(a, b)))).toBe(true);
        expect(holds(share(first, sum([second, first])), percent(divide(a, add(a, b))))).toBe(true);
      }),
    );
  });

  test('growth', () => {
    assert(
      property(anyAmount, anyAmount, (change, now) => {
        const [a, b] = [trueOf(change[0]), trueOf(now[0])];
        const [first = printed('0'), second = printed('0')] = figuresOf([change, now]);
        expect(holds(growth(first, second), percent(divide(a, subtract(b, a))))).toBe(true);
      }),
    );
  });

  const percent = (ratio: ReturnType<typeof divide>) => ratio && multiply(ratio, ofInteger(100));
});

test('the value of a figure lies in its interval, half a unit from its ends', () => {
  assert(
    property(anyAmount, ([fen, decimals]) => {
      const quantity = evaluate(printed(`${rounded(exact(`${fen}`), decimals)}万元`));
      expect(quantity.kind).toBe('quantity');
      if (quantity.kind === 'quantity') expect(widthOf(quantity)).toBe(plain(halfUnitAt(quantity.lastPlace)));
    }),
  );
});

const widthOf = ({ value, high }: Quantity): string => plain(subtract(high, value));
