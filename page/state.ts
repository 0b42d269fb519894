import type { DocumentView, MarkState, PageView } from '../src/report/formats/html/view.ts';

export type Lang = PageView['lang'];
export type Severity = 'error' | 'warning' | 'note';
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** Which findings are shown. */
export interface Filter {
  readonly severities: readonly Severity[];
  /** The number of a check, or empty for all. */
  readonly check: string;
  /** A section, or a section and a table in it. */
  readonly place: string;
  readonly words: string;
  readonly known: boolean;
}

export const everything: Filter = { severities, check: '', place: '', words: '', known: false };

/** The one thing on the page that changes. */
interface State {
  lang: Lang;
  filter: Filter;
  /** The number of the document that is open; none while the list of documents is shown. */
  home: number | undefined;
  /** The number of the finding that is open. */
  finding: number | undefined;
  /** The marks that stand out, of those a document has. */
  spotlight: MarkState | undefined;
}

export const page: PageView = read('page');

export const state: State = {
  lang: page.lang,
  filter: everything,
  home: undefined,
  finding: undefined,
  spotlight: undefined,
};

const opened = new Map<number, DocumentView>();

/** What there is to show of a document; parsed when it is first asked for. */
export function documentView(home: number): DocumentView {
  const known = opened.get(home);
  if (known) return known;
  const view: DocumentView = read(`document-${home}`);
  opened.set(home, view);
  return view;
}

// Only this place trusts what the page holds: the program that wrote the page wrote this script into it.
function read<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
