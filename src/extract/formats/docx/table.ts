import type { DraftBlock, DraftCell, DraftTable } from '../../format.ts';

/** A w:tc as it is written: its merges are marks, not yet spans. */
export interface RawCell {
  gridSpan: number;
  vertical?: 'restart' | 'continue';
  horizontal?: 'restart' | 'continue';
  blocks: readonly DraftBlock[];
}

export interface RawRow {
  /** Grid columns left empty in front. */
  before: number;
  heading: boolean;
  deleted: boolean;
  readonly cells: RawCell[];
}

/** A w:tbl while its elements are being heard. */
export interface RawTable {
  /** Grid columns that the table declares. */
  gridColumns: number;
  readonly rows: RawRow[];
}

// Word's own limit; a wider grid must be declared.
const mostColumns = ({ gridColumns }: RawTable): number => Math.max(gridColumns, 63);

/** Grid columns that a row takes. */
export function widthOf({ before, cells }: RawRow, table: RawTable): number {
  const most = mostColumns(table);
  return cells.reduce((sum, { gridSpan }) => sum + clamp(gridSpan, 1, most), clamp(before, 0, most));
}

/** The table as a reader sees it, and after it what stood in its cells without being text: inner tables and charts. */
export function tableOf(raw: RawTable): readonly DraftBlock[] {
  const cells: WritableCell[] = [];
  const inner: DraftBlock[] = [];
  let open = new Map<number, WritableCell>();
  const rows = raw.rows.filter(({ deleted, cells }) => !deleted && cells.length > 0);
  for (const [number, row] of rows.entries()) {
    const merged = rowOf(row, number, open, mostColumns(raw));
    open = merged.open;
    cells.push(...merged.cells);
    inner.push(...row.cells.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'paragraph')));
  }
  const table: DraftTable = { kind: 'table', cells, found: 'markup' };
  return cells.length > 0 ? [table, ...inner] : inner;
}

type WritableCell = { -readonly [K in keyof DraftCell]: DraftCell[K] };

interface Merged {
  readonly cells: WritableCell[];
  /** Cells that the next row may continue, by first column. */
  readonly open: Map<number, WritableCell>;
}

function rowOf(row: RawRow, number: number, above: Merged['open'], most: number): Merged {
  const merged: Merged = { cells: [], open: new Map() };
  let column = clamp(row.before, 0, most);
  for (const raw of joined(row.cells, most)) {
    const columnSpan = clamp(raw.gridSpan, 1, most);
    const upper = raw.vertical === 'continue' ? above.get(column) : undefined;
    // A continuation of another width cannot be one rectangle with the cell above: it stands for itself.
    if (upper?.columnSpan === columnSpan) {
      upper.rowSpan++;
      merged.open.set(column, upper);
    } else {
      const heading = row.heading && { heading: true };
      const cell = { row: number, column, rowSpan: 1, columnSpan, ...textOf(raw.blocks), ...heading };
      merged.cells.push(cell);
      if (raw.vertical) merged.open.set(column, cell);
    }
    column += columnSpan;
  }
  return merged;
}

/** w:hMerge, the older way to span columns: a continuation belongs to the cell on its left. */
function joined(cells: readonly RawCell[], most: number): readonly RawCell[] {
  const result: RawCell[] = [];
  for (const cell of cells) {
    const left = result.at(-1);
    if (cell.horizontal === 'continue' && left)
      result[result.length - 1] = { ...left, gridSpan: clamp(left.gridSpan, 1, most) + clamp(cell.gridSpan, 1, most) };
    else result.push(cell);
  }
  return result;
}

/** The paragraphs of a cell that hold something, one per line; an empty cell keeps the place of its first. */
function textOf(blocks: readonly DraftBlock[]): Pick<DraftCell, 'text' | 'runs'> {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const filled = paragraphs.filter(({ text }) => text.trim() !== '');
  const [only = paragraphs[0], ...others] = filled;
  if (others.length === 0) return { text: filled.length > 0 && only ? only.text : '', runs: only?.runs ?? [] };
  let start = 0;
  const runs = filled.flatMap((paragraph) => {
    const moved = paragraph.runs.map((run) => ({ ...run, start: run.start + start }));
    start += paragraph.text.length + 1;
    return moved;
  });
  return { text: filled.map(({ text }) => text).join('\n'), runs };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
