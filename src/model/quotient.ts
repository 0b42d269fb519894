import { add, compare, divide, type Exact, greatest, least, multiply, ofInteger, subtract, zero } from './decimal.ts';
import { doubt, type NoQuantity, type Quantity } from './interval.ts';

const hundred = ofInteger(100);

type Base = (part: Exact, whole: Exact) => Exact;
export const wholeItself: Base = (_part, whole) => whole;
export const levelBefore: Base = (change, now) => subtract(now, change);
export const partAndOthers: Base = (part, others) => add(part, others);

/**
 * A quotient in percent. Where its base keeps its sign it rises or falls in each variable alone,
 * so its bounds are found at the corners of the two intervals, also when its part stands above and below.
 */
export function quotient(part: Quantity, whole: Quantity | undefined, base: Base): Quantity | NoQuantity {
  if (!whole) return doubt('unreadable');
  const value = percent(part.value, base(part.value, whole.value));
  const corners = [part.low, part.high].flatMap((a) => [whole.low, whole.high].map((b) => [a, base(a, b)] as const));
  const bounds = corners.flatMap(([over, under]) => percent(over, under) ?? []);
  const signs = new Set(corners.map(([, under]) => compare(under, zero)));
  if (!value || signs.size > 1 || bounds.length < corners.length) return doubt('zero-base');
  return {
    kind: 'quantity',
    dimension: 'rate',
    value,
    low: least(bounds),
    high: greatest(bounds),
    lastPlace: customaryPlace,
    counted: false,
    approximate: part.approximate || whole.approximate,
  };
}

/** What one of a count gets of a total. */
export function each(total: Quantity, count: Quantity | undefined): Quantity | NoQuantity {
  const value = count && divide(total.value, count.value);
  const low = count && divide(total.low, count.value);
  const high = count && divide(total.high, count.value);
  return value && low && high ? { ...total, value, low, high, counted: false } : doubt('zero-base');
}

/** Nothing is printed of a computed rate; the genre prints two decimals. */
const customaryPlace = -2;

function percent(over: Exact, under: Exact): Exact | undefined {
  const ratio = divide(over, under);
  return ratio && multiply(ratio, hundred);
}

/** Of nothing negative: the bounds of a product are the products of the bounds. */
export function portionOf(whole: Quantity, rate: Quantity | undefined): Quantity | NoQuantity {
  if (rate?.dimension !== 'rate') return doubt('unit');
  const hundredth = ({ over, under }: Exact): Exact => ({ over, under: under * 100n });
  const times = (bound: 'value' | 'low' | 'high'): Exact => multiply(whole[bound], hundredth(rate[bound]));
  return {
    kind: 'quantity',
    dimension: whole.dimension,
    value: times('value'),
    low: times('low'),
    high: times('high'),
    lastPlace: whole.dimension === 'money' ? whole.lastPlace : Math.min(whole.lastPlace, customaryPlace),
    counted: false,
    approximate: whole.approximate || rate.approximate,
  };
}

/**
 * What an amount is so many percent of. A whole hundred is said where all of it is meant; any other rate leaves
 * an interval, and whatever lies in it fits.
 */
export function madeOf(part: Quantity, rate: Quantity | undefined): Quantity | NoQuantity {
  if (rate?.dimension !== 'rate') return doubt('unit');
  const isAll = compare(rate.value, hundred) === 0;
  const value = percent(part.value, rate.value);
  const low = percent(part.low, isAll ? rate.value : rate.high);
  const high = percent(part.high, isAll ? rate.value : rate.low);
  if (!value || !low || !high || compare(rate.low, zero) <= 0) return doubt('zero-base');
  return { ...part, value, low, high, counted: false, approximate: true };
}
