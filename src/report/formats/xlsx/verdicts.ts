import type { Claim, Verdict } from '../../../model/claim.ts';
import type { Side } from './columns.ts';
import { isOnLattice, type Node, quantityOf } from './tree.ts';
import type { Method } from './words.ts';

/** Two figures compared: their trees and the cells that hold them. */
export interface Comparison {
  readonly claim: Extract<Claim, { relation: 'restatement' | 'sum' | 'rate' | 'order' }>;
  readonly stated: Node;
  readonly expected: Node;
  readonly one: Side;
  readonly other: Side;
  /** A verdict as it is written in a formula. */
  readonly says: Readonly<Record<Verdict, string>>;
}

/** How a comparison is judged. */
export function methodOf({ claim, stated, expected }: Comparison): Method {
  const [one, other] = [quantityOf(stated), quantityOf(expected)];
  if (one && other && one.dimension !== other.dimension) return 'units';
  switch (claim.relation) {
    case 'restatement':
      if (claim.kinship === 'kindred') return 'kindred';
      return one?.approximate || other?.approximate ? 'roughly' : 'same';
    case 'sum':
      return claim.partition;
    case 'rate':
      return one?.approximate || other?.approximate ? 'roughly' : 'rate';
    case 'order':
      return 'order';
  }
}

/** The verdict as a formula of the cells of its row. */
export function verdictOf(comparison: Comparison): string {
  const { stated, expected, one, other, says } = comparison;
  const decided = decidedBy(comparison);
  const mayHaveNone = stated.of.length + expected.of.length > 0;
  const differ = quantityOf(stated)?.dimension !== quantityOf(expected)?.dimension;
  const doubts = [
    ...(mayHaveNone ? [`ISERROR(${one.value}+${other.value})`] : []),
    ...(differ ? [`${one.base}<>${other.base}`] : []),
  ];
  return doubts.length === 0 ? decided : choice(`OR(${doubts.join(',')})`, says.undecided, decided);
}

const choice = (condition: string, yes: string, no: string): string => `IF(${condition},${yes},${no})`;

function decidedBy(comparison: Comparison): string {
  const { claim } = comparison;
  switch (claim.relation) {
    case 'restatement':
      return claim.kinship === 'kindred' ? kindred(comparison) : restated(comparison, comparison.says.contradiction);
    case 'sum':
      return summed(comparison, claim.partition === 'open');
    case 'rate':
      return rated(comparison);
    case 'order':
      return claim.is === '≤'
        ? ordered(comparison, comparison.one, comparison.other)
        : ordered(comparison, comparison.other, comparison.one);
  }
}

const isRough = ({ stated, expected }: Comparison): boolean =>
  quantityOf(stated)?.approximate === true || quantityOf(expected)?.approximate === true;

const places = ({ stated, expected }: Comparison): readonly [number, number] => [
  quantityOf(stated)?.lastPlace ?? 0,
  quantityOf(expected)?.lastPlace ?? 0,
];

/**
 * `a` is not above `b`. Amounts in 元 are no binary fractions: what stands apart by less than any printed digit could
 * tell is the same.
 */
function notAbove(a: string, b: string, { stated, expected, one, other }: Comparison): string {
  return isOnLattice(stated) && isOnLattice(expected)
    ? `${a}-${b}<MIN(${one.last},${other.last})/1000`
    : `ROUND(${a}-${b},8)<=0`;
}

const overlap = (comparison: Comparison): string => {
  const { one, other } = comparison;
  return `AND(${notAbove(one.low, other.high, comparison)},${notAbove(other.low, one.high, comparison)})`;
};

/** In units of a last digit, without binary noise. */
const units = (value: string, last: string): string => `ROUND(${value}/${last},8)`;

function restated(comparison: Comparison, otherwise: string): string {
  const { one, other, says } = comparison;
  if (isRough(comparison)) return choice(overlap(comparison), says.exact, otherwise);
  const [a, b] = places(comparison);
  const [finer, coarser] = a <= b ? [one, other] : [other, one];
  const fine = units(finer.value, coarser.last);
  const printed = `ROUND(${coarser.value}/${coarser.last},0)`;
  const cut = choice(`TRUNC(${fine})=${printed}`, says.truncation, otherwise);
  return choice(`ROUND(${fine},0)=${printed}`, says.exact, cut);
}

/** Under different scopes only a difference of one unit of the last digit is telling. */
function kindred(comparison: Comparison): string {
  const { one, other, says } = comparison;
  const [a, b] = places(comparison);
  const apart = `ROUND(ABS(${one.value}-${other.value})/${one.last},4)=1`;
  const comparable = a === b && !isRough(comparison);
  return restated(comparison, comparable ? choice(apart, says.contradiction, says.undecided) : says.undecided);
}

function summed(comparison: Comparison, open: boolean): string {
  const { one, other, says } = comparison;
  const equal = `AND(${notAbove(one.value, other.value, comparison)},${notAbove(other.value, one.value, comparison)})`;
  const short = notAbove(one.value, other.value, comparison);
  const otherwise = open ? choice(short, says.contradiction, says.undecided) : says.contradiction;
  const near = choice(overlap(comparison), isRough(comparison) ? says.exact : says.rounding, otherwise);
  return choice(equal, says.exact, near);
}

function rated(comparison: Comparison): string {
  const { one, other, says } = comparison;
  if (isRough(comparison)) return choice(overlap(comparison), says.exact, says.contradiction);
  const computed = units(other.value, one.last);
  const printed = `ROUND(${one.value}/${one.last},0)`;
  const inside = choice(overlap(comparison), says.rounding, says.contradiction);
  const cut = choice(`TRUNC(${computed})=${printed}`, says.truncation, inside);
  return choice(`ROUND(${computed},0)=${printed}`, says.exact, cut);
}

function ordered(comparison: Comparison, less: Side, more: Side): string {
  const { says } = comparison;
  const near = isRough(comparison) ? says.exact : says.rounding;
  const within = choice(notAbove(less.low, more.high, comparison), near, says.contradiction);
  return choice(notAbove(less.value, more.value, comparison), says.exact, within);
}
