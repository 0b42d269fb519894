/** A whole number below `below`; the same seed gives the same numbers on every machine. */
export type Random = (below: number) => number;

/** The mulberry32 generator. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** One of the items; undefined where there are none. */
export const oneOf = <T>(items: readonly T[], random: Random): T | undefined => items[random(items.length)];

/** `count` of the items, each as likely as any other, in their order. */
export function sampled<T>(items: readonly T[], count: number, random: Random): readonly T[] {
  let wanted = count;
  return items.filter((_, n) => {
    const taken = random(items.length - n) < wanted;
    if (taken) wanted -= 1;
    return taken;
  });
}
