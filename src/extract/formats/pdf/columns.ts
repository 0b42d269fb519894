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
  const columnOf = (leaf: Leaf): TextColumn => {
    const own = longLines(lines.get(leaf) ?? [], leaf, size);
    const alike = leaves.filter(({ width }) => Math.abs(width - leaf.width) < 2);
    const enough = own.length >= 6 ? own : alike.flatMap((other) => longLines(lines.get(other) ?? [], other, size));
    return { ...sidesOf(enough.length > 0 ? enough : (lines.get(leaf) ?? []), leaf, size), size, pitch };
  };
  return new Map(leaves.map((leaf) => [leaf.page, columnOf(leaf)]));
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
function sidesOf(lines: readonly Line[], { width }: Leaf, size: number): Pick<TextColumn, 'left' | 'right'> {
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
