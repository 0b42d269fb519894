import type { DocumentCard } from '../src/report/formats/html/view.ts';
import { barOf, byCheck, sizeOf } from './by-check.ts';
import { button, type Child, el } from './dom.ts';
import { total } from './head.ts';
import { addressOf } from './route.ts';
import { page, type Severity, severities } from './state.ts';
import { words } from './words.ts';

type Column = 'name' | 'year' | 'status' | Severity | 'found' | 'share';

interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

interface Choice {
  readonly order: Order | undefined;
  /** The number of a check that must have found something. */
  readonly check: number | undefined;
  readonly words: string;
}

let chosen: Choice = { order: undefined, check: undefined, words: '' };

/** All documents of the page in one table, and what was found by which check. */
export function overviewOf(): HTMLElement {
  const frame = el('div', { class: 'frame', role: 'region', tabindex: 0, 'aria-label': words().documents });
  const count = el('p', { class: 'showing', role: 'status' });
  const chart = el('div', { class: 'by-check' });
  const fill = (): void => {
    const shown = rowsShown();
    count.textContent = words().shownDocuments(shown.length, page.documents.length);
    frame.replaceChildren(tableOf(shown, choose));
    chart.replaceChildren(...byCheck(chosen.check, (check) => choose({ check })));
  };
  const choose: Choose = (part) => {
    chosen = { ...chosen, ...part };
    fill();
  };
  fill();
  const search = el('input', {
    type: 'search',
    id: 'search',
    placeholder: words().findDocument,
    'aria-label': words().findDocument,
  });
  search.value = chosen.words;
  search.addEventListener('input', () => choose({ words: search.value }));
  const failed = page.documents.filter(({ status }) => status === 'failed').length;
  return el(
    'main',
    { class: 'overview' },
    el('p', { class: 'summary' }, words().summary(page.documents.length, failed), totals()),
    el('div', { class: 'columns' }, el('section', { 'aria-label': words().documents }, search, count, frame), chart),
  );
}

type Choose = (part: Partial<Choice>) => void;

const totals = (): Child =>
  severities.map((severity) =>
    total(
      severity,
      page.documents.reduce((sum, { counts }) => sum + counts[severity], 0),
    ),
  );

const nameOf = ({ entity, title, path }: DocumentCard): string => entity || title || path;

function shareOf({ ledger: { checked, uncompared, unread } }: DocumentCard): number {
  const figures = checked + uncompared + unread;
  return figures === 0 ? 0 : checked / figures;
}

const hasFigures = ({ ledger: { checked, uncompared, unread } }: DocumentCard): boolean =>
  checked + uncompared + unread > 0;

type Status = DocumentCard['status'] | 'nothing';

const statuses: readonly Status[] = ['checked', 'partly', 'nothing', 'failed'];

/** A document in which nothing could be judged has not passed. */
const statusOf = ({ status, decided }: DocumentCard): Status =>
  status !== 'failed' && decided === 0 ? 'nothing' : status;

/** The folder that all documents are in says nothing of any of them. */
const commonFolder = (): string => {
  const [first = '', ...rest] = page.documents.map(({ path }) => path);
  const folders = first.split('/').slice(0, -1);
  const shared = folders.findIndex(
    (_, n) => !rest.every((path) => path.startsWith(`${folders.slice(0, n + 1).join('/')}/`)),
  );
  const kept = folders.slice(0, shared < 0 ? folders.length : shared).join('/');
  return kept === '' ? '' : `${kept}/`;
};

const keys: Readonly<Record<Column, (card: DocumentCard) => string | number>> = {
  name: nameOf,
  year: ({ year = 0 }) => year,
  status: (card) => statuses.indexOf(statusOf(card)),
  error: ({ counts }) => counts.error,
  warning: ({ counts }) => counts.warning,
  note: ({ counts }) => counts.note,
  found: ({ counts }) => sizeOf(counts),
  share: shareOf,
};

/** The numbers of the documents that are wanted, in the order that is wanted. */
function rowsShown(): readonly number[] {
  const { order, check, words: wanted } = chosen;
  const found = page.documents.flatMap((card, n) => {
    const isNamed = `${card.entity}\n${card.title}\n${card.path}`.toLowerCase().includes(wanted.trim().toLowerCase());
    const isHit = check === undefined || card.byCheck.some((one) => one.check === check);
    return isNamed && isHit ? [n] : [];
  });
  return order ? found.toSorted((a, b) => compared(a, b, order)) : found;
}

function compared(a: number, b: number, { column, descending }: Order): number {
  const [one, other] = [page.documents[a], page.documents[b]];
  if (!one || !other) return 0;
  const [left, right] = [keys[column](one), keys[column](other)];
  const differs =
    typeof left === 'string' && typeof right === 'string'
      ? left.localeCompare(right, 'zh-CN')
      : Number(left) - Number(right);
  return (descending ? -differs : differs) || a - b;
}

function tableOf(shown: readonly number[], choose: Choose): HTMLElement {
  const { name, year, status, counted, found, share, shareMeaning, documents } = words();
  const columns: readonly (readonly [Column, string, string?])[] = [
    ['name', name],
    ['year', year],
    ['status', status],
    ['error', counted.error],
    ['warning', counted.warning],
    ['note', counted.note],
    ['found', found],
    ['share', share, shareMeaning],
  ];
  const most = Math.max(1, ...page.documents.map(({ counts }) => sizeOf(counts)));
  return el(
    'table',
    { class: 'documents' },
    el('caption', { class: 'unseen' }, documents),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        columns.map(([column, label, title]) => headOf(column, label, title, choose)),
      ),
    ),
    el(
      'tbody',
      {},
      shown.map((n) => rowOf(n, most)),
    ),
  );
}

function headOf(column: Column, label: string, title: string | undefined, choose: Choose): HTMLElement {
  const { order } = chosen;
  const isSorted = order?.column === column;
  const sort = isSorted ? (order.descending ? 'descending' : 'ascending') : undefined;
  const first = column !== 'name' && column !== 'year';
  const act = (): void => choose({ order: { column, descending: isSorted ? !order.descending : first } });
  const arrow = isSorted ? (order.descending ? ' ↓' : ' ↑') : '';
  const sorter = button({ class: 'sort', title }, act, label, el('span', { 'aria-hidden': 'true' }, arrow));
  return el('th', { scope: 'col', 'aria-sort': sort, class: column }, sorter);
}

function rowOf(n: number, most: number): Child {
  const card = page.documents[n];
  if (!card) return undefined;
  const name = nameOf(card);
  const share = shareOf(card);
  const { statuses: named } = words();
  const status = statusOf(card);
  const path = name === card.path ? '' : card.path.slice(commonFolder().length);
  return el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row' },
      el('a', { href: addressOf(n) }, el('bdi', { lang: 'zh-CN' }, name)),
      path !== '' && el('bdi', { class: 'path' }, path),
    ),
    el('td', {}, card.year === undefined ? '—' : String(card.year)),
    el(
      'td',
      { class: `status is-${status}` },
      el('span', { 'aria-hidden': 'true' }, marks[status]),
      ` ${named[status]}`,
    ),
    severities.map((severity) => el('td', { class: `number ${severity}` }, countOf(card.counts[severity]))),
    el('td', { class: 'stacked' }, barOf(card.counts, most)),
    el('td', { class: 'share' }, shareBar(share), hasFigures(card) ? `${Math.round(share * 100)}%` : '—'),
  );
}

const marks = { checked: '✓', partly: '◐', nothing: '!', failed: '✕' } as const;

/** A zero is a dot, so that the eye finds what is not. */
const countOf = (count: number): HTMLElement =>
  el('span', { class: count === 0 ? 'zero' : 'some' }, count === 0 ? '·' : String(count));

function shareBar(share: number): HTMLElement {
  const fill = el('span', { class: 'fill' });
  fill.style.inlineSize = `${share * 100}%`;
  return el('span', { class: 'share-bar', 'aria-hidden': 'true' }, fill);
}
