import { spotOf } from '../model/figure.ts';
import type { Quote, ReadFigure, RecordKind } from '../model/records.ts';
import { misread, type Readings } from './misread.ts';

/** Records by kind: as read, or with the links. */
export type Some = Readonly<Partial<Record<RecordKind, readonly object[]>>>;

/** Where a record holds a figure: names of fields and indices, from the outside in. */
type Path = readonly (string | number)[];

interface Holder {
  readonly kind: string;
  readonly index: number;
  readonly path: Path;
}

/** Every place in the records that holds the figure at a spot. */
export type Holders = ReadonlyMap<string, readonly Holder[]>;

export function holdersOf(records: Some): Holders {
  const holders = new Map<string, Holder[]>();
  for (const [kind, all] of Object.entries(records)) {
    for (const [index, record] of all.entries()) {
      for (const [figure, path] of figuresWithin(record, [])) {
        const spot = spotOf(figure.quote);
        holders.set(spot, [...(holders.get(spot) ?? []), { kind, index, path }]);
      }
    }
  }
  return holders;
}

/** The units in which the figures were read, by spot. */
export const unitsOf = (records: Some): ReadonlyMap<string, string> =>
  new Map([...figuresWithin(records, [])].map(([{ quote, unit }]) => [spotOf(quote), unit]));

function* figuresWithin(value: unknown, path: Path): Iterable<readonly [ReadFigure, Path]> {
  if (typeof value !== 'object' || value === null) return;
  if (isFigure(value)) yield [value, path];
  else if (Array.isArray(value)) for (const [n, item] of value.entries()) yield* figuresWithin(item, [...path, n]);
  else for (const [key, item] of Object.entries(value)) yield* figuresWithin(item, [...path, key]);
}

const isFigure = (value: object): value is ReadFigure => 'kind' in value && value.kind === 'read' && 'quote' in value;

/** The records with the slip in them; all that it does not touch is shared. */
export function withSlip<R extends Some>(records: R, holders: Holders, readings: Readings): R {
  const change = (figure: ReadFigure): ReadFigure => misread(figure, readings);
  const touched = [...readings.keys()].flatMap((spot) => holders.get(spot) ?? []);
  return touched.reduce<R>((so, { kind, index, path }) => changedAt(so, [kind, index, ...path], change), records);
}

/** A copy along the path with the figure at its end changed. */
function changedAt<T>(value: T, [key, ...rest]: Path, change: (figure: ReadFigure) => ReadFigure): T {
  if (typeof value !== 'object' || value === null) return value;
  if (key === undefined) return isFigure(value) ? { ...value, ...change(value) } : value;
  const inner = changedAt<unknown>(Reflect.get(value, key), rest, change);
  return Object.assign(Array.isArray(value) ? [] : {}, value, { [key]: inner });
}

/** Only the records that hold one of these spots. */
export function only<R extends Some>(records: R, holders: Holders, spots: readonly string[]): R {
  const wanted = new Set(spots.flatMap((spot) => holders.get(spot) ?? []).map(({ kind, index }) => `${kind} ${index}`));
  return {
    ...records,
    ...Object.fromEntries(
      Object.entries(records).map(([kind, all]) => [kind, all.filter((_, n) => wanted.has(`${kind} ${n}`))]),
    ),
  };
}

/** What can be looked at in a figure: its digits and words, by its spot, or its unit. */
export const unitAt = (spot: string): string => `${spot} unit`;

/** A copy of the records that tells which figures are looked at, and at what of them. */
export const watched = <R extends Some>(records: R, tell: (aspect: string) => void): R =>
  JSON.parse(JSON.stringify(records), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && isFigure(value) ? watchedFigure(value, tell) : value,
  );

function watchedFigure(figure: ReadFigure, tell: (aspect: string) => void): ReadFigure {
  const spot = spotOf(figure.quote);
  const { value, unit, quote } = figure;
  return {
    ...figure,
    get value() {
      tell(spot);
      return value;
    },
    get unit() {
      tell(unitAt(spot));
      return unit;
    },
    quote: watchedQuote(quote, () => tell(spot)),
  };
}

const watchedQuote = (quote: Quote, tell: () => void): Quote => ({
  ...quote,
  get text() {
    tell();
    return quote.text;
  },
});
