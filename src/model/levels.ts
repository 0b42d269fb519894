import { add, compare, exact, multiply, ofInteger } from './decimal.ts';
import { evaluate, type Quantity } from './quantity.ts';
import type { Level, ReadFigure } from './records.ts';

/** Whether the first of two figures of one unit is printed smaller. */
export const isBelow = (a: ReadFigure, b: ReadFigure): boolean => compare(exact(a.value), exact(b.value)) < 0;

/** Whether two figures of one unit are printed equal: 100 and 100.00. */
export const isEqual = (a: ReadFigure, b: ReadFigure): boolean => compare(exact(a.value), exact(b.value)) === 0;

/**
 * Whether a result reaches its target, and exceeds it by no more than `margin` percent where one is given; undefined
 * where the two cannot be compared. A result that is itself a bound, 「＞100个」, is taken at its word.
 */
export function meets(target: Level | undefined, actual: Level | undefined, margin?: string): boolean | undefined {
  const [wanted, reached] = [quantityIn(target), quantityIn(actual)];
  if (!wanted || !reached || wanted.dimension !== reached.dimension) return undefined;
  const order = compare(reached.value, wanted.value);
  switch (target?.bound) {
    case '≤':
      return order <= 0;
    case '<':
      return order < 0 || (order === 0 && actual?.bound === '<');
    case '>':
      return (order > 0 || (order === 0 && actual?.bound === '>')) && isWithin(reached, wanted, margin);
    case '≥':
      return order >= 0 && isWithin(reached, wanted, margin);
    case '=':
    case undefined:
      return target?.bound === '=' ? order === 0 : undefined;
  }
}

function quantityIn(level: Level | undefined): Quantity | undefined {
  const quantity = level?.figure && evaluate(level.figure);
  return quantity?.kind === 'quantity' ? quantity : undefined;
}

function isWithin(reached: Quantity, wanted: Quantity, margin: string | undefined): boolean {
  if (margin === undefined) return true;
  const most = multiply(wanted.value, add(ofInteger(100), exact(margin)));
  return compare(multiply(reached.value, ofInteger(100)), most) <= 0;
}
