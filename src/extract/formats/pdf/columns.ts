import { mode } from './geometry.ts';
import type { Leaf } from './leaf.ts';
import type { Line } from './lines.ts';

/** The column that the running text of a page is set in, in points. */
export interface TextColumn {
  readonly left: number;
  readonly right: number;
  /** The usual size of letters and distance of baselines in the whole document. */
  readonly size: number;
  readonly pitch: number;
}

/** The text column of each page; a page with little text has that of the pages of its width. */
export function columnsOf(leaves: readonly Leaf[]): ReadonlyMap<number, TextColumn> {
  const lines = new Map(leaves.map((leaf) => [leaf, linesIn(leaf)]));
  const all = [...lines.values()].flat();
  const size = mode(all.map((line) => [line.size, line.text.length])) ?? 12;
  const pitch = mode([...lines.values()].flatMap((own) => pitchesOf(own, size))) ?? size * 1.6;
  const long = new Map(leaves.map((leaf) => [leaf, longLines(lines.get(leaf) ?? [], leaf, size)]));
  const byWidth = new Map<number, Pick<TextColumn, 'left' | 'right'> | undefined>();
  for (const width of new Set(leaves.map(widthOf))) {
    const alike = leaves.filter((leaf) => widthOf(leaf) === width).flatMap((leaf) => long.get(leaf) ?? []);
    byWidth.set(width, alike.length >= fewestAlike ? sidesOf(alike, width, size) : undefined);
  }
  const columnOf = (leaf: Leaf): TextColumn => {
    const own = long.get(leaf) ?? [];
    const sides = own.length >= fewestLines ? sidesOf(own, leaf.width, size) : byWidth.get(widthOf(leaf));
    return { ...(sides ?? symmetric(lines.get(leaf) ?? [], leaf)), size, pitch };
  };
  return new Map(leaves.map((leaf) => [leaf.page, columnOf(leaf)]));
}

// With fewer long lines a page does not speak for itself.
const fewestLines = 6;

// Nor do the pages of one width together.
const fewestAlike = 3;

const widthOf = ({ width }: Leaf): number => Math.round(width);

/** Where no line is long, the margin on the right is taken to be that on the left. */
function symmetric(lines: readonly Line[], { width }: Leaf): Pick<TextColumn, 'left' | 'right'> {
  const left = Math.min(width / 3, ...lines.map((line) => line.left));
  return { left, right: Math.max(width - left, ...lines.map(({ right }) => right)) };
}

const linesIn = ({ blocks }: Leaf): readonly Line[] =>
  blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []));

const longLines = (lines: readonly Line[], { width }: Leaf, size: number): readonly Line[] =>
  lines.filter((line) => line.right - line.left > width * 0.5 && Math.abs(line.size - size) < size * 0.1);

function pitchesOf(lines: readonly Line[], size: number): readonly (readonly [number, number])[] {
  const body = lines.filter((line) => Math.abs(line.size - size) < size * 0.1);
  return body.slice(1).map((line, index) => [line.baseline - (body[index]?.baseline ?? 0), line.text.length] as const);
}

/** The outermost edges that several lines share, so that one stray line moves nothing. */
function sidesOf(lines: readonly Line[], width: number, size: number): Pick<TextColumn, 'left' | 'right'> {
  const lefts = lines.map(({ left }) => left).toSorted((a, b) => a - b);
  // A mark at the end of a line may hang over the edge.
  const rights = lines
    .filter(({ text }) => !/[，。、；：！？”）]$/.test(text))
    .map(({ right }) => right)
    .toSorted((a, b) => b - a);
  return {
    left: lefts.find((edge) => isShared(lefts, edge, size / 2)) ?? width * 0.12,
    right: rights.find((edge) => isShared(rights, edge, size)) ?? width * 0.88,
  };
}

const isShared = (edges: readonly number[], edge: number, reach: number): boolean =>
  edges.filter((other) => Math.abs(other - edge) <= reach).length >= Math.max(1, edges.length * 0.1);
