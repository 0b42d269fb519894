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
  const blocks = drafts.map((block, n): Block => {
    const standing = sections[n] ?? { section: '' };
    const address: Address = { document: path, section: standing.section, block: n };
    switch (block.kind) {
      case 'paragraph':
        return textBlock(passage(block, address), standing);
      case 'table':
        return tableBlock(block, { ...address, table: tablesIn(drafts.slice(0, n)) }, linesBefore(drafts, n));
      case 'chart':
        return chartBlock(block, address, chartCaption(block.title, lineAt(drafts, n - 1), lineAt(drafts, n + 1)));
    }
  });
  return { path, format, ...identityOf(blocks, draft.title), blocks };
}

const passage = ({ text, runs }: DraftText, address: Address): Passage => ({ text, runs, address });

const textBlock = (passage: Passage, { heading }: Standing): Block =>
  heading ? { kind: 'heading', ...heading, passage } : { kind: 'paragraph', passage };

function tableBlock(
  { cells, found }: DraftTable,
  address: Address & { readonly table: number },
  before: readonly string[],
): Block {
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
      passage: passage(text, { ...address, row, column }),
      rowPath: paths[n]?.rowPath ?? [],
      columnPath: paths[n]?.columnPath ?? [],
    })),
    grid: layout.grid,
    found,
    address,
  };
}

const chartBlock = ({ points }: DraftChart, address: Address, caption: string): Block => ({
  kind: 'chart',
  caption,
  points: points.map(({ series, category, value }) => ({ series, category, value: passage(value, address) })),
  address,
});

const tablesIn = (blocks: readonly DraftBlock[]): number => blocks.filter(({ kind }) => kind === 'table').length;

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
