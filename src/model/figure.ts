import type { Quote, ReadFigure } from './records.ts';

/**
 * What was done to figures to get another one.
 * ratio: a ÷ b · growth: change ÷ (current − change) · difference: the first less all others · portion: a × b % ·
 * average: a ÷ b in the unit of a · base: what a is b percent of.
 */
export type Operation = 'sum' | 'difference' | 'ratio' | 'growth' | 'portion' | 'average' | 'base';

/** A figure that remembers its terms, so that its evidence and its formula write themselves. */
export interface ComputedFigure {
  readonly kind: 'computed';
  readonly by: Operation;
  readonly unit: string;
  readonly of: readonly Figure[];
}

/** A number that no document prints: the 100 % that shares must come to. */
export interface ConstantFigure {
  readonly kind: 'constant';
  readonly value: string;
  readonly unit: string;
}

export type Figure = ReadFigure | ComputedFigure | ConstantFigure;

export const constant = (value: string, unit: string): ConstantFigure => ({ kind: 'constant', value, unit });

export function sum(of: readonly Figure[]): ComputedFigure {
  return { kind: 'computed', by: 'sum', unit: of[0]?.unit ?? '', of };
}

export function difference(first: Figure, ...rest: readonly Figure[]): ComputedFigure {
  return { kind: 'computed', by: 'difference', unit: first.unit, of: [first, ...rest] };
}

/** part ÷ whole, in percent. */
export const share = (part: Figure, whole: Figure): ComputedFigure => ({
  kind: 'computed',
  by: 'ratio',
  unit: '%',
  of: [part, whole],
});

/** total ÷ count: so much money for each of so many. */
export const average = (total: Figure, count: Figure): ComputedFigure => ({
  kind: 'computed',
  by: 'average',
  unit: total.unit,
  of: [total, count],
});

/** change ÷ (current − change), in percent; a fall is a negative change. */
export const growth = (change: Figure, current: Figure): ComputedFigure => ({
  kind: 'computed',
  by: 'growth',
  unit: '%',
  of: [change, current],
});

/** So many percent of a whole, in its unit. */
export const portion = (whole: Figure, rate: Figure): ComputedFigure => ({
  kind: 'computed',
  by: 'portion',
  unit: whole.unit,
  of: [whole, rate],
});

/** What an amount is so many percent of, in its unit. */
export const wholeOf = (part: Figure, rate: Figure): ComputedFigure => ({
  kind: 'computed',
  by: 'base',
  unit: part.unit,
  of: [part, rate],
});

export function readFiguresOf(figure: Figure): readonly ReadFigure[] {
  switch (figure.kind) {
    case 'read':
      return [figure];
    case 'computed':
      return figure.of.flatMap(readFiguresOf);
    case 'constant':
      return [];
  }
}

/** The place of a figure as one string: equal for two readings of the same printed words. */
export function spotOf(quote: Quote): string {
  const known = spots.get(quote);
  if (known !== undefined) return known;
  const { document, block, row, column } = quote.location;
  const spot = `${document}|${block}|${row ?? ''}|${column ?? ''}|${quote.start}`;
  spots.set(quote, spot);
  return spot;
}

const spots = new WeakMap<Quote, string>();
