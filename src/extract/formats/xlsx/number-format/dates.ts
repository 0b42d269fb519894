import type { Token } from './tokens.ts';

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Seconds since midnight, and since the start of the count. */
  readonly second: number;
  readonly elapsed: number;
}

const secondsInDay = 86_400;
const lastDay = 2_958_465; // 9999-12-31

/** A day count with a time as text; undefined for what is no date. Days count from 1900, or from 1904. */
export function dateText(serial: number, tokens: readonly Token[], from1904: boolean): string | undefined {
  const shifted = serial + (from1904 ? 1462 : 0);
  if (shifted < 0 || shifted > lastDay) return undefined;
  const moment = momentOf(shifted);
  const noon = tokens.some((token) => token.kind === 'date' && isNoon(token.of));
  return tokens.map((token, n) => partText(token, moment, noon, isMinute(tokens, n))).join('');
}

const isNoon = (of: string): boolean => of.includes('/');

function momentOf(serial: number): Moment {
  const elapsed = Math.round(serial * secondsInDay);
  const days = Math.floor(elapsed / secondsInDay);
  // Day 60 is the 29th of February that 1900 did not have.
  const civil = days === 60 ? { year: 1900, month: 2, day: 29 } : civilOf(days < 60 ? days + 1 : days);
  return { ...civil, weekday: (days + 6) % 7, second: elapsed - days * secondsInDay, elapsed };
}

/** The date that lies so many days after 1899-12-30, by counting years from March on. */
function civilOf(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 693_899;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const day = ofYear - Math.floor((153 * march + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 「m」 after hours or before seconds is minutes. */
function isMinute(tokens: readonly Token[], n: number): boolean {
  const dates = (some: readonly Token[]): readonly string[] =>
    some.flatMap((token) => (token.kind === 'date' && !isNoon(token.of) ? [token.of] : []));
  const before = dates(tokens.slice(0, n)).at(-1) ?? '';
  const after = dates(tokens.slice(n + 1))[0] ?? '';
  return before.includes('h') || after.includes('s');
}

function partText(token: Token, moment: Moment, noon: boolean, minute: boolean): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'date') return dateWord(token.of, moment, noon, minute);
  const signs: Partial<Record<Token['kind'], string>> = { point: '.', comma: ',', slash: '/', digit: '0' };
  return signs[token.kind] ?? '';
}

const weekdays = '日一二三四五六';
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

function dateWord(of: string, moment: Moment, noon: boolean, minute: boolean): string {
  const { second, elapsed } = moment;
  const hour = Math.floor(second / 3600);
  if (isNoon(of)) return noonWord(of, hour < 12);
  switch (of.charAt(0)) {
    case 'm':
      return minute ? padded(Math.floor(second / 60) % 60, of.length) : monthWord(moment.month, of.length);
    case 'h':
      return padded(noon ? ((hour + 11) % 12) + 1 : hour, of.length);
    case 's':
      return padded(second % 60, of.length);
    case '[':
      return elapsedWord(of, elapsed);
    default:
      return dayWord(of, moment);
  }
}

const noonWord = (of: string, morning: boolean): string => {
  const [before = 'AM', after = 'PM'] = of === '上午/下午' ? ['上午', '下午'] : [];
  return morning ? before : after;
};

function dayWord(of: string, { year, day, weekday }: Moment): string {
  const name = weekdays.charAt(weekday);
  switch (of.charAt(0)) {
    case 'y':
      return of.length > 2 ? String(year) : padded(year % 100, 2);
    case 'd':
      return of.length > 2 ? `星期${name}` : padded(day, of.length);
    case 'a':
      return of.length > 3 ? `星期${name}` : name;
    default:
      return String(year);
  }
}

const padded = (number: number, length: number): string => String(number).padStart(Math.min(length, 2), '0');

const monthWord = (month: number, length: number): string =>
  length > 2 ? months.slice(month * 3 - 3, month * 3) : padded(month, length);

function elapsedWord(of: string, elapsed: number): string {
  const unit = of.includes('h') ? 3600 : of.includes('m') ? 60 : 1;
  return padded(Math.floor(elapsed / unit), of.length - 2);
}
