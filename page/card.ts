import type { ClaimView, DocumentView, MarkRef, TermView } from '../src/report/formats/html/view.ts';
import { verdictOf } from './coverage.ts';
import { button, type Child, el } from './dom.ts';
import { equationOf } from './equation.ts';
import { documentView, page, state } from './state.ts';
import { words } from './words.ts';

/** A relation, and the document that states it. */
interface Use {
  readonly claim: ClaimView;
  readonly home: number;
}

/** What became of one figure: its state, the relations that use it, the findings that tell them. */
export function figureCard(mark: number, text: string, open: (finding: number) => void, close: () => void): Child {
  const home = state.home ?? 0;
  const view = documentView(home);
  const { state: shown = 'uncompared', reason } = view.marks[mark] ?? {};
  const uses = usesOf(view, home, mark);
  const { states, statesMeaning, reasons, figureIn } = words();
  const meaning = reason ? reasons[reason] : statesMeaning[shown];
  return [
    el(
      'p',
      { class: 'card-head' },
      el('bdi', { class: 'card-text', lang: 'zh-CN' }, text),
      el('span', { class: `swatch ${shown}` }, states[shown]),
      el('span', { class: 'meaning' }, meaning),
      button({ class: 'close', 'aria-label': words().close }, close, '×'),
    ),
    (uses.length > 0 || shown === 'uncompared') && el('p', { class: 'uses' }, figureIn(uses.length)),
    el(
      'ul',
      { class: 'claims' },
      uses.map((use) => useOf(use, view, open)),
    ),
  ];
}

function useOf({ claim, home }: Use, view: DocumentView, open: (finding: number) => void): HTMLElement {
  const { finding } = claim;
  const told = home === state.home && finding !== undefined ? view.findings[finding] : undefined;
  const elsewhere = home === state.home ? '' : (page.documents[home]?.path ?? '');
  return el(
    'li',
    {},
    verdictOf(claim),
    el(
      'span',
      { class: 'subject' },
      page.checks[claim.check]?.title[state.lang] ?? '',
      ' · ',
      el('bdi', {}, claim.subject),
    ),
    equationOf(claim, told),
    told && finding !== undefined && button({ class: 'link' }, () => open(finding), words().showFinding),
    elsewhere !== '' && el('a', { href: `#/${home + 1}` }, elsewhere),
  );
}

function usesOf(view: DocumentView, home: number, mark: number): readonly Use[] {
  const here = view.claims.flatMap((claim) => (uses(claim, (one) => one === mark) ? [{ claim, home }] : []));
  const elsewhere = view.usedBy.flatMap((other) =>
    documentView(other).claims.flatMap((claim) =>
      uses(claim, (one) => typeof one === 'object' && one?.document === home && one.mark === mark)
        ? [{ claim, home: other }]
        : [],
    ),
  );
  return [...here, ...elsewhere];
}

type IsWanted = (mark: MarkRef | null) => boolean;

const uses = ({ stated, expected }: ClaimView, isWanted: IsWanted): boolean =>
  holds(stated, isWanted) || (expected !== undefined && holds(expected, isWanted));

function holds(term: TermView, isWanted: IsWanted): boolean {
  switch (term.kind) {
    case 'mark':
      return isWanted(term.mark);
    case 'computed':
      return term.of.some((one) => holds(one, isWanted));
    case 'constant':
      return false;
  }
}
