import type { DocumentView, FindingView } from '../src/report/formats/html/view.ts';
import { button, type Child, choice, el } from './dom.ts';
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

/** What to filter by; `changed` is called after every change of the filter. */
export function filterBar(view: DocumentView, changed: () => void): HTMLElement {
  const set = (part: Partial<Filter>): void => {
    state.filter = { ...state.filter, ...part };
    changed();
  };
  return el(
    'div',
    { class: 'filters', role: 'search' },
    searchField((found) => set({ words: found })),
    el(
      'div',
      { class: 'kinds' },
      severities.map((severity) => severityButton(view, severity, set)),
      knownButton(view, set),
    ),
    el(
      'div',
      { class: 'choices' },
      choice({ 'aria-label': words().check }, checkOptions(view), state.filter.check, (check) => set({ check })),
      choice({ 'aria-label': words().place }, placeOptions(view), state.filter.place, (place) => set({ place })),
    ),
  );
}

type Set = (part: Partial<Filter>) => void;

function searchField(found: (words: string) => void): HTMLInputElement {
  const { searchHint } = words();
  const field = el('input', { type: 'search', id: 'search', placeholder: searchHint, 'aria-label': searchHint });
  field.value = state.filter.words;
  field.addEventListener('input', () => found(field.value));
  return field;
}

function severityButton(view: DocumentView, severity: Severity, set: Set): HTMLButtonElement {
  const count = view.findings.filter((finding) => finding.severity === severity && !finding.suppressed).length;
  const isOn = state.filter.severities.includes(severity);
  const others = state.filter.severities.filter((one) => one !== severity);
  const act = (): void => set({ severities: isOn ? others : [...others, severity] });
  return button(
    { class: 'kind', 'data-kind': severity, 'aria-pressed': String(isOn) },
    act,
    badge(severity),
    ` ${count}`,
  );
}

function knownButton(view: DocumentView, set: Set): Child {
  const count = view.findings.filter(({ suppressed }) => suppressed).length;
  const { known } = state.filter;
  return (
    count > 0 &&
    button(
      { class: 'kind', 'data-kind': 'known', 'aria-pressed': String(known) },
      () => set({ known: !known }),
      words().known(count),
    )
  );
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
