import { add, type Exact, plain, subtract } from '../../../model/decimal.ts';
import { halfUnitAt, powerOfTen, type Quantity, withoutIdleZero } from '../../../model/quantity.ts';
import type { ReadFigure } from '../../../model/records.ts';
import { unitOf } from '../../../model/terms/units.ts';
import type { Calculation } from './cells.ts';
import type { Columns } from './columns.ts';
import { baseOf, quotientOf } from './quotients.ts';
import { type Node, type Placed, quantityOf } from './tree.ts';

/** What one line comes to in the base unit. */
export interface Bounds {
  readonly value: Calculation;
  readonly low: Calculation;
  readonly high: Calculation;
  /** One unit of the last digit. */
  readonly last: Calculation;
}

/** A total is compared with the parts at their last digit, and is rounded where it is coarser than they. */
export interface Beside {
  readonly line: number;
  readonly node: Node;
}

export const floatOf = (value: Exact): number => Number(plain(value, 12));

/** The formulas of a line. `parts` is the other side of a sum whose total it is. */
export function boundsOf(at: Placed, columns: Columns, parts?: Beside): Bounds {
  const own = formulasOf(at, columns);
  const quantity = quantityOf(at.node);
  const group = groupOf(at, columns, parts);
  const [low, high] = group ? widened(at, own, columns, group) : [own.low, own.high];
  const used = quantity && group ? group.seen(quantity) : quantity;
  const result = (of: (quantity: Quantity) => Exact): number | undefined => (used ? floatOf(of(used)) : undefined);
  return {
    value: { formula: own.value, result: result(({ value }) => value) },
    low: { formula: low, result: result((one) => one.low) },
    high: { formula: high, result: result((one) => one.high) },
    last: { formula: own.last, result: quantity ? floatOf(powerOfTen(quantity.lastPlace)) : literal(own.last) },
  };
}

/** A formula that is a number has its result also where there is no value. */
const literal = (formula: string): number | undefined => Number(formula) || undefined;

/** Formulas of one line. */
interface Formulas {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly last: string;
}

function formulasOf(at: Placed, columns: Columns): Formulas {
  const { figure, quantity } = at.node;
  if (figure.kind === 'computed') {
    const impossible = quantity.kind === 'doubt' && quantity.because !== 'zero-base';
    const none = { value: 'NA()', low: 'NA()', high: 'NA()', last: 'NA()' };
    return impossible ? none : computedFormulas(at, columns);
  }
  const { printed, factor, decimals, value } = columns;
  const own = {
    value: `ROUND(${printed}${at.line}*${factor}${at.line},8)`,
    last: `${factor}${at.line}/10^${decimals}${at.line}`,
  };
  const exactly = `${value}${at.line}`;
  return figure.kind === 'constant'
    ? { ...own, low: exactly, high: exactly }
    : { ...own, ...reach(figure, at, columns) };
}

/** As judged: half a unit, or what the words beside the number leave open. */
function reach(figure: ReadFigure, { line }: Placed, { value: v, last: l }: Columns): Pick<Formulas, 'low' | 'high'> {
  const [value, last] = [`${v}${line}`, `${l}${line}`];
  switch (figure.approximate) {
    case undefined:
      return isExact(figure) ? { low: value, high: value } : { low: `${value}-${last}/2`, high: `${value}+${last}/2` };
    case 'about':
      return {
        low: `${value}-MAX(ABS(${value})/20,${last}/2)`,
        high: `${value}+MAX(ABS(${value})/20,${last}/2)`,
      };
    case 'over': {
      const far = `${value}+IF(${value}<0,-1,1)*${last}*10^${placeholders(figure.value)}`;
      return { low: `MIN(${value},${far})`, high: `MAX(${value},${far})` };
    }
    case 'under':
      return { low: `MIN(0,${value})`, high: `MAX(0,${value})` };
  }
}

/** Zeros that only hold a place: 3200余 is less than 3300. */
const placeholders = (value: string): number => /^-?[1-9]\d*?(?<zeros>0*)$/.exec(value)?.groups?.['zeros']?.length ?? 0;

/** Counted in whole ones. */
export function isExact({ value, unit }: ReadFigure): boolean {
  const { counted, power } = unitOf(unit);
  return counted && power - (value.split('.')[1]?.length ?? 0) <= 0;
}

function computedFormulas({ node, terms: { first, last, nodes } }: Placed, columns: Columns): Formulas {
  const { value, low, high, last: unit } = columns;
  const all = (column: string, from = first): string => `${column}${from}:${column}${last}`;
  const less = (a: string, b: string): string => `${a}${first}${nodes.length > 1 ? `-SUM(${all(b, first + 1)})` : ''}`;
  switch (node.by) {
    case undefined:
    case 'sum':
      return {
        value: `SUM(${all(value)})`,
        low: `SUM(${all(low)})`,
        high: `SUM(${all(high)})`,
        last: `MIN(${all(unit)})`,
      };
    case 'difference':
      return { value: less(value, value), low: less(low, high), high: less(high, low), last: `MIN(${all(unit)})` };
    case 'average':
    case 'portion': {
      const by = node.by === 'average' ? averaged : portioned;
      const money = node.by === 'average' || quantityOf(node)?.dimension === 'money';
      return {
        ...{ value: by(value, value, first), low: by(low, node.by === 'average' ? value : low, first) },
        high: by(high, node.by === 'average' ? value : high, first),
        last: money ? `${unit}${first}` : `MIN(${unit}${first},0.01)`,
      };
    }
    case 'base':
      return {
        value: madeOf(value, value, first),
        low: madeOf(low, high, first, value),
        high: madeOf(high, low, first, value),
        last: `${unit}${first}`,
      };
    case 'ratio':
    case 'growth':
    case 'besideOthers':
      return quotientOf(baseOf(node.by), first, columns);
  }
}

const averaged = (total: string, count: string, line: number): string =>
  `IF(${count}${line + 1}=0,NA(),${total}${line}/${count}${line + 1})`;
const portioned = (whole: string, rate: string, line: number): string => `${whole}${line}*${rate}${line + 1}/100`;

/** A rate of a whole hundred has no room. */
function madeOf(part: string, rate: string, line: number, plain?: string): string {
  const by = `${rate}${line + 1}`;
  const exact = plain === undefined ? by : `IF(${plain}${line + 1}=100,100,${by})`;
  return `IF(${by}<=0,NA(),${part}${line}*100/${exact})`;
}

/** The last digit that a zero is compared at, and how the engine sees a figure there. */
interface Group {
  readonly finest: string;
  readonly rounds: boolean;
  readonly seen: (quantity: Quantity) => Quantity;
}

function groupOf(at: Placed, columns: Columns, parts: Beside | undefined): Group | undefined {
  const own = quantityOf(at.node);
  const other = parts && quantityOf(parts.node);
  if (!own || own.approximate) return undefined;
  if (parts && other) {
    if (own.lastPlace <= other.lastPlace) return undefined;
    const finest = `MIN(${columns.last}${at.line},${columns.last}${parts.line})`;
    return {
      finest,
      rounds: own.counted,
      seen: (quantity) => coarse(withoutIdleZero(quantity, other.lastPlace), other),
    };
  }
  const sum = at.within;
  const whole = sum && at.node.sign && quantityOf(sum.node);
  if (!sum || !whole || own.lastPlace <= whole.lastPlace) return undefined;
  const finest = `MIN(${columns.last}$${sum.terms.first}:${columns.last}$${sum.terms.last})`;
  return { finest, rounds: false, seen: (quantity) => withoutIdleZero(quantity, whole.lastPlace) };
}

function coarse(total: Quantity, parts: Quantity): Quantity {
  if (!total.counted || total.lastPlace <= parts.lastPlace) return total;
  const half = halfUnitAt(total.lastPlace);
  return { ...total, low: subtract(total.value, half), high: add(total.value, half) };
}

/** A bare zero among figures with decimals is nothing at all; a coarse count beside finer parts was rounded. */
function widened({ node, line }: Placed, own: Formulas, columns: Columns, { finest, rounds }: Group): [string, string] {
  const [value, last] = [`${columns.value}${line}`, `${columns.last}${line}`];
  const { figure } = node;
  if (figure.kind === 'read' && !isExact(figure)) {
    const half = `IF(${value}=0,${finest},${last})/2`;
    return [`${value}-${half}`, `${value}+${half}`];
  }
  const rounded = (sign: string, raw: string): string => (rounds ? `${value}${sign}${last}/2` : raw);
  if (figure.kind !== 'computed') return [rounded('-', own.low), rounded('+', own.high)];
  const idle = `AND(${value}=0,${last}>${finest},${finest}/2<${own.high})`;
  return [`IF(${idle},-${finest}/2,${rounded('-', own.low)})`, `IF(${idle},${finest}/2,${rounded('+', own.high)})`];
}
