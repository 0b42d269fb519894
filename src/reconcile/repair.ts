import type { Claim } from '../model/claim.ts';
import { add, decimalsOf, type Exact, exact, multiply, negate, plain, rounded } from '../model/decimal.ts';
import { type Figure, readFiguresOf, spotOf } from '../model/figure.ts';
import { powerOfTen } from '../model/quantity.ts';
import type { ReadFigure } from '../model/records.ts';
import { unitOf } from '../model/terms/units.ts';
import { printedValue } from './formula.ts';
import { judge } from './judge.ts';

/** Other digits for the figure at a spot, as they would be printed there. */
export interface Repair {
  readonly spot: string;
  readonly value: string;
}

/** The claim as it would read with these digits at these spots. */
export function repaired(claim: Claim, digits: ReadonlyMap<string, string>): Claim {
  switch (claim.relation) {
    case 'restatement':
      return { ...claim, stated: reread(claim.stated, digits), expected: reread(claim.expected, digits) };
    case 'sum':
      return { ...claim, stated: rebuilt(claim.stated, digits), expected: recomputed(claim.expected, digits) };
    case 'rate':
      return { ...claim, stated: reread(claim.stated, digits), expected: recomputed(claim.expected, digits) };
    case 'order':
      return { ...claim, stated: rebuilt(claim.stated, digits), expected: rebuilt(claim.expected, digits) };
    case 'sequence':
    case 'words':
    case 'undecided':
      return claim;
  }
}

type Computed = Extract<Figure, { kind: 'computed' }>;

const recomputed = (figure: Computed, digits: ReadonlyMap<string, string>): Computed => ({
  ...figure,
  of: figure.of.map((term) => rebuilt(term, digits)),
});

function rebuilt(figure: Figure, digits: ReadonlyMap<string, string>): Figure {
  switch (figure.kind) {
    case 'read':
      return reread(figure, digits);
    case 'computed':
      return recomputed(figure, digits);
    case 'constant':
      return figure;
  }
}

function reread(figure: ReadFigure, digits: ReadonlyMap<string, string>): ReadFigure {
  const value = digits.get(spotOf(figure.quote));
  return value === undefined ? figure : { ...figure, value: asComputed(figure, value) };
}

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

const mostTerms = 64;

/** The total, or any one term, moved by the gap. In a very long sum only the total, since all terms would tie. */
function termRepairs(claim: Extract<Claim, { relation: 'sum' }>): readonly Repair[] {
  const { gap } = judge(claim);
  if (!gap) return [];
  const all = [...readFiguresOf(claim.stated), ...readFiguresOf(claim.expected)];
  return (all.length > mostTerms ? readFiguresOf(claim.stated) : all).flatMap((figure) =>
    [gap, negate(gap)]
      .map((by) => moved(figure, by))
      .filter(({ spot, value }) => judge(repaired(claim, new Map([[spot, value]]))).verdict === 'exact'),
  );
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
