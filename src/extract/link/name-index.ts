import { put } from '../../model/group.ts';
import type { Likeness } from '../../model/likeness.ts';

/** Things by their names; a thing may go by several, and by more in the course of time. */
export interface NameIndex<T, N> {
  readonly add: (thing: T, name: N) => void;
  /** What goes by a name like this one, each once. */
  readonly like: (name: N) => readonly T[];
}

/** Finds things by names that are alike without comparing every two of them. */
export function nameIndex<T, N>(
  { keysOf, same }: Likeness<N>,
  things: Iterable<readonly [thing: T, name: N]> = [],
): NameIndex<T, N> {
  const byKey = new Map<string, (readonly [thing: T, name: N])[]>();
  const add = (thing: T, name: N): void => {
    for (const key of keysOf(name)) put(byKey, key, [thing, name]);
  };
  for (const [thing, name] of things) add(thing, name);
  const under = (key: string, name: N): readonly T[] =>
    (byKey.get(key) ?? []).flatMap(([thing, other]) => (same(name, other) ? [thing] : []));
  return { add, like: (name) => [...new Set(keysOf(name).flatMap((key) => under(key, name)))] };
}
