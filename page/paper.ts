import type {
  BlockView,
  CellView,
  ChartView,
  DocumentView,
  MarkView,
  TableView,
  TextView,
} from '../src/report/formats/html/view.ts';
import { type Child, el } from './dom.ts';
import { words } from './words.ts';

/** The document as it was read, and where each of its marks stands. */
export interface Paper {
  readonly article: HTMLElement;
  readonly marks: ReadonlyMap<number, HTMLElement>;
  readonly headings: readonly HTMLElement[];
  /** Says what is ours in it in the language that is chosen. */
  readonly translate: () => void;
}

const papers = new Map<DocumentView, Paper>();

/** The document on paper; made once. */
export function paperOf(view: DocumentView): Paper {
  const known = papers.get(view);
  if (known) return known;
  const pen: Pen = { view, marks: new Map(), headings: [], labels: [] };
  const article = el('article', { class: 'paper', lang: 'zh-CN' });
  for (const block of view.blocks) {
    if (block.page !== undefined) article.append(pageBegins(block.page, pen));
    article.append(blockOf(block, pen));
  }
  pen.marks.values().next().value?.setAttribute('tabindex', '0');
  const translate = (): void => {
    for (const label of pen.labels) label();
  };
  const paper = { article, marks: pen.marks, headings: pen.headings, translate };
  papers.set(view, paper);
  return paper;
}

interface Pen {
  readonly view: DocumentView;
  readonly marks: Map<number, HTMLElement>;
  readonly headings: HTMLElement[];
  readonly labels: (() => void)[];
}

function pageBegins(number: number, { labels }: Pen): HTMLElement {
  const line = el('div', { class: 'page-begins' });
  labels.push(() => {
    line.textContent = words().pageOf(number);
  });
  return line;
}

function blockOf(block: BlockView, pen: Pen): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return headingOf(block.level, block.text, pen);
    case 'paragraph':
      return el('p', {}, textOf(block.text, pen));
    case 'table':
      return tableOf(block, pen);
    case 'chart':
      return chartOf(block, pen);
  }
}

const tags = ['h3', 'h4', 'h5', 'h6'] as const;

function headingOf(level: number, text: TextView, pen: Pen): HTMLElement {
  const heading = el(tags[Math.min(level, tags.length) - 1] ?? 'h3', {}, textOf(text, pen));
  if (level <= 3) pen.headings.push(heading);
  return heading;
}

function tableOf({ number, caption, unit, guessed, rows, columns }: TableView, pen: Pen): HTMLElement {
  const tag = el('figcaption', { class: 'tag' });
  const table = el(
    'table',
    {},
    rows.map((row) =>
      el(
        'tr',
        {},
        row.map((cell) => (cell ? cellOf(cell, pen) : el('td', { class: 'void' }))),
      ),
    ),
  );
  const frame = el('div', { class: 'frame', role: 'region', tabindex: 0 }, table);
  pen.labels.push(() => {
    const { table: named, tableLabel, guessed: inferred } = words();
    frame.setAttribute('aria-label', tableLabel(number, caption));
    tag.textContent = [named(number), unit, guessed ? inferred : ''].filter(Boolean).join(' · ');
  });
  return el('figure', { class: columns > 11 ? 'table wide' : 'table' }, tag, frame);
}

function cellOf(cell: CellView, pen: Pen): HTMLElement {
  const spans = { rowspan: cell.rowSpan, colspan: cell.columnSpan };
  const inside = textOf(cell, pen);
  const isNumber = /^[-−\d.,%\s]+$/.test(cell.text);
  const kind = isNumber ? 'number' : cell.text.length > 16 ? 'long' : undefined;
  if (!cell.heads) return el('td', { ...spans, class: kind }, inside);
  const wide = cell.heads === 'row' ? cell.rowSpan : cell.columnSpan;
  const scope =
    wide === undefined ? (cell.heads === 'row' ? 'row' : 'col') : `${cell.heads === 'row' ? 'row' : 'col'}group`;
  return el('th', { ...spans, scope }, inside);
}

/** Bars beside their numbers; the numbers are what is checked. */
function chartOf({ caption, points }: ChartView, pen: Pen): HTMLElement {
  const sizes = points.map(({ value }) => Math.abs(Number.parseFloat(value.text.replaceAll(',', ''))) || 0);
  const most = Math.max(...sizes, 1);
  const lines = points.map(({ series, category, value }, n) => {
    const bar = el('span', { class: 'bar', 'aria-hidden': 'true' });
    bar.style.inlineSize = `${((sizes[n] ?? 0) / most) * 100}%`;
    const name = [series, category].filter(Boolean).join(' · ');
    return el('li', {}, el('span', { class: 'point' }, name), el('span', { class: 'track' }, bar), textOf(value, pen));
  });
  return el('figure', { class: 'chart' }, el('figcaption', {}, caption), el('ul', {}, lines));
}

/** The words of a passage with its marks in place. A mark that another one cuts across ends where that one does. */
function textOf({ text, marks = [] }: TextView, pen: Pen): Child {
  const placed = marks
    .flatMap((number) => {
      const mark = pen.view.marks[number];
      return mark ? [{ number, mark }] : [];
    })
    .toSorted((a, b) => a.mark.start - b.mark.start || b.mark.length - a.mark.length);
  return marked(text, { from: 0, to: text.length }, placed, pen);
}

interface Numbered {
  readonly number: number;
  readonly mark: MarkView;
}

function marked(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  placed: readonly Numbered[],
  pen: Pen,
): Child {
  const parts: Child[] = [];
  let at = from;
  for (const [n, { number, mark }] of placed.entries()) {
    const end = Math.min(mark.start + mark.length, to);
    if (mark.start < at || end <= mark.start) continue;
    const within = placed.slice(n + 1).filter((other) => other.mark.start < end);
    parts.push(text.slice(at, mark.start));
    parts.push(markOf(number, mark, marked(text, { from: mark.start, to: end }, within, pen), pen));
    at = end;
  }
  parts.push(text.slice(at, to));
  return parts;
}

function markOf(number: number, { state }: MarkView, inside: Child, pen: Pen): HTMLElement {
  // Quoted words may hold numerals, and a button inside a button would be none.
  const role = state === 'words' ? undefined : 'button';
  const element = el('span', { class: `mark ${state}`, role, tabindex: -1, 'data-mark': number }, inside);
  pen.marks.set(number, element);
  return element;
}
