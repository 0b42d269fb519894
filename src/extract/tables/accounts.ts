import type { Block, Document, Passage, Table } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import type { AccountRow, AccountTable, Quote } from '../../model/records.ts';
import { type AccountTitle, accountTitleOf } from '../../model/terms/tables.ts';
import { foldedText } from '../language/fold.ts';
import { isNote, saysEmpty } from './account-headings.ts';
import { namedRows } from './account-items.ts';
import { accountLayoutOf } from './account-layout.ts';
import { accountRowsOf } from './account-rows.ts';
import { keepsPromise } from './account-signature.ts';
import { ownCells, range } from './grid.ts';
import { tablesOf } from './titles.ts';

/** The account tables of a document, in reading order; read once, for several readers ask. */
export function accountTablesOf(document: Document): readonly AccountTable[] {
  const known = cache.get(document);
  if (known) return known;
  const tables = withRivals(tablesOf(document).flatMap((table) => accountTableIn(document, table)));
  cache.set(document, tables);
  return tables;
}

const cache = new WeakMap<Document, readonly AccountTable[]>();

interface Titled extends AccountTitle {
  readonly passage: Passage;
}

function accountTableIn(document: Document, table: Table): readonly AccountTable[] {
  const title = titleOf(document, table);
  if (!title) return [];
  const { kind, fund, passage } = title;
  const layout = accountLayoutOf(table, kind);
  const rows = namedRows(kind, accountRowsOf(layout));
  const basis = title.basis ?? basisOf(rows);
  const { unit } = table;
  const notes = [...layout.notes.map((cell) => quote(cell.passage)), ...notesBelow(document, table)];
  const emptyNote = notes.find(({ text }) => saysEmpty(foldedText(text)));
  return [
    {
      kind,
      title: quote(passage),
      scope: { fund, ...(basis && { basis }), ...yearOf(document) },
      table: table.table,
      section: table.address.section,
      ...(unit !== undefined && { unit }),
      identity: keepsPromise(kind, layout, rows) ? 'sure' : 'unverified',
      rows: [...rows],
      empty: rows.every(({ cells }) => cells.every(({ figure, state }) => !figure && state !== 'unread')),
      notes,
      ...(emptyNote && { emptyNote }),
    },
  ];
}

const yearOf = ({ fiscalYear }: Document): Pick<AccountTable['scope'], 'year'> =>
  fiscalYear === undefined ? {} : { year: fiscalYear };

/** Two tables that claim to be the same are both in doubt. */
const withRivals = (tables: readonly AccountTable[]): readonly AccountTable[] =>
  tables.map((table) => {
    const rivals = tables.filter((other) => identityOf(other) === identityOf(table));
    return rivals.length > 1 ? { ...table, identity: 'ambiguous' } : table;
  });

const identityOf = ({ kind, scope }: AccountTable): string => [kind, scope.fund, scope.basis].join(' ');

/** In the first rows of the table itself, or in the nearest lines above it. */
function titleOf(document: Document, table: Table): Titled | undefined {
  const inside = range(0, Math.min(linesAbove, table.rows)).flatMap((row) => ownCells(table, row));
  const passages = [...inside.map(({ passage }) => passage), ...passagesAbove(document, table)];
  for (const passage of passages) {
    const title = accountTitleOf(passage.text);
    if (title) return { ...title, passage };
  }
  return undefined;
}

const linesAbove = 3;

function passagesAbove({ blocks }: Document, table: Table): readonly Passage[] {
  const at = blocks.indexOf(table);
  return textsWhile(blocks.slice(Math.max(0, at - linesAbove), at).toReversed(), () => true);
}

/** 「注：…」 and the like right under the table. */
function notesBelow({ blocks }: Document, table: Table): readonly Quote[] {
  const at = blocks.indexOf(table);
  const notes = textsWhile(blocks.slice(at + 1, at + 1 + mostNotes), ({ text }) => isNote(foldedText(text)));
  return notes.map((passage) => quote(passage));
}

const mostNotes = 5;

/** The passages of headings and paragraphs up to the first that does not belong. */
function textsWhile(blocks: readonly Block[], belongs: (passage: Passage) => boolean): readonly Passage[] {
  const passages: Passage[] = [];
  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'chart' || !belongs(block.passage)) break;
    passages.push(block.passage);
  }
  return passages;
}

/** What all columns that say so say. */
function basisOf(rows: readonly AccountRow[]): 'final' | 'initial-budget' | undefined {
  const said = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ measure }) => measure ?? [])));
  const [only, ...others] = said;
  return others.length === 0 && (only === 'final' || only === 'initial-budget') ? only : undefined;
}
