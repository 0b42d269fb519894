import { decimalsOf, equal, exact, multiply, negate, zero } from '../model/decimal.ts';
import type { Clue } from '../model/finding.ts';
import { powerOfTen } from '../model/quantity.ts';
import { unitOf } from '../model/terms/units.ts';

/** What a person may have done to print these digits instead of the right ones. Both are plain digits in `unit`. */
export function slipBetween(printed: string, right: string, unit: string): Clue | undefined {
  const [from, to] = [exact(printed), exact(right)];
  if (equal(from, zero) || equal(from, to)) return undefined;
  if (equal(from, negate(to))) return 'sign';
  const isMoney = unitOf(unit).dimension === 'money';
  if (isMoney && [-8, -4, 4, 8].some((power) => equal(from, multiply(to, powerOfTen(power))))) return 'unit';
  if ([-3, -2, -1, 1, 2, 3].some((power) => equal(from, multiply(to, powerOfTen(power))))) return pointMoved(printed);
  return digitSlip(...aligned(printed, right));
}

/** Of two numbers with the same digits the one with unusual decimals is wrong: amounts and rates have two or none. */
function pointMoved(printed: string): Clue | undefined {
  const decimals = decimalsOf(printed);
  const isUsual = decimals === 2 || decimals === 0;
  return isUsual ? undefined : 'point-moved';
}

function digitSlip(printed: string, right: string): Clue | undefined {
  if (printed.length !== right.length) return undefined;
  const [first, second, ...more] = [...printed].flatMap((digit, n) => (digit === right[n] ? [] : [n]));
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return 'digit-mistyped';
  const crossed = printed[first] === right[second] && printed[second] === right[first];
  return second === first + 1 && crossed ? 'digits-swapped' : undefined;
}

/** Both with as many decimals as the finer one. */
function aligned(a: string, b: string): readonly [string, string] {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  const filled = (digits: string): string => {
    const missing = decimals - decimalsOf(digits);
    return missing === 0 ? digits : `${digits.includes('.') ? digits : `${digits}.`}${'0'.repeat(missing)}`;
  };
  return [filled(a), filled(b)];
}
