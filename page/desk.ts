import type { DocumentCard, DocumentView } from '../src/report/formats/html/view.ts';
import { figureCard } from './card.ts';
import { countIn, coverageOf, markStates } from './coverage.ts';
import { append, button, choice, el } from './dom.ts';
import { emptyList, filterBar, shownIn } from './filters.ts';
import { type Handlers, listOf } from './list.ts';
import { openPaper } from './pointing.ts';
import { state } from './state.ts';
import { words } from './words.ts';

/** The parts of the desk that change while a document is open. */
export interface Desk {
  readonly element: HTMLElement;
  /** Shows what passes the filter. */
  readonly fill: () => void;
  /** Tells of one figure; undefined takes the card away. */
  readonly tell: (mark: number | undefined) => void;
  readonly shown: () => readonly number[];
}

/** Findings on the left, the document on the right. */
export function deskOf(view: DocumentView, card: DocumentCard, handlers: Handlers): Desk {
  const count = el('p', { class: 'showing', role: 'status' });
  const list = el('div', { class: 'list' });
  const figure = el('aside', { class: 'card', 'aria-live': 'polite', hidden: true });
  const fill = (): void => {
    filters.sync();
    const shown = shownIn(view);
    const all = view.findings.length - (state.filter.known ? 0 : card.counts.known);
    count.textContent = view.findings.length === 0 ? '' : words().showing(shown.length, all);
    list.replaceChildren(shown.length > 0 ? listOf(view, shown, handlers) : nothingToShow(view, card, fill));
  };
  const filters = filterBar(view, fill);
  const tell = (mark: number | undefined): void => {
    figure.hidden = mark === undefined;
    figure.replaceChildren();
    if (mark === undefined) return;
    const text = openPaper()?.marks.get(mark)?.textContent ?? '';
    append(figure, [figureCard(mark, text, handlers.open, () => tell(undefined))]);
  };
  const left = el(
    'section',
    { class: 'findings', id: 'findings', 'aria-labelledby': 'findings-title', tabindex: -1 },
    el('h2', { id: 'findings-title' }, words().findings),
    problemsOf(view),
    view.findings.length > 0 && filters.element,
    count,
    list,
    card.status !== 'failed' && coverageOf(view, card),
  );
  fill();
  return {
    element: el('main', { class: 'desk' }, left, rightOf(view, figure)),
    fill,
    tell,
    shown: () => shownIn(view),
  };
}

function nothingToShow(view: DocumentView, card: DocumentCard, refill: () => void): HTMLElement {
  if (card.status === 'failed') return el('p', { class: 'nothing failed' }, words().failed);
  if (view.findings.length > card.counts.known || state.filter.known) return emptyList(refill);
  const only = card.counts.known > 0 ? ` ${words().onlyKnown(card.counts.known)}` : '';
  return card.decided > 0
    ? el(
        'p',
        { class: 'nothing clear' },
        el('b', { 'aria-hidden': 'true' }, '✓ '),
        words().nothingFound(card.decided),
        only,
      )
    : el('p', { class: 'nothing unchecked' }, el('b', { 'aria-hidden': 'true' }, '! '), words().nothingChecked, only);
}

function problemsOf({ problems }: DocumentView): HTMLElement | false {
  if (problems.length === 0) return false;
  const items = problems.map(({ text, fatal }) =>
    el('li', { class: fatal ? 'fatal' : 'partial' }, el('bdi', {}, text[state.lang])),
  );
  return el('div', { class: 'problems', role: 'note' }, el('h3', {}, words().problems), el('ul', {}, items));
}

function rightOf(view: DocumentView, figure: HTMLElement): HTMLElement {
  const paper = openPaper();
  paper?.translate();
  const sheet = el('div', { class: 'sheet', tabindex: 0, role: 'region', 'aria-label': words().document });
  sheet.append(view.blocks.length > 0 && paper ? paper.article : el('p', { class: 'nothing' }, words().noSource));
  return el(
    'section',
    { class: 'document', 'aria-labelledby': 'document-title' },
    el('h2', { id: 'document-title', class: 'unseen' }, words().document),
    view.blocks.length > 0 && el('div', { class: 'tools' }, legendOf(view, sheet), sectionChoice()),
    sheet,
    figure,
  );
}

/** What the marks mean; each can be made to stand out. */
function legendOf(view: DocumentView, sheet: HTMLElement): HTMLElement {
  const { states, statesMeaning, legend } = words();
  const buttons = markStates.map((one) => {
    const count = countIn(view, one);
    const act = (): void => {
      state.spotlight = state.spotlight === one ? undefined : one;
      light();
    };
    return button(
      { class: 'key', 'data-state': one, title: statesMeaning[one], disabled: count === 0 },
      act,
      el('span', { class: `swatch ${one}` }, states[one]),
      el('span', { class: 'many' }, String(count)),
    );
  });
  const light = (): void => {
    sheet.dataset['spotlight'] = state.spotlight ?? '';
    for (const key of buttons) key.setAttribute('aria-pressed', String(key.dataset['state'] === state.spotlight));
  };
  light();
  return el('div', { class: 'legend', role: 'group', 'aria-label': legend }, buttons);
}

function sectionChoice(): HTMLElement | false {
  const headings = openPaper()?.headings ?? [];
  if (headings.length < 2) return false;
  const options = headings.map((heading, n) => {
    const depth = Number(heading.tagName.slice(1)) - 3;
    return [String(n), `${'\u2003'.repeat(depth)}${heading.textContent}`] as const;
  });
  const goTo = words().goTo;
  const select = choice({ 'aria-label': goTo }, [['', goTo], ...options], '', (chosen) => {
    headings[Number(chosen)]?.scrollIntoView({ block: 'start' });
    select.value = '';
  });
  return select;
}
