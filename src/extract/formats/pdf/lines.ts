import { weight } from './characters.ts';
import type { Item } from './items.ts';

/** Items on one baseline, from left to right. */
export interface Line {
  readonly page: number;
  readonly items: readonly Item[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  /** Size and font that most of its characters have. */
  readonly size: number;
  readonly font: string;
  /** Its characters without any blanks. */
  readonly text: string;
}

// Superscripts and mixed fonts stray this far from the baseline, in parts of the font size.
const stray = 0.4;

/** Items to lines, from top to bottom. */
export function linesOf(items: readonly Item[]): readonly Line[] {
  const rows: { baseline: number; size: number; items: Item[] }[] = [];
  for (const item of items.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row && item.baseline - row.baseline <= stray * Math.min(row.size, item.size)) {
      row.items.push(item);
      if (item.size > row.size) Object.assign(row, { baseline: item.baseline, size: item.size });
    } else rows.push({ baseline: item.baseline, size: item.size, items: [item] });
  }
  return rows.map((row) => lineOf(row.items.toSorted((a, b) => a.left - b.left)));
}

export function lineOf(items: readonly Item[]): Line {
  const chief = heaviest(items);
  return {
    page: chief.page,
    items,
    left: Math.min(...items.map(({ left }) => left)),
    right: Math.max(...items.map(({ right }) => right)),
    top: Math.min(...items.map(({ top }) => top)),
    bottom: Math.max(...items.map(({ bottom }) => bottom)),
    baseline: chief.baseline,
    size: chief.size,
    font: chief.font,
    text: items.map(({ words }) => words.replaceAll(' ', '')).join(''),
  };
}

/** Digits are often set in another font than the words around them: ideographs count for more. */
const heaviest = (items: readonly Item[]): Item => items.reduce((a, b) => (weight(a.words) >= weight(b.words) ? a : b));

/** The widest blank between two items of a line, in parts of its font size. */
export const widestGap = ({ items, size }: Line): number =>
  Math.max(0, ...items.slice(1).map((item, index) => (item.left - (items[index]?.right ?? item.left)) / size));
