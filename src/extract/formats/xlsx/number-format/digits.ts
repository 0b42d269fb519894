import { absolute, type Exact, exact, multiply, rounded } from '../../../../model/decimal.ts';
import type { Token } from './tokens.ts';

/** A stored double as its shortest decimal of at most 15 digits, which is all that a sheet ever shows of it. */
export function storedValue(stored: string): Exact | undefined {
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return undefined;
  const [digits = '0', exponent = '0'] = number.toPrecision(15).split('e');
  return multiply(exact(digits), powerOfTen(Number(exponent)));
}

const powerOfTen = (power: number): Exact =>
  power < 0 ? { over: 1n, under: 10n ** BigInt(-power) } : { over: 10n ** BigInt(power), under: 1n };

const widestGeneral = 11;
const mostDigits = 15;

/** 「General」: as many decimals as eleven places hold; only what no account prints gets an exponent. */
export function generalText(value: Exact): string {
  const size = absolute(value);
  const whole = rounded(size, 0).length;
  if (whole > mostDigits || (size.over !== 0n && size.over * 10n ** 9n < size.under)) return exponential(value, 5);
  const text = rounded(value, Math.max(0, widestGeneral - 1 - whole));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function exponential(value: Exact, decimals: number): string {
  const [digits = '0', exponent = '+0'] = (Number(value.over) / Number(value.under)).toExponential(decimals).split('e');
  const power = Number(exponent);
  const mantissa = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** A number without its sign in the placeholders of a section. */
export function digitsText(size: Exact, tokens: readonly Token[]): string {
  const exponentAt = tokens.findIndex(({ kind }) => kind === 'exponent');
  if (exponentAt >= 0) return scientificText(size, tokens, exponentAt);
  const scaled = multiply(size, powerOfTen(scaleOf(tokens)));
  const pointAt = tokens.findIndex(({ kind }) => kind === 'point');
  const front = pointAt < 0 ? tokens : tokens.slice(0, pointAt);
  const back = pointAt < 0 ? [] : tokens.slice(pointAt + 1);
  const [whole = '0', fraction = ''] = rounded(scaled, back.filter(isDigit).length).split('.');
  const shown = fractionText(fraction, back);
  return `${wholeText(whole === '0' ? '' : whole, front)}${/^\d/.test(shown) ? '.' : ''}${shown}`;
}

const isDigit = (token: Token): boolean => token.kind === 'digit';

/** Every % is two places to the left, every comma behind the last digit three to the right. */
function scaleOf(tokens: readonly Token[]): number {
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const pointAt = tokens.findIndex(({ kind }) => kind === 'point');
  const parts = pointAt < 0 ? [tokens] : [tokens.slice(0, pointAt), tokens.slice(pointAt + 1)];
  const thousands = parts.map((part) => {
    const last = part.findLastIndex(isDigit);
    const rest = part.slice(last + 1);
    const end = rest.findIndex(({ kind }) => kind !== 'comma');
    return last < 0 ? 0 : end < 0 ? rest.length : end;
  });
  return 2 * percents - 3 * thousands.reduce((sum, count) => sum + count, 0);
}

const placeholder = (of: string): string => (of === '0' ? '0' : of === '?' ? ' ' : '');

/** Fills the placeholders from the right; the leftmost takes all digits that are left. */
function wholeText(digits: string, tokens: readonly Token[]): string {
  const first = tokens.findIndex(isDigit);
  const last = tokens.findLastIndex(isDigit);
  const grouped = tokens.slice(first, last + 1).some(({ kind }) => kind === 'comma');
  let left = digits.length;
  let count = 0;
  let text = '';
  const put = (digit: string): void => {
    if (grouped && count > 0 && count % 3 === 0 && digit.trim() !== '') text = `,${text}`;
    text = digit + text;
    count += digit === '' ? 0 : 1;
  };
  for (const [n, token] of [...tokens.entries()].toReversed()) {
    if (token.kind !== 'digit') text = signOf(token) + text;
    else {
      put(left > 0 ? digits.charAt(left - 1) : placeholder(token.of));
      left -= 1;
      for (; n === first && left > 0; left -= 1) put(digits.charAt(left - 1));
    }
  }
  return text;
}

/** Zeros at the end give way to `#` and `?`. */
function fractionText(digits: string, tokens: readonly Token[]): string {
  const places = tokens.flatMap((token) => (token.kind === 'digit' ? [token.of] : []));
  const kept = places.reduce((most, of, n) => (of === '0' || (digits[n] ?? '0') !== '0' ? n + 1 : most), 0);
  let n = 0;
  return tokens
    .map((token) => {
      if (token.kind !== 'digit') return signOf(token);
      n += 1;
      return n <= kept ? digits.charAt(n - 1) : placeholder(token.of);
    })
    .join('');
}

/** What a token shows beside the digits. */
function signOf(token: Token): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'slash') return '/';
  return token.kind === 'percent' ? '%' : '';
}

function scientificText(size: Exact, tokens: readonly Token[], at: number): string {
  const front = tokens.slice(0, at);
  const pointAt = front.findIndex(({ kind }) => kind === 'point');
  const decimals = pointAt < 0 ? 0 : front.slice(pointAt).filter(isDigit).length;
  const [mantissa = '0', exponent = '0'] = (Number(size.over) / Number(size.under)).toExponential(decimals).split('e');
  const mark = tokens[at];
  const power = Number(exponent);
  const sign = power < 0 ? '-' : mark?.kind === 'exponent' && mark.sign === '+' ? '+' : '';
  const places = tokens.slice(at).filter(isDigit).length;
  return `${mantissa}E${sign}${String(Math.abs(power)).padStart(places, '0')}`;
}
