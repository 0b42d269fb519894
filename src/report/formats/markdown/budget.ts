/** What stands around several items: a document, a fold. Equal keys are one container. */
export interface Container {
  readonly key: string;
  readonly open: string;
  readonly close: string;
}

/** A stretch of the report that is printed whole or not at all. */
export interface Item {
  readonly kind: 'problem' | 'error' | 'warning' | 'note' | 'known';
  readonly within: readonly Container[];
  readonly text: string;
}

const ranks = { problem: 0, error: 1, warning: 2, note: 3, known: 4 } as const satisfies Record<Item['kind'], number>;

interface Choice {
  readonly kept: readonly Item[];
  readonly left: readonly Item[];
}

/** As many items as there is room for, the grave ones first; the order stays. */
export function chosen(items: readonly Item[], room: number): Choice {
  const opened = new Set<string>();
  const kept = new Set<Item>();
  let spent = 0;
  for (const item of items.toSorted((a, b) => ranks[a.kind] - ranks[b.kind])) {
    const opening = item.within.filter(({ key }) => !opened.has(key));
    const cost = item.text.length + opening.reduce((sum, { open, close }) => sum + open.length + close.length, 0);
    if (spent + cost > room) continue;
    spent += cost;
    kept.add(item);
    for (const { key } of opening) opened.add(key);
  }
  return { kept: items.filter((item) => kept.has(item)), left: items.filter((item) => !kept.has(item)) };
}

/** Items with what stands around them, each container opened and closed once. */
export function printed(items: readonly Item[]): string {
  let open: readonly Container[] = [];
  let out = '';
  for (const { within, text } of items) {
    const same = open.findIndex(({ key }, n) => within[n]?.key !== key);
    const shared = same < 0 ? open.length : same;
    out +=
      closing(open.slice(shared)) +
      within
        .slice(shared)
        .map((one) => one.open)
        .join('') +
      text;
    open = within;
  }
  return out + closing(open);
}

const closing = (containers: readonly Container[]): string =>
  containers
    .toReversed()
    .map(({ close }) => close)
    .join('');
