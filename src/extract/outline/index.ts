import type { Address, Block, Document, FormatId, Passage } from '../../model/document.ts';
import type { Draft, DraftBlock, DraftChart, DraftTable, DraftText } from '../format.ts';
import { chartCaption, tableCaption, unitOf } from './caption.ts';
import { layoutOf } from './grid.ts';
import { identityOf } from './identity.ts';
import { pathsOf } from './paths.ts';
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
    cells: cells.map(({ row, column, rowSpan, columnSpan, ...text }, n) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      passage: { ...passage(text, { ...address, row, column }), ...headersOf(paths[n]) },
      rowPath: paths[n]?.rowPath ?? [],
      columnPath: paths[n]?.columnPath ?? [],
    })),
    grid: layout.grid,
    found,
    address,
  };
}

/** The innermost headers: what a reader looks for in the row and above the column. */
function headersOf(
  paths: { readonly rowPath: readonly string[]; readonly columnPath: readonly string[] } | undefined,
): Pick<Passage, 'headers'> {
  const headers = [paths?.rowPath.at(-1), paths?.columnPath.at(-1)].flatMap((words) => (words ? [words] : []));
  return headers.length > 0 ? { headers } : {};
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
