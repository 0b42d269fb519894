import type { Leaf, PageBlock } from './leaf.ts';
import type { Line } from './lines.ts';

const textOf = (block: PageBlock | undefined): string | undefined =>
  block?.kind === 'line' ? block.line.text : undefined;

// Fewer lines in common may be chance.
const fewestCommonLines = 3;

/** A cell of a spreadsheet that reaches over a page break is printed whole, and cut, on both pages: it stands once. */
export function withoutOverprint(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.map((leaf, index) => ({
    ...leaf,
    blocks: leaf.blocks.slice(commonLines(leaves[index - 1]?.blocks ?? [], leaf.blocks)),
  }));
}

/** How many of the first lines of a page are the last ones of the page before. */
function commonLines(before: readonly PageBlock[], blocks: readonly PageBlock[]): number {
  const first = textOf(blocks[0]);
  for (let from = 0; from <= before.length - fewestCommonLines && first !== undefined; from++) {
    const tail = before.slice(from);
    const repeats =
      textOf(tail[0]) === first &&
      tail.every((block, index) => textOf(block) !== undefined && textOf(block) === textOf(blocks[index]));
    if (repeats) return tail.length;
  }
  return 0;
}

// Running heads and feet stand this close to the upper and lower edge, in parts of the height of the page.
const margin = 0.13;
// How many lines a running head or foot has at most.
const deepest = 2;

/** Pages without what is printed for the sake of the page: its number, running heads and feet, watermarks. */
export function withoutFurniture(leaves: readonly Leaf[]): readonly Leaf[] {
  const repeated = repeatedMarks(leaves);
  const offsets = numberOffsets(leaves);
  return leaves.map((leaf) => {
    const edges = new Set(edgeLines(leaf));
    const isFurniture = (line: Line): boolean =>
      repeated.has(markOf(leaf, line)) ||
      (edges.has(line) && (repeated.has(edgeMark(leaf, line)) || isPageNumber(line, offsets)));
    return { ...leaf, blocks: leaf.blocks.filter((block) => block.kind !== 'line' || !isFurniture(block.line)) };
  });
}

/** The outermost lines above and below everything else, within the margins. */
function edgeLines({ blocks, height }: Leaf): readonly Line[] {
  const inMargin = ({ top, bottom }: Line): boolean => bottom < height * margin || top > height * (1 - margin);
  const run = (ordered: readonly PageBlock[]): readonly Line[] =>
    ordered.slice(0, deepest).flatMap((block) => (block.kind === 'line' && inMargin(block.line) ? [block.line] : []));
  return [...new Set([...run(blocks), ...run(blocks.toReversed())])];
}

const bare = /^\d{1,4}$/;
const dressed =
  /^(?:[-—–－~·]+\d{1,4}[-—–－~·]+|第\d{1,4}页(?:[，,]?[（(]?共\d{1,4}页[)）]?)?|\d{1,4}[/／]\d{1,4}|[ivx]{1,6}|Page\d+(?:of\d+)?)$/i;

/** A number that counts the pages: it runs along with them, or is dressed as one. */
const isPageNumber = ({ text, page }: Line, offsets: ReadonlySet<number>): boolean =>
  dressed.test(text) || (bare.test(text) && offsets.has(Number(text) - page));

/** By how much printed numbers differ from the count of pages, where more than one page agrees; zero always counts. */
function numberOffsets(leaves: readonly Leaf[]): ReadonlySet<number> {
  const seen = new Map<number, number>([[0, 2]]);
  for (const { text, page } of leaves.flatMap(edgeLines).filter((line) => bare.test(line.text))) {
    const offset = Number(text) - page;
    seen.set(offset, (seen.get(offset) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, times]) => times > 1).map(([offset]) => offset));
}

/** The same words, whatever the numbers in them, at the same height. */
const edgeMark = ({ width, height }: Leaf, { text, baseline }: Line): string =>
  `edge ${Math.round(width)}x${Math.round(height)} ${Math.round(baseline / 4)} ${text.replaceAll(/\d+/g, '#')}`;

/** The same words at the same spot. */
const markOf = ({ width, height }: Leaf, { text, baseline, left }: Line): string =>
  `spot ${Math.round(width)}x${Math.round(height)} ${Math.round(left / 3)} ${Math.round(baseline / 3)} ${text}`;

/** Marks of lines that stand on so many pages that they belong to none. */
function repeatedMarks(leaves: readonly Leaf[]): ReadonlySet<string> {
  const alike = counted(leaves.map(({ width, height }) => `${Math.round(width)}x${Math.round(height)}`));
  const times = counted(leaves.flatMap((leaf) => [...new Set(marksOf(leaf))]));
  return new Set(
    [...times].flatMap(([mark, count]) => {
      const [kind, format = ''] = mark.split(' ');
      const share = kind === 'edge' ? 0.4 : 0.6;
      return count >= Math.max(3, (alike.get(format) ?? 0) * share) ? [mark] : [];
    }),
  );
}

function marksOf(leaf: Leaf): readonly string[] {
  const spots = leaf.blocks.flatMap((block) => (block.kind === 'line' ? [markOf(leaf, block.line)] : []));
  return [...spots, ...edgeLines(leaf).map((line) => edgeMark(leaf, line))];
}

function counted(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
