import type { Finding } from '../../model/finding.ts';
import type { Location } from '../../model/records.ts';
import { grouped } from '../group.ts';
import { sentenceOf } from '../sentence.ts';
import { whereOf } from '../where.ts';
import { hanging } from '../width.ts';
import { inkOf, type Lines, markOf, type Page } from './page.ts';

const mostPlaces = 5;

/** Notes by check: a single one is a sentence, several are one line that says where the first and the others stand. */
export const noteLines = (notes: readonly Finding[], page: Page): Lines =>
  grouped(notes, ({ check }) => check).flatMap(([check, [first, ...others]]) => {
    if (!first) return [];
    return others.length === 0
      ? saidLines(`${sentenceOf(first, page.words, page.home)} ${check}`, page)
      : saidLines(`${alike(check, first, others, page)} ${check}`, page);
  });

function saidLines(said: string, { words, style }: Page): Lines {
  const mark = markOf('note', words);
  const [first = '', ...rest] = hanging(mark, said, style.columns);
  return [inkOf('note', style.palette)(mark) + style.palette.strong(first.slice(mark.length)), ...rest];
}

function alike(check: string, first: Finding, others: readonly Finding[], page: Page): string {
  const { words, checks, home } = page;
  const at = placeOf(first);
  return words.text.alike({
    title: checks.find(({ id }) => id === check)?.title[words.lang] ?? check,
    count: others.length + 1,
    first: at === undefined ? first.subject : whereOf({ ...at, section: sectionIn(at) }, home, words.places),
    others: placesOf(others, at, page),
  });
}

const placeOf = ({ figures: [stated] }: Finding): Location | undefined => stated?.quote.location;

/** A table is found by its number, a line only under its headings. */
const sectionIn = ({ section, table }: Location): string => (table === undefined ? section : '');

/** The tables and sections besides the first one, each once. */
function placesOf(notes: readonly Finding[], first: Location | undefined, { words }: Page): string {
  const all = notes.flatMap((note) => placeOf(note) ?? []);
  const tables = all.flatMap(({ table }) => (table === undefined || table === first?.table ? [] : [table + 1]));
  const sections = all.map(sectionIn).filter((section) => section !== '' && section !== first?.section);
  return words.text.listed(few(tables), few(sections));
}

function few<T>(places: readonly T[]): readonly (T | '…')[] {
  const all = [...new Set(places)];
  return all.length > mostPlaces ? [...all.slice(0, mostPlaces), '…'] : all;
}
