import type { Document, Passage } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import type { AccountTitle } from '../../model/records.ts';
import { accountTitleOf } from '../../model/terms/tables.ts';
import type { Reader } from '../reader.ts';
import { bodyOf, contentsOf } from '../wording/regions.ts';

/** Titles of account tables, in the contents and in the body. */
export const accountTitle: Reader<'accountTitle'> = {
  kind: 'accountTitle',
  read: (document) => [
    ...contentsOf(document).flatMap(({ text, passage }) => titled(text, passage, true)),
    ...bodyOf(document).flatMap(({ text, passage }) => titled(text, passage, false)),
    ...firstCells(document).flatMap((passage) => titled(passage.text, passage, false)),
  ],
};

function titled(text: string, passage: Passage, listed: boolean): readonly AccountTitle[] {
  const title = accountTitleOf(text.replace(/[.…·\s\d]+$/, ''));
  return title ? [{ kind: title.kind, listed, quote: quote(passage) }] : [];
}

/** A title may stand in the first rows of its table. */
const firstCells = ({ blocks }: Document): readonly Passage[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.cells.filter(({ row }) => row < 3).map(({ passage }) => passage) : [],
  );
