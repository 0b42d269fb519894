import type { Finding } from '../../model/finding.ts';
import { grouped } from '../../model/group.ts';
import type { Location } from '../../model/records.ts';
import { sentenceOf } from '../sentence.ts';
import { whereOf } from '../where.ts';
import { hanging, widthOf } from '../width.ts';
import { inkOf, type Lines, markOf, type Page } from './page.ts';

const mostChecks = 7;
const toldOfMany = 4;
const mostNames = 9;
const mostTables = 5;
const mostSections = 2;

/**
 * Notes by check, the most frequent first: a single one is a sentence, several say how often and where. Where there are
 * too many checks, none is told in a sentence, and most are only named: some fifteen lines in all.
 */
export function noteLines(notes: readonly Finding[], page: Page): Lines {
  const checks = grouped(notes, ({ check }) => check).toSorted(([, a], [, b]) => b.length - a.length);
  const most = checks.length > mostChecks ? toldOfMany : mostChecks;
  const [shown, left] = [checks.slice(0, most), checks.slice(most)];
  return [
    ...shown.flatMap(([check, alike]) =>
      left.length === 0 && alike.length === 1 ? sentences(alike, page) : summary(check, alike, page),
    ),
    ...besides(left, page),
  ];
}

const sentences = (notes: readonly Finding[], page: Page): Lines =>
  notes.flatMap((note) => told(`${sentenceOf(note, page.words, page.home)} ${note.check}`, page));

function told(said: string, { words, style }: Page): Lines {
  const mark = markOf('note', words);
  const [first = '', ...rest] = hanging(mark, said, style.columns);
  return [inkOf('note', style.palette)(mark) + style.palette.strong(first.slice(mark.length)), ...rest];
}

function summary(check: string, notes: readonly Finding[], page: Page): Lines {
  const { words, checks, home } = page;
  const [at] = notes.flatMap((note) => placeOf(note) ?? []);
  const said = words.text.alike({
    title: checks.find(({ id }) => id === check)?.title[words.lang] ?? check,
    count: notes.length,
    first: at === undefined ? '' : whereOf({ ...at, section: sectionIn(at) }, home, words.places),
    others: placesOf(notes.slice(1), at, page),
  });
  return told(`${said} ${check}`, page);
}

function besides(checks: readonly (readonly [string, readonly Finding[]])[], { words, style }: Page): Lines {
  if (checks.length === 0) return [];
  const named = checks.map(([check, notes]) => (notes.length > 1 ? `${check} ${notes.length}` : check));
  const indent = ' '.repeat(widthOf(markOf('note', words)));
  return hanging(indent, words.text.besides(few(named, mostNames)), style.columns).map(style.palette.faint);
}

const placeOf = ({ figures: [stated] }: Finding): Location | undefined => stated?.quote.location;

/** A table is found by its number, a line only under its headings. */
const sectionIn = ({ section, table }: Location): string => (table === undefined ? section : '');

/** The tables and sections besides the first one, each once. */
function placesOf(notes: readonly Finding[], first: Location | undefined, { words }: Page): string {
  const all = notes.flatMap((note) => placeOf(note) ?? []);
  const tables = all.flatMap(({ table }) => (table === undefined || table === first?.table ? [] : [table + 1]));
  const sections = all.map(sectionIn).filter((section) => section !== '' && section !== first?.section);
  return words.text.listed(few(tables, mostTables), few(sections, mostSections));
}

function few<T>(places: readonly T[], most: number): readonly (T | '…')[] {
  const all = [...new Set(places)];
  return all.length > most ? [...all.slice(0, most), '…'] : all;
}
