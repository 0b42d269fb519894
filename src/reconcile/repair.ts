import type { Claim } from '../model/claim.ts';
import { add, decimalsOf, type Exact, exact, multiply, negate, plain, rounded, subtract } from '../model/decimal.ts';
import { type Figure, spotOf } from '../model/figure.ts';
import type { Clue } from '../model/finding.ts';
import { byKeys } from '../model/group.ts';
import { evaluate, powerOfTen } from '../model/quantity.ts';
import type { ReadFigure } from '../model/records.ts';
import { unitOf } from '../model/terms/units.ts';
import { printedValue } from './formula.ts';
import { rewritten } from './rewritten.ts';
import { slipBetween } from './slips.ts';

/** Other digits for the figure at a spot, as they would be printed there. */
export interface Repair {
  readonly spot: string;
  readonly value: string;
}

/** A figure to change, what to, and what speaks for it. */
export interface Culprit extends Repair {
  readonly because: readonly Clue[];
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
  const value = multiply(exact(printedValue(other)), powerOfTen(unitOf(other.unit).power));
  return [{ spot: spotOf(figure.quote), value: written(figure, value) }];
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
      if (figure.by !== 'sum' && figure.by !== 'difference') return [];
      return figure.of.flatMap((term, n) => weighted(term, figure.by === 'difference' && n > 0 ? -weight : weight));
  }
}

function moved(figure: ReadFigure, by: Exact): Repair {
  const { power } = unitOf(figure.unit);
  const value = add(multiply(exact(printedValue(figure)), powerOfTen(power)), by);
  return { spot: spotOf(figure.quote), value: written(figure, value) };
}

/** The rate as it follows, with the decimals of the printed one, or with the usual ones where only its point has moved. */
function rateRepairs({ stated, expected }: Extract<Claim, { relation: 'rate' }>): readonly Repair[] {
  const quotient = evaluate(expected);
  if (quotient.kind === 'doubt') return [];
  const printed = printedValue(stated);
  const { power } = unitOf(stated.unit);
  const value = multiply(printed === stated.value ? quotient.value : negate(quotient.value), powerOfTen(-power));
  const [alike, usual] = [rounded(value, decimalsOf(printed)), rounded(value, usualDecimals)];
  const hasMoved = slipBetween(printed, usual, stated.unit) === 'point-moved';
  return [{ spot: spotOf(stated.quote), value: hasMoved ? usual : alike }];
}

const usualDecimals = 2;

/** A value of the base unit in the unit of a figure, with no fewer decimals than it prints, or than are usual. */
function written({ value: printed, unit }: ReadFigure, value: Exact): string {
  const own = multiply(value, powerOfTen(-unitOf(unit).power));
  const all = plain(own, 9);
  return rounded(own, Math.max(decimalsOf(all), Math.min(decimalsOf(printed), usualDecimals)));
}
