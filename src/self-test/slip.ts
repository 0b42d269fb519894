import type { Document } from '../model/document.ts';
import type { Records } from '../model/records.ts';
import type { SlipKind } from '../model/self-test.ts';
import { neighboursOf } from './neighbours.ts';
import { priorYearOf } from './prior-year.ts';
import { oneOf, type Random } from './random.ts';
import { reprinted, type Site } from './site.ts';

/** How the figure at a spot comes to be read. */
export interface Reading {
  /** Plain digits as printed; a minus only where one is printed. */
  readonly value: string;
  /** The quotation as the slip leaves it. */
  readonly text: string;
  /** Where the unit has slipped too. */
  readonly unit?: string;
}

/** One error to inject: what it changes, by spot. */
export interface Slip {
  readonly kind: SlipKind;
  readonly site: Site;
  readonly readings: ReadonlyMap<string, Reading>;
}

type Alternatives = (site: Site) => readonly Reading[];

/** One slip of each kind for each figure that can suffer it; which digit it is, the seed decides. */
export function slipsOf(sites: readonly Site[], document: Document, records: Records, random: Random): readonly Slip[] {
  const kinds = waysOf(priorYearOf(records));
  const neighbours = neighboursOf(sites, document);
  return sites.flatMap((site) => {
    const own = kinds.flatMap(([kind, ways]): readonly Slip[] => {
      const reading = oneOf(ways(site), random);
      return reading ? [{ kind, site, readings: new Map([[site.spot, reading]]) }] : [];
    });
    const other = oneOf(neighbours(site), random);
    return other ? [...own, swapped(site, other)] : own;
  });
}

const waysOf = (prior: ReadonlyMap<string, string>): readonly (readonly [SlipKind, Alternatives])[] => [
  ['last-digit', lastDigits],
  ['digits-swapped', swappedDigits],
  ['digit-mistyped', mistypedDigits],
  ['point-moved', movedPoints],
  ['sign', otherSigns],
  ['unit', otherUnits],
  ['prior-year', (site) => readingsOf(site, [prior.get(site.spot) ?? site.digits])],
];

/** Digits as they would be printed here; what reads as the same number, or as none, is no slip. */
function readingsOf(site: Site, alternatives: readonly string[]): readonly Reading[] {
  return alternatives
    .filter((digits) => Number(digits) !== Number(site.digits) && !/^0\d/.test(digits))
    .map((digits) => ({ value: `${site.negative ? '-' : ''}${digits}`, text: reprinted(site.quote.text, digits) }));
}

function lastDigits(site: Site): readonly Reading[] {
  const whole = BigInt(site.digits.replace('.', ''));
  const near = [whole + 1n, whole - 1n].filter((units) => units >= 0n);
  return readingsOf(
    site,
    near.map((units) => withPoint(units, decimalsIn(site.digits))),
  );
}

const decimalsIn = (digits: string): number => digits.split('.')[1]?.length ?? 0;

function withPoint(units: bigint, decimals: number): string {
  const digits = units.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const swappedDigits: Alternatives = (site) =>
  readingsOf(
    site,
    pairsIn(site.digits).map((n) => {
      const [a = '', b = ''] = site.digits.slice(n, n + 2);
      return site.digits.slice(0, n) + b + a + site.digits.slice(n + 2);
    }),
  );

const pairsIn = (digits: string): readonly number[] =>
  [...digits].flatMap((_, n) => (/^\d\d$/.test(digits.slice(n, n + 2)) ? [n] : []));

/** Keys beside each other, in the row of digits and on the keypad. */
const besides: Readonly<Record<string, string>> = {
  ...{ 0: '912', 1: '240', 2: '1350', 3: '246', 4: '3517', 5: '46280', 6: '5739', 7: '684', 8: '7950', 9: '806' },
};

const mistypedDigits: Alternatives = (site) =>
  readingsOf(
    site,
    [...site.digits].flatMap((digit, n) =>
      [...(besides[digit] ?? '')].map((other) => site.digits.slice(0, n) + other + site.digits.slice(n + 1)),
    ),
  );

/** The point one place to the right or to the left, as many digits as before. */
function movedPoints(site: Site): readonly Reading[] {
  const [whole = '', fraction = ''] = site.digits.split('.');
  if (fraction === '') return [];
  const right = `${whole}${fraction.charAt(0)}${fraction.length > 1 ? `.${fraction.slice(1)}` : ''}`;
  const left = `${whole.slice(0, -1) || '0'}.${whole.slice(-1)}${fraction}`;
  return readingsOf(site, [right.replace(/^0+(?=\d)/, ''), left]);
}

/** A minus that got lost, or stands where none belongs: in a cell, where it would not be read as a dash. */
function otherSigns({ quote, digits, negative, place }: Site): readonly Reading[] {
  if (Number(digits) === 0) return [];
  if (negative) return [{ value: digits, text: quote.text.replace(/[-−－–—△▲]/, '') }];
  const inTable = place !== 'narrative' && place !== 'chart';
  return inTable && /^[\d０-９]/.test(quote.text) ? [{ value: `-${digits}`, text: `-${quote.text}` }] : [];
}

const others: Readonly<Record<string, readonly string[]>> = {
  元: ['万元'],
  万元: ['元', '亿元'],
  亿元: ['万元'],
};

function otherUnits({ quote, digits, negative, unit: printed }: Site): readonly Reading[] {
  if (Number(digits) === 0) return [];
  return (others[printed] ?? []).map((unit) => ({
    value: `${negative ? '-' : ''}${digits}`,
    text: quote.text.slice(0, quote.text.length - printed.length) + unit,
    unit,
  }));
}

function swapped(site: Site, other: Site): Slip {
  const said = (at: Site, by: Site): Reading => ({
    value: `${at.negative ? '-' : ''}${by.digits}`,
    text: reprinted(at.quote.text, by.digits),
  });
  return {
    kind: 'cells-swapped',
    site,
    readings: new Map([
      [site.spot, said(site, other)],
      [other.spot, said(other, site)],
    ]),
  };
}
