/**
 * One way in which two names may mean one thing. Names that do have a key in common, so that a name need not be
 * compared with every other one.
 */
export interface Likeness<N> {
  readonly keysOf: (name: N) => readonly string[];
  readonly same: (a: N, b: N) => boolean;
}

/** Alike in what `part` takes of a name. */
export const alikeIn = <N>(part: (name: N) => string): Likeness<N> => ({
  keysOf: (name) => [part(name)],
  same: (a, b) => part(a) === part(b),
});

/** Alike in one of these ways at least. */
export const alikeInAny = <N>(ways: readonly Likeness<N>[]): Likeness<N> => ({
  keysOf: (name) => ways.flatMap(({ keysOf }, way) => keysOf(name).map((key) => `${way} ${key}`)),
  same: (a, b) => ways.some(({ same }) => same(a, b)),
});

/** The one stretch that the longer name has more; undefined where that is not all that tells the two apart. */
export function insertion(one: string, other: string): string | undefined {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same)) same += 1;
  const length = long.length - short.length;
  return long.endsWith(short.slice(same)) ? long.slice(same, same + length) : undefined;
}

/**
 * The first and the last few characters of a name as keys. Something put into a name of at least twice as many leaves
 * one of the two ends as it was.
 */
export const endsOf = (name: string, length: number): readonly string[] => [
  `${name.slice(0, length)}…`,
  `…${name.slice(-length)}`,
];
