/**
 * Exact numbers. A printed number is digits and a scale; a computed one may be a fraction.
 * Both are held as a numerator over a positive denominator, so nothing here is ever rounded.
 */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

const plainDecimal = /^-?\d+(?:\.\d+)?$/;

/** Reads plain digits: `-1904.08`. Throws on anything else: thousands separators and units are the lexer's business. */
export function exact(plain: string): Exact {
  if (!plainDecimal.test(plain)) throw new RangeError(`“${plain}” is not a plain decimal`);
  const decimals = decimalsOf(plain);
  return { over: BigInt(decimals > 0 ? plain.replace('.', '') : plain), under: tenTo(decimals) };
}

/** 10^n; those that amounts and rates need are made once. */
export const tenTo = (n: number): bigint => powers[n] ?? 10n ** BigInt(n);
const powers = Array.from({ length: 20 }, (_, n) => 10n ** BigInt(n));

export const zero: Exact = { over: 0n, under: 1n };
export const ofInteger = (value: number | bigint): Exact => ({ over: BigInt(value), under: 1n });

/** Digits after the point of a plain decimal. */
export function decimalsOf(plain: string): number {
  const point = plain.indexOf('.');
  return point < 0 ? 0 : plain.length - point - 1;
}

/** 10^−decimals: one unit of the last printed digit. */
export const unitInLastPlace = (decimals: number): Exact => ({ over: 1n, under: tenTo(decimals) });

/** Where one denominator is a multiple of the other it is kept: they would grow with every term of a long sum. */
export function add(a: Exact, b: Exact): Exact {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under };
  if (a.under % b.under === 0n) return { over: a.over + b.over * (a.under / b.under), under: a.under };
  if (b.under % a.under === 0n) return { over: a.over * (b.under / a.under) + b.over, under: b.under };
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}
export const negate = (a: Exact): Exact => ({ over: -a.over, under: a.under });
export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));
export const multiply = (a: Exact, b: Exact): Exact => ({ over: a.over * b.over, under: a.under * b.under });

/** Undefined where the divisor is zero. */
export function divide(a: Exact, b: Exact): Exact | undefined {
  if (b.over === 0n) return undefined;
  const sign = b.over < 0n ? -1n : 1n;
  return { over: a.over * b.under * sign, under: a.under * b.over * sign };
}

/** −1, 0 or 1. */
export function compare(a: Exact, b: Exact): number {
  const left = a.over * b.under;
  const right = b.over * a.under;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equal = (a: Exact, b: Exact): boolean => compare(a, b) === 0;
export const absolute = (a: Exact): Exact => (a.over < 0n ? negate(a) : a);
export const least = (values: readonly Exact[]): Exact => values.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
export const greatest = (values: readonly Exact[]): Exact => values.reduce((a, b) => (compare(a, b) >= 0 ? a : b));

/** Half away from zero, as a person rounds. */
export function rounded(value: Exact, decimals: number): string {
  const power = tenTo(decimals);
  const { over, under } = absolute(value);
  const units = (over * power * 2n + under) / (under * 2n);
  return withPoint(units, decimals, value.over < 0n && units !== 0n);
}

/** Cut off towards zero. */
export function truncated(value: Exact, decimals: number): string {
  const power = tenTo(decimals);
  const { over, under } = absolute(value);
  const units = (over * power) / under;
  return withPoint(units, decimals, value.over < 0n && units !== 0n);
}

/** All digits of a terminating fraction; any other is rounded to `limit` decimals. */
export function plain(value: Exact, limit = 6): string {
  const text = rounded(value, limit);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function withPoint(units: bigint, decimals: number, negative: boolean): string {
  const digits = units.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : '';
  return `${negative ? '-' : ''}${whole}${fraction}`;
}
