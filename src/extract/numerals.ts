import type { Block, Document, Passage } from '../model/document.ts';
import type { Numeral } from '../model/numeral.ts';
import { numeralsIn } from './language/numerals.ts';

/** Every numeral of the document, in reading order: the ledger's list. */
export const numeralsOf = (document: Document): Numeral[] => document.blocks.flatMap(passagesOf).flatMap(numeralsIn);

function passagesOf(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.passage];
    case 'table':
      return block.cells.map(({ passage }) => passage);
    case 'chart':
      return block.points.map(({ value }) => value);
  }
}
