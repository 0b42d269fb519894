/** Items under each of their keys, in the order in which the keys first appear. */
export function byKeys<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) for (const key of keysOf(item)) put(groups, key, item);
  return groups;
}

/** Items that share a key stand together, in the order in which the keys first appear. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const item of items) put(groups, keyOf(item), item);
  return [...groups];
}

/** The item joins what already stands under the key. */
export function put<T, K>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
