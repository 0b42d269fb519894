import type { Document, Passage, Table } from '../../model/document.ts';
import { ownCells, range, words } from './grid.ts';

/** The passage that names a form: a row of its own table above `row`, or the nearest lines above the table. */
export function titleAbove(document: Document, table: Table, row: number, names: RegExp): Passage | undefined {
  const within = range(0, row + 1).flatMap((above) => ownCells(table, above).filter((cell) => names.test(words(cell))));
  // Forms that share a table stand under the conclusions of others, which use the same words.
  const banner = within.findLast(({ columnSpan }) => columnSpan === table.columns);
  return (banner ?? within.at(-1))?.passage ?? linesAbove(document, table, names);
}

function linesAbove({ blocks }: Document, table: Table, names: RegExp): Passage | undefined {
  const at = blocks.indexOf(table);
  for (const block of blocks.slice(Math.max(0, at - 3), at).reverse()) {
    if (block.kind === 'table' || block.kind === 'chart') return undefined;
    if (names.test(block.passage.text)) return block.passage;
  }
  return undefined;
}

/** The tables of a document, in reading order. */
export const tablesOf = ({ blocks }: Document): readonly Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
