import type { Box } from '../../../model/document.ts';

/** a b c d e f of a PDF matrix: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export function matrixOf(numbers: unknown): Matrix {
  if (!Array.isArray(numbers)) return identity;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)];
}

/** First `inner`, then `outer`. */
export function product(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

export function boxAround(points: readonly (readonly [number, number])[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

export const overlap = (from: number, to: number, low: number, high: number): number =>
  Math.max(0, Math.min(to, high) - Math.max(from, low));

/** Gathers positions that lie within `tolerance` of their neighbours; each cluster is its mean. */
export function clustered(positions: readonly number[], tolerance: number): readonly number[] {
  const clusters: number[][] = [];
  for (const position of positions.toSorted((a, b) => a - b)) {
    const last = clusters.at(-1);
    if (last && position - mean(last) <= tolerance) last.push(position);
    else clusters.push([position]);
  }
  return clusters.map(mean);
}

export const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** The value that most of the weight lies at, within half a point; undefined for nothing. */
export function mode(values: readonly (readonly [value: number, weight: number])[]): number | undefined {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const key = Math.round(value * 2) / 2;
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  return [...weights].reduce<readonly [number, number] | undefined>(
    (a, b) => (a && a[1] >= b[1] ? a : b),
    undefined,
  )?.[0];
}
