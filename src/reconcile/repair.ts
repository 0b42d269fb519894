import type { Claim } from '../model/claim.ts';
import { add, decimalsOf, type Exact, exact, multiply, negate, plain, rounded, subtract } from '../model/decimal.ts';
import { type Figure, spotOf } from '../model/figure.ts';
import { evaluate, powerOfTen } from '../model/quantity.ts';
import type { ReadFigure } from '../model/records.ts';
import { unitOf } from '../model/terms/units.ts';
import { byKeys } from './by-keys.ts';
import { printedValue } from './formula.ts';
import { judge } from './judge.ts';
import { rewritten } from './rewritten.ts';

/** Other digits for the figure at a spot, as they would be printed there. */
export interface Repair {
  readonly spot: string;
  readonly value: string;
}

/** The claim as it would read with these digits at these spots. */
export const repaired = (claim: Claim, digits: ReadonlyMap<string, string>): Claim =>
  rewritten(claim, (figure) => {
    const value = digits.get(spotOf(figure.quote));
    return value === undefined ? figure : { ...figure, value: asComputed(figure, value) };
  });

/** A fall is printed without a sign and computed with one. */
const asComputed = (figure: ReadFigure, value: string): string =>
  printedValue(figure) === figure.value ? value : plain(negate(exact(value)), decimalsOf(value));

/** Every change of one figure's digits that would make a failed claim hold. */
export function repairsOf(claim: Claim): readonly Repair[] {
  switch (claim.relation) {
    case 'restatement':
    case 'order':
      return [...takenOver(claim.stated, claim.expected), ...takenOver(claim.expected, claim.stated)];
    case 'sum':
      return termRepairs(claim);
    case 'rate':
      return rateRepairs(claim);
    case 'sequence':
    case 'words':
    case 'presence':
    case 'undecided':
      return [];
  }
}

/** What one figure would be if it said what the other says. */
function takenOver(figure: Figure, other: Figure): readonly Repair[] {
  if (figure.kind !== 'read' || other.kind !== 'read') return [];
  const value =
    figure.unit === other.unit
      ? printedValue(other)
      : written(figure, multiply(exact(printedValue(other)), powerOfTen(unitOf(other.unit).power)));
  return [{ spot: spotOf(figure.quote), value }];
}

/** The total, or any one term, moved by the gap. A figure that stands on both sides is left alone. */
function termRepairs({ stated, expected }: Extract<Claim, { relation: 'sum' }>): readonly Repair[] {
  const [printed, due] = [evaluate(stated), evaluate(expected)];
  if (printed.kind === 'doubt' || due.kind === 'doubt') return [];
  const gap = subtract(due.value, printed.value);
  const terms = [...weighted(stated, 1), ...weighted(expected, -1)];
  const uses = byKeys(terms, ({ figure }) => [spotOf(figure.quote)]);
  return [...uses.values()]
    .flatMap(([term, ...more]) => (term && more.length === 0 ? [term] : []))
    .map(({ figure, weight }) => moved(figure, weight > 0 ? gap : negate(gap)))
    .filter(({ value }) => !value.startsWith('-'));
}

interface Weighted {
  readonly figure: ReadFigure;
  readonly weight: number;
}

/** The figures of nested sums and differences, each with the sign it is counted with as printed. */
function weighted(figure: Figure, weight: number): readonly Weighted[] {
  switch (figure.kind) {
    case 'constant':
      return [];
    case 'read':
      return [{ figure, weight: printedValue(figure) === figure.value ? weight : -weight }];
    case 'computed':
      if (figure.by === 'ratio' || figure.by === 'growth') return [];
      return figure.of.flatMap((term, n) => weighted(term, figure.by === 'difference' && n > 0 ? -weight : weight));
  }
}

function moved(figure: ReadFigure, by: Exact): Repair {
  const { power } = unitOf(figure.unit);
  const value = add(multiply(exact(printedValue(figure)), powerOfTen(power)), by);
  return { spot: spotOf(figure.quote), value: written(figure, value) };
}

function rateRepairs(claim: Extract<Claim, { relation: 'rate' }>): readonly Repair[] {
  const { expected } = judge(claim);
  if (!expected) return [];
  const sign = printedValue(claim.stated) === claim.stated.value ? expected : negate(expected);
  return [{ spot: spotOf(claim.stated.quote), value: written(claim.stated, sign) }];
}

/** A value of the base unit in the unit of a figure, with no fewer decimals than it prints. */
function written({ value: printed, unit }: ReadFigure, value: Exact): string {
  const own = multiply(value, powerOfTen(-unitOf(unit).power));
  const all = plain(own, 9);
  return rounded(own, Math.max(decimalsOf(all), decimalsOf(printed)));
}
