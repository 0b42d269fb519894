import type { DocumentView, FindingView } from '../src/report/formats/html/view.ts';
import { button, choice, el } from './dom.ts';
import { badge } from './list.ts';
import { everything, type Filter, page, type Severity, severities, state } from './state.ts';
import { words } from './words.ts';

/** The numbers of the findings that pass the filter, in report order. */
export function shownIn({ findings }: DocumentView): readonly number[] {
  return findings.flatMap((finding, n) => (passes(finding, state.filter) ? [n] : []));
}

function passes(finding: FindingView, filter: Filter): boolean {
  if (finding.suppressed && !filter.known) return false;
  if (!filter.severities.includes(finding.severity)) return false;
  if (filter.check !== '' && filter.check !== String(finding.check)) return false;
  if (filter.place !== '' && !placesOf(finding).includes(filter.place)) return false;
  const told = toldOf(finding);
  return filter.words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => told.includes(word));
}

/** All that can be searched, in both languages. */
function toldOf({ sentence, figures, check, fingerprint, section }: FindingView): string {
  const { id = '', title } = page.checks[check] ?? {};
  const quotes = figures.flatMap(({ text, context }) => [text, context]);
  return [sentence.zh, sentence.en, id, title?.zh ?? '', title?.en ?? '', fingerprint, section, ...quotes]
    .join('\n')
    .toLowerCase();
}

/** The section of a finding, and the table in it. */
const placesOf = ({ section, table }: FindingView): readonly string[] =>
  table === undefined ? [sectionPlace(section)] : [sectionPlace(section), tablePlace(section, table)];

const sectionPlace = (section: string): string => `§${section}`;
const tablePlace = (section: string, table: number): string => `${sectionPlace(section)}\t${table}`;

/** What to filter by. */
export interface FilterBar {
  readonly element: HTMLElement;
  /** Shows the filter as it is, wherever it was changed. */
  readonly sync: () => void;
}

/** `changed` is called after every change of the filter. */
export function filterBar(view: DocumentView, changed: () => void): FilterBar {
  const set: Set = (part) => {
    state.filter = { ...state.filter, ...part };
    changed();
  };
  const search = searchField((found) => set({ words: found }));
  const kinds = [...severities.map((severity) => severityButton(view, severity, set)), ...knownButton(view, set)];
  const check = choice({ 'aria-label': words().check }, checkOptions(view), '', (chosen) => set({ check: chosen }));
  const place = choice({ 'aria-label': words().place }, placeOptions(view), '', (chosen) => set({ place: chosen }));
  const sync = (): void => {
    const { filter } = state;
    if (search.value !== filter.words) search.value = filter.words;
    check.value = filter.check;
    place.value = filter.place;
    for (const kind of kinds) kind.setAttribute('aria-pressed', String(isOn(kind.dataset['kind'])));
  };
  const chosen = el('div', { class: 'choices' }, check, place);
  const element = el('div', { class: 'filters', role: 'search' }, search, el('div', { class: 'kinds' }, kinds), chosen);
  return { element, sync };
}

type Set = (part: Partial<Filter>) => void;

const isOn = (kind: string | undefined): boolean =>
  kind === 'known' ? state.filter.known : state.filter.severities.some((severity) => severity === kind);

function searchField(found: (words: string) => void): HTMLInputElement {
  const { searchHint } = words();
  const field = el('input', { type: 'search', id: 'search', placeholder: searchHint, 'aria-label': searchHint });
  field.addEventListener('input', () => found(field.value));
  return field;
}

function severityButton({ findings }: DocumentView, severity: Severity, set: Set): HTMLButtonElement {
  const count = findings.filter((finding) => finding.severity === severity && !finding.suppressed).length;
  const act = (): void => {
    const others = state.filter.severities.filter((one) => one !== severity);
    set({ severities: isOn(severity) ? others : [...others, severity] });
  };
  return button({ class: 'kind', 'data-kind': severity }, act, badge(severity), ` ${count}`);
}

function knownButton({ findings }: DocumentView, set: Set): readonly HTMLButtonElement[] {
  const count = findings.filter(({ suppressed }) => suppressed).length;
  const act = (): void => set({ known: !state.filter.known });
  return count === 0 ? [] : [button({ class: 'kind', 'data-kind': 'known' }, act, words().known(count))];
}

type Options = readonly (readonly [value: string, label: string])[];

function checkOptions({ findings }: DocumentView): Options {
  const found = [...new Set(findings.map(({ check }) => check))].toSorted((a, b) => a - b);
  const options = found.map((check) => {
    const count = findings.filter((finding) => finding.check === check).length;
    return [String(check), `${page.checks[check]?.title[state.lang] ?? ''} (${count})`] as const;
  });
  return [['', words().allChecks], ...options];
}

function placeOptions({ findings, blocks }: DocumentView): Options {
  const captions = new Map(
    blocks.flatMap((block) => (block.kind === 'table' ? [[block.number, block.caption] as const] : [])),
  );
  const sections = [...new Set(findings.map(({ section }) => section))];
  const options = sections.flatMap((section) => {
    const here = findings.filter((finding) => finding.section === section);
    const tables = [...new Set(here.flatMap(({ table }) => table ?? []))].toSorted((a, b) => a - b);
    return [
      [sectionPlace(section), `${section || '—'} (${here.length})`] as const,
      ...tables.map((table) => {
        const count = here.filter((finding) => finding.table === table).length;
        const label = words().tableLabel(table, captions.get(table) ?? '');
        return [tablePlace(section, table), `\u2003${label} (${count})`] as const;
      }),
    ];
  });
  return [['', words().allPlaces], ...options];
}

/** Said where nothing passes, with the way back. */
export function emptyList(changed: () => void): HTMLElement {
  const clear = (): void => {
    state.filter = { ...everything, known: state.filter.known };
    changed();
  };
  return el(
    'p',
    { class: 'nothing' },
    words().nothingShown,
    ' ',
    button({ class: 'link' }, clear, words().clearFilter),
  );
}
