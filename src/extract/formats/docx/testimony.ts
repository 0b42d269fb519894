import type { Run } from '../../../model/document.ts';
import type { Draft, DraftCell, DraftTable, DraftText } from '../../format.ts';
import type { Mark } from './paragraph.ts';

/** What another reader saw of the same document. Cells stand in rows, left to right, once each. */
export interface Testimony {
  readonly paragraphs: readonly string[];
  readonly tables: readonly (readonly (readonly SeenCell[])[])[];
}

export interface SeenCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Where two readings differ, and how, in words. */
export interface Disagreement {
  readonly at: string;
  readonly detail: string;
}

/** Text as it is compared: without white space, and with one kind of hyphen. */
interface Sentence {
  readonly text: string;
  readonly at: string;
  /** A difference is to be expected here. */
  readonly lossy: boolean;
}

type Marks = ReadonlyMap<string, Mark>;

/** Compares a draft with what another reader saw, leaving out what that reader is known to lose. */
export function disagreements(draft: Draft, marks: Marks, seen: Testimony): readonly Disagreement[] {
  const paragraphs = draft.blocks.filter((block) => block.kind === 'paragraph');
  const tables = draft.blocks.filter((block) => block.kind === 'table');
  return [
    ...paragraphsApart(
      paragraphs.map((paragraph) => sentence(paragraph, marks)),
      seen.paragraphs.map(plain),
      unseen(draft, marks),
    ),
    ...tablesApart(tables, marks, seen.tables),
  ];
}

const plain = (text: string): string => text.replaceAll(/[\s\u00ad\u200b\ufeff]+/g, '').replaceAll('\u2011', '-');

/** What is left without its automatic numbers. */
function sentence({ text, runs }: DraftText, marks: Marks): Sentence {
  const pieces = runs.map((run, n) => unnumbered(text.slice(run.start, runs[n + 1]?.start), run, marks));
  const lossy = runs.some(({ place }) => place.in === 'docx' && marks.get(place.path)?.lossy);
  return { text: plain(pieces.join('')), at: placeOf(runs), lossy };
}

function unnumbered(text: string, { place }: Run, marks: Marks): string {
  const label = place.in === 'docx' ? (marks.get(place.path)?.label.trimEnd() ?? '') : '';
  return text.startsWith(label) ? text.slice(label.length) : text;
}

const placeOf = ([first]: readonly Run[]): string => (first?.place.in === 'docx' ? first.place.path : '');

/** How many paragraphs are hidden as a whole, so that the draft leaves them out and other readers may not. */
function unseen({ blocks }: Draft, marks: Marks): number {
  const texts: readonly DraftText[] = blocks.flatMap<DraftText>((block) =>
    block.kind === 'table' ? block.cells : block.kind === 'paragraph' ? [block] : [],
  );
  const places = texts.flatMap(({ runs }) => runs.map(({ place }) => place));
  const told = new Set(places.flatMap((place) => (place.in === 'docx' ? [place.path] : [])));
  return [...marks].filter(([path, { lossy }]) => lossy && !told.has(path)).length;
}

// Where two readings part for good, the first differences tell it.
const most = 20;

function paragraphsApart(ours: readonly Sentence[], theirs: readonly string[], spare: number): Disagreement[] {
  const waiting = new Map<string, number>();
  for (const text of theirs) waiting.set(text, (waiting.get(text) ?? 0) + 1);
  const alone = ours.filter(({ text }) => text !== '' && !take(waiting, text));
  const rest = theirs.filter((text) => text !== '' && take(waiting, text));
  const doubtful = alone.filter(({ lossy }) => lossy);
  for (const { text } of doubtful) withdraw(rest, (other) => within(text, other) || within(other, text));
  const apart = alone
    .filter(({ lossy }) => !lossy)
    .slice(0, most)
    .map((one) => apartFrom(one, withdraw(rest, (other) => kin(one.text, other)) ?? withdraw(rest, () => true) ?? ''));
  return [...apart, ...rest.slice(spare).map((text) => ({ at: '', detail: versus('', text) }))];
}

function take(waiting: Map<string, number>, text: string): boolean {
  const count = waiting.get(text) ?? 0;
  if (count > 0) waiting.set(text, count - 1);
  return count > 0;
}

/** Takes the first that fits out of the list. */
function withdraw(list: string[], fits: (text: string) => boolean): string | undefined {
  const index = list.findIndex(fits);
  return index < 0 ? undefined : list.splice(index, 1)[0];
}

/** Whether all characters of one stand in the other in the same order. */
function within(part: string, whole: string): boolean {
  let at = -1;
  for (const character of part) {
    at = whole.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Likely the same paragraph: they begin or end alike. */
const kin = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4) || a.slice(-8) === b.slice(-8);

const apartFrom = ({ text, at }: Sentence, other: string): Disagreement => ({ at, detail: versus(text, other) });

/** Both texts from a little before where they part. */
function versus(ours: string, theirs: string): string {
  let same = 0;
  while (same < ours.length && ours[same] === theirs[same]) same++;
  const from = Math.max(0, same - 8);
  const short = (text: string) =>
    `${from > 0 ? '…' : ''}${text.slice(from, from + 32)}${text.length > from + 32 ? '…' : ''}`;
  return `read as “${short(ours)}”, by the second reader as “${short(theirs)}”`;
}

function tablesApart(ours: readonly DraftTable[], marks: Marks, theirs: Testimony['tables']): Disagreement[] {
  const certain = ours.filter(({ cells }) => !cells.every((cell) => sentence(cell, marks).lossy));
  const tables = ours.length === theirs.length ? ours : certain;
  if (tables.length !== theirs.length)
    return [{ at: '', detail: `${ours.length} tables were read, by the second reader ${theirs.length}` }];
  return tables.flatMap((table, n) => rowsApart(table, marks, theirs[n] ?? []));
}

function rowsApart({ cells }: DraftTable, marks: Marks, theirs: Testimony['tables'][number]): Disagreement[] {
  const rows = new Map<number, DraftCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const filled = theirs.filter((row) => row.length > 0);
  const at = placeOf(cells[0]?.runs ?? []);
  if (rows.size !== filled.length)
    return [{ at, detail: `a table of ${rows.size} rows, by the second reader of ${filled.length}` }];
  return [...rows.values()].flatMap((row, n) => cellsApart(row, marks, filled[n] ?? []));
}

function cellsApart(row: readonly DraftCell[], marks: Marks, theirs: readonly SeenCell[]): Disagreement[] {
  const rest = [...theirs];
  const apart = row.flatMap((cell) => cellApart(cell, marks, rest));
  const left =
    rest.length > 0 ? [{ at: placeOf(row[0]?.runs ?? []), detail: `${rest.length} more cells in the row` }] : [];
  return apart.length > 0 ? apart : left;
}

function cellApart(cell: DraftCell, marks: Marks, rest: SeenCell[]): Disagreement[] {
  const ours = sentence(cell, marks);
  const other = rest.shift();
  const theirs = plain(other?.text ?? '');
  const alike = ours.text === theirs || (ours.lossy && (within(ours.text, theirs) || within(theirs, ours.text)));
  if (!other || !alike) return [apartFrom(ours, theirs)];
  const columnSpan = other.columnSpan + swallowed(cell.columnSpan - other.columnSpan, rest);
  if (columnSpan === cell.columnSpan && other.rowSpan === cell.rowSpan) return [];
  const spans = `${cell.rowSpan} by ${cell.columnSpan}, by the second reader ${other.rowSpan} by ${other.columnSpan}`;
  return [{ at: ours.at, detail: `a cell of ${spans}` }];
}

/** w:hMerge is unknown to the other reader: it sees the merged cells as empty ones. Takes them away and counts them. */
function swallowed(missing: number, rest: SeenCell[]): number {
  let columns = 0;
  while (columns < missing && rest[0]?.text === '') columns += rest.shift()?.columnSpan ?? 1;
  return columns;
}
