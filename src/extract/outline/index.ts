import type { Address, Block, Cell, Document, FormatId, Passage } from '../../model/document.ts';
import type { Draft, DraftBlock, DraftCell, DraftChart, DraftTable, DraftText } from '../format.ts';
import { chartCaption, tableCaption, unitOf } from './caption.ts';
import { layoutOf } from './grid.ts';
import { identityOf } from './identity.ts';
import { type Paths, pathsOf } from './paths.ts';
import { type Standing, standings } from './sections.ts';

/** Draft → Document: addresses, headings and sections, captions and units, the header paths of every cell. */
export function outline(draft: Draft, path: string, format: FormatId): Document {
  const drafts = draft.blocks.filter((block) => block.kind !== 'paragraph' || block.text.trim() !== '');
  const sections = standings(drafts);
  let tables = 0;
  const blocks = drafts.map((draft, n) => {
    const standing = sections[n] ?? { section: '' };
    const address = { document: path, section: standing.section, block: n };
    const block = blockOf(draft, standing, { drafts, n }, { ...address, table: tables });
    if (block.kind === 'table') tables += 1;
    return block;
  });
  return { path, format, ...identityOf(blocks, draft.title), blocks };
}

/** A block among its neighbours. */
interface Spot {
  readonly drafts: readonly DraftBlock[];
  readonly n: number;
}

function blockOf(draft: DraftBlock, standing: Standing, { drafts, n }: Spot, { table, ...address }: Numbered): Block {
  switch (draft.kind) {
    case 'paragraph':
      return textBlock(passage(draft, address), standing);
    case 'table':
      return tableBlock(draft, { ...address, table }, linesBefore(drafts, n));
    case 'chart':
      return chartBlock(draft, address, chartCaption(draft.title, lineAt(drafts, n - 1), lineAt(drafts, n + 1)));
  }
}

type Numbered = Address & { readonly table: number };

const passage = ({ text, runs }: DraftText, address: Address): Passage => ({ text, runs, address });

const textBlock = (passage: Passage, { heading }: Standing): Block =>
  heading ? { kind: 'heading', ...heading, passage } : { kind: 'paragraph', passage };

function tableBlock({ cells, found }: DraftTable, address: Numbered, before: readonly string[]): Block {
  const layout = layoutOf(cells);
  const paths = pathsOf(layout);
  const unit = unitOf(layout, before);
  return {
    kind: 'table',
    table: address.table,
    caption: tableCaption(layout, before),
    ...(unit !== undefined && { unit }),
    rows: layout.grid.length,
    columns: layout.columns,
    cells: cells.map((cell, n) => cellOf(cell, address, paths[n] ?? noPaths)),
    grid: layout.grid,
    found,
    address,
  };
}

const noPaths: Paths = { rowPath: [], columnPath: [] };

// Named one by one: a spread of every cell is slow.
const cellOf = (cell: DraftCell, address: Numbered, { rowPath, columnPath }: Paths): Cell => ({
  row: cell.row,
  column: cell.column,
  rowSpan: cell.rowSpan,
  columnSpan: cell.columnSpan,
  passage: cellPassage(cell, address, headersOf(rowPath.at(-1), columnPath.at(-1))),
  rowPath,
  columnPath,
});

function cellPassage(
  { text, runs, row, column }: DraftCell,
  { document, section, block, table }: Numbered,
  headers: readonly string[],
): Passage {
  const address = { document, section, block, table, row, column };
  return headers.length > 0 ? { text, runs, address, headers } : { text, runs, address };
}

/** The innermost headers: what a reader looks for in the row and above the column. */
function headersOf(inRow: string | undefined, above: string | undefined): readonly string[] {
  if (!inRow) return above ? [above] : [];
  return above ? [inRow, above] : [inRow];
}

const chartBlock = ({ points }: DraftChart, address: Address, caption: string): Block => ({
  kind: 'chart',
  caption,
  points: points.map(({ series, category, value }, column) => ({
    series,
    category,
    value: { ...passage(value, { ...address, column }), headers: [series, category].filter((words) => words !== '') },
  })),
  address,
});

function lineAt(blocks: readonly DraftBlock[], n: number): string | undefined {
  const block = blocks[n];
  return block?.kind === 'paragraph' ? block.text : undefined;
}

/** The paragraphs between the table or chart before and this one. */
function linesBefore(blocks: readonly DraftBlock[], n: number): readonly string[] {
  const above = blocks.slice(Math.max(0, n - 5), n);
  const begin = above.findLastIndex(({ kind }) => kind !== 'paragraph');
  return above.slice(begin + 1).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}
