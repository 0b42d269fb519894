/** The known name with the fewest changed letters, if it is near enough to be meant. */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  const ranked = known.map((other) => ({ other, distance: distanceOf(name, other) }));
  const [best] = ranked.toSorted((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.other : undefined;
}

/** Letters to add, drop or change to get from one word to the other. */
function distanceOf(from: string, to: string): number {
  const goal = [...to];
  let row = [0, ...goal.map((_, n) => n + 1)];
  for (const [n, letter] of [...from].entries()) {
    const next = [n + 1];
    for (const [m, other] of goal.entries()) {
      const changed = (row[m] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[m + 1] ?? 0) + 1, (next[m] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
