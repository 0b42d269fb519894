import type { DraftBlock, DraftTable } from '../../format.ts';
import { aligned } from './alignment.ts';
import { isTable, type PageTable } from './cells.ts';
import { columnsOf, type TextColumn } from './columns.ts';
import { continued, goesOn, repeatsHeading } from './continuation.ts';
import { withoutFurniture, withoutOverprint } from './furniture.ts';
import type { Leaf, PageBlock } from './leaf.ts';
import type { Line } from './lines.ts';
import { paragraphOf, runsOn } from './paragraphs.ts';
import { joined } from './passages.ts';

type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[]; readonly column: TextColumn }
  | { readonly kind: 'table'; readonly table: PageTable; readonly page: number };

/** One text from all pages: paragraphs and tables go on over page breaks. */
export function flowed(leaves: readonly Leaf[]): readonly DraftBlock[] {
  const clean = withoutOverprint(withoutFurniture(leaves)).map((leaf) => ({ ...leaf, blocks: aligned(leaf.blocks) }));
  const columns = columnsOf(clean);
  const blocks: Block[] = [];
  for (const leaf of clean) {
    const column = columns.get(leaf.page);
    if (!column) continue;
    for (const block of withoutRepeatedLead(leaf.blocks, blocks)) place(block, leaf.page, column, blocks);
  }
  return blocks.map((block) =>
    block.kind === 'paragraph' ? paragraphOf(block.lines, block.column) : tableOf(block.table),
  );
}

/** Adds a block of a page to the text, or to the last block where it goes on with that. */
function place(block: PageBlock, page: number, column: TextColumn, blocks: Block[]): void {
  const last = blocks.at(-1);
  if (block.kind === 'line') placeLine(block.line, column, blocks);
  else if (last?.kind === 'table' && last.page < page && goesOn(last.table, block.table)) {
    blocks.splice(-1, 1, { kind: 'table', table: continued(last.table, block.table), page });
  } else if (block.table.found === 'alignment' || isTable(block.table)) {
    blocks.push({ kind: 'table', table: block.table, page });
  } else {
    for (const line of block.table.cells.flatMap(({ lines }) => lines)) placeLine(line, column, blocks);
  }
}

function placeLine(line: Line, column: TextColumn, blocks: Block[]): void {
  const last = blocks.at(-1);
  const before = last?.kind === 'paragraph' ? last.lines.at(-1) : undefined;
  if (last?.kind === 'paragraph' && before && runsOn(before, line, column)) {
    blocks.splice(-1, 1, { ...last, lines: [...last.lines, line] });
  } else blocks.push({ kind: 'paragraph', lines: [line], column });
}

const resumes = /^[（(]?(?:续表?|接上表)[)）]?\d*$/;

/** A table printed with its title and heading on every page: the title of the later pages is the one before the table. */
function withoutRepeatedLead(page: readonly PageBlock[], blocks: readonly Block[]): readonly PageBlock[] {
  const lead = page.findIndex(({ kind }) => kind === 'table');
  const [table, last] = [page[lead], blocks.at(-1)];
  if (lead < 1 || table?.kind !== 'table' || last?.kind !== 'table') return page;
  const words = page.slice(0, lead).map((block) => (block.kind === 'line' ? block.line.text : ''));
  if (words.every((word) => resumes.test(word))) return page.slice(lead);
  const before = blocks
    .slice(0, -1)
    .slice(-lead)
    .map((block) => (block.kind === 'paragraph' ? block.lines.map(({ text }) => text).join('') : ''));
  const repeats = words.join('\n') === before.join('\n') && repeatsHeading(last.table, table.table);
  return repeats ? page.slice(lead) : page;
}

function tableOf({ cells, found }: PageTable): DraftTable {
  return {
    kind: 'table',
    found,
    cells: cells
      .toSorted((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, rowEnd, columnEnd, lines, width, heading }) => ({
        ...joined(lines, width - 2),
        row,
        column,
        rowSpan: rowEnd - row,
        columnSpan: columnEnd - column,
        ...(heading && { heading }),
      })),
  };
}
