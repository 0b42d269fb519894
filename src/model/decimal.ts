/**
 * Exact numbers. A printed number is digits and a scale; a computed one may be a fraction.
 * Both are held as a numerator over a positive denominator, so nothing here is ever rounded.
 */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

const plainDecimal = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?$/;

/** Reads plain digits: `-1904.08`. Throws on anything else: thousands separators and units are the lexer's business. */
export function exact(plain: string): Exact {
  const groups = plainDecimal.exec(plain)?.groups;
  if (!groups) throw new RangeError(`“${plain}” is not a plain decimal`);
  const fraction = groups['fraction'] ?? '';
  return { over: BigInt(`${groups['sign']}${groups['whole']}${fraction}`), under: 10n ** BigInt(fraction.length) };
}

export const zero: Exact = { over: 0n, under: 1n };
export const ofInteger = (value: number | bigint): Exact => ({ over: BigInt(value), under: 1n });

/** Digits after the point of a plain decimal. */
export const decimalsOf = (plain: string): number => plain.split('.')[1]?.length ?? 0;

/** 10^−decimals: one unit of the last printed digit. */
export const unitInLastPlace = (decimals: number): Exact => ({ over: 1n, under: 10n ** BigInt(decimals) });

export const add = (a: Exact, b: Exact): Exact =>
  a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
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
  const power = 10n ** BigInt(decimals);
  const { over, under } = absolute(value);
  const units = (over * power * 2n + under) / (under * 2n);
  return withPoint(units, decimals, value.over < 0n && units !== 0n);
}

/** Cut off towards zero. */
export function truncated(value: Exact, decimals: number): string {
  const power = 10n ** BigInt(decimals);
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
