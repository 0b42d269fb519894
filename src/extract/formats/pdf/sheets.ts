import { isFigureRow } from './alignment.ts';
import { withBands } from './bands.ts';
import { filled, isTable, type PageTable, sameSides, within } from './cells.ts';
import { type Grid, gridsOf } from './grid.ts';
import type { Item, Sheet } from './items.ts';
import type { Leaf, PageBlock } from './leaf.ts';
import { type Line, linesOf, widestGap } from './lines.ts';
import { type PdfPage, withoutAnnotations } from './pdfjs.ts';
import { rulesOf } from './rules.ts';
import { withoutSpacers } from './spacers.ts';
import { withColumns } from './strips.ts';

/** Sets a page into lines and ruled tables. `after` is the table that the page before ends with. */
export async function leafOf(page: PdfPage, sheet: Sheet, after: PageTable | undefined): Promise<Leaf> {
  const level = sheet.items.filter((item) => item.level);
  const lines = linesOf(level);
  const { page: number, width, height } = sheet;
  if (after === undefined && !mayHoldTable(lines)) return { page: number, width, height, blocks: lines.map(lineBlock) };
  const grids = gridsOf(rulesOf(await page.getOperatorList({ annotationMode: withoutAnnotations }), sheet.view));
  const tables = tablesOf(grids, sheet, after);
  const free = level.filter((item) => !tables.some(({ grid }) => within(grid, item)));
  const blocks = [...linesOf(free).map(lineBlock), ...tables.map(({ table }) => ({ kind: 'table', table }) as const)];
  return { page: number, width, height, blocks: blocks.toSorted((a, b) => heightOf(a) - heightOf(b)) };
}

const lineBlock = (line: Line): PageBlock => ({ kind: 'line', line });
const heightOf = (block: PageBlock): number =>
  block.kind === 'line' ? (block.line.top + block.line.bottom) / 2 : block.table.top;

/** Asking for the drawing of a page costs as much as its text; a page without columns is not asked. */
function mayHoldTable(lines: readonly Line[]): boolean {
  return lines.some((line, index) => widestGap(line) > 1 || standsBeside(line, lines[index + 1]));
}

const standsBeside = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  line.bottom - next.top > Math.min(line.size, next.size) * 0.3 &&
  (line.right < next.left || next.right < line.left);

interface Found {
  readonly grid: Grid;
  readonly table: PageTable;
}

/** Grids that are tables, or go on with the table of the page before; none stands within another. */
function tablesOf(grids: readonly Grid[], { items, height }: Sheet, after: PageTable | undefined): readonly Found[] {
  const found = grids.flatMap((grid, index) => {
    const held = items.filter((item) => within(grid, item));
    const table = withBands(withoutSpacers(tableOf(grid, held, height)));
    const resumes = index === 0 && after !== undefined && sameSides(after, table);
    return resumes || (isTable(table) && !isCoarse(table)) ? [{ grid, table }] : [];
  });
  return found.filter(({ grid }) => !found.some((other) => other.grid !== grid && encloses(other.grid, grid)));
}

function tableOf(grid: Grid, items: readonly Item[], height: number): PageTable {
  const table = filled(grid, items, height);
  const parted = withColumns(grid, table);
  return parted ? { ...filled(parted, items, height), found: 'alignment' } : table;
}

/** Whether rules part only some of the columns: a cell holds rows of figures that stand in columns of their own. */
const isCoarse = ({ cells }: PageTable): boolean => cells.some(({ lines }) => lines.filter(isFigureRow).length >= 2);

const encloses = (outer: Grid, inner: Grid): boolean =>
  (outer.xs[0] ?? 0) <= (inner.xs[0] ?? 0) &&
  (outer.ys[0] ?? 0) <= (inner.ys[0] ?? 0) &&
  (outer.xs.at(-1) ?? 0) >= (inner.xs.at(-1) ?? 0) &&
  (outer.ys.at(-1) ?? 0) >= (inner.ys.at(-1) ?? 0);
