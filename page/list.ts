import type { CauseView, DocumentView, EvidenceView, FindingView } from '../src/report/formats/html/view.ts';
import { append, button, type Child, el } from './dom.ts';
import { chip, equationOf } from './equation.ts';
import { addressOf } from './route.ts';
import { page, type Severity, state } from './state.ts';
import { words } from './words.ts';

const icons: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', note: 'i' };

/** A severity by shape, word and colour. */
export const badge = (severity: Severity): HTMLElement =>
  el(
    'span',
    { class: `badge ${severity}` },
    el('span', { class: 'shape', 'aria-hidden': 'true' }, icons[severity]),
    words().severities[severity],
  );

export interface Handlers {
  readonly toggle: (finding: number) => void;
  readonly jump: (finding: number) => void;
  readonly open: (finding: number) => void;
}

/** Findings that share a figure stand in one frame, with the change that would settle them. */
export function listOf(view: DocumentView, shown: readonly number[], handlers: Handlers): HTMLElement {
  const groups = new Map<number, number[]>();
  for (const n of shown) {
    const cause = view.findings[n]?.cause ?? -1;
    groups.set(cause, [...(groups.get(cause) ?? []), n]);
  }
  const items = [...groups].map(([cause, members]) => causeItem(view, view.causes[cause], members, handlers));
  return el('ol', { class: 'causes' }, items);
}

function causeItem(
  view: DocumentView,
  cause: CauseView | undefined,
  members: readonly number[],
  handlers: Handlers,
): HTMLElement {
  const repairs = (cause?.repairs ?? []).map(({ mark, from, to, sentence }) =>
    el(
      'p',
      { class: 'repair' },
      el('span', { class: 'change' }, chip(mark, from, 'culprit'), ' → ', el('b', {}, to)),
      el('span', {}, sentence[state.lang]),
    ),
  );
  const shared = members.length > 1 && el('p', { class: 'shared' }, words().sameCause(members.length));
  const cards = members.map((n) => cardOf(view, n, handlers));
  return el('li', { class: members.length > 1 ? 'cause several' : 'cause' }, shared, cards, repairs);
}

function cardOf(view: DocumentView, n: number, handlers: Handlers): Child {
  const finding = view.findings[n];
  if (!finding) return undefined;
  const isOpen = state.finding === n;
  const head = button(
    { class: 'head', 'aria-expanded': String(isOpen), 'aria-controls': `detail-${n}` },
    () => handlers.toggle(n),
    badge(severityOf(finding)),
    el('bdi', { class: 'sentence' }, finding.sentence[state.lang]),
  );
  const classes = ['finding', finding.severity, isOpen && 'open', finding.suppressed && 'known'];
  return el(
    'div',
    { class: classes.filter(Boolean).join(' '), id: `finding-${n}` },
    el('h3', {}, head),
    metaOf(finding),
    detailCard(n, isOpen, () => detailOf(view, finding, () => handlers.jump(n))),
  );
}

const unfilled = new Map<Element, () => void>();

/** What a closed card holds is made when nothing else is to be done, when it is opened, or before printing. */
function detailCard(n: number, isOpen: boolean, inside: () => Child): HTMLElement {
  const detail = el('div', { class: 'detail', id: `detail-${n}`, hidden: !isOpen });
  unfilled.set(detail, () => append(detail, [inside()]));
  if (isOpen) fillIn(detail);
  else requestIdleCallback(() => fillIn(detail));
  return detail;
}

/** Makes what a card holds, if that is still to be done. */
export function fillIn(detail: Element): void {
  const fill = unfilled.get(detail);
  unfilled.delete(detail);
  fill?.();
}

addEventListener('beforeprint', () => {
  for (const detail of [...unfilled.keys()]) fillIn(detail);
});

const severityOf = ({ severity }: FindingView): Severity => severity;

function metaOf({ check, section, table, suppressed }: FindingView): HTMLElement {
  const { knownBy, until, table: named } = words();
  const place = [section, table === undefined ? '' : named(table)].filter(Boolean).join(' ');
  const known = suppressed && [
    knownBy[suppressed.by],
    suppressed.reason,
    suppressed.until ? until(suppressed.until) : '',
  ];
  return el(
    'p',
    { class: 'meta' },
    known && el('span', { class: 'why-known' }, known.filter(Boolean).join(' · ')),
    el('span', {}, page.checks[check]?.id ?? ''),
    el('bdi', {}, place),
  );
}

const mostQuoted = 6;

function detailOf(view: DocumentView, finding: FindingView, jump: () => void): Child {
  const { equation, figures, check, fingerprint } = finding;
  const claim = finding.claim === undefined ? undefined : view.claims[finding.claim];
  const quoted = figures.length <= mostQuoted ? figures : figures.filter(({ role }) => role !== 'operand');
  const { title, why } = page.checks[check] ?? {};
  return [
    claim
      ? el('p', { class: 'worked' }, accusing(equationOf(claim, finding), view.causes[finding.cause]))
      : equation !== '' && el('p', { class: 'worked' }, el('bdi', { class: 'equation' }, equation)),
    el('ul', { class: 'evidence' }, quoted.map(evidenceOf)),
    el(
      'p',
      { class: 'about' },
      el('b', {}, title?.[state.lang] ?? ''),
      el('span', { class: 'reason' }, ` ${why?.[state.lang] ?? ''}`),
    ),
    el(
      'p',
      { class: 'acts' },
      button({ class: 'jump' }, jump, words().show, ' ⏎'),
      el('a', { href: addressOf(state.home ?? 0, fingerprint) }, words().link),
      el('span', { class: 'fingerprint' }, `${words().fingerprint} ${fingerprint.slice(0, 12)}`),
    ),
  ];
}

/** The equation with the figure set off that would settle it. */
function accusing(equation: HTMLElement, cause: CauseView | undefined): HTMLElement {
  for (const { mark } of cause?.repairs ?? [])
    for (const wrong of equation.querySelectorAll(`[data-to="${mark}"]`)) wrong.classList.add('culprit');
  return equation;
}

function evidenceOf({ role, label, text, mark, where, context }: EvidenceView): HTMLElement {
  return el(
    'li',
    {},
    el('span', { class: 'label' }, label[state.lang]),
    chip(mark, text, role),
    el('bdi', { class: 'where' }, where[state.lang]),
    context.trim() !== text && el('q', { class: 'context', lang: 'zh-CN' }, quotedIn(context, text)),
  );
}

/** The words around a figure, with the figure set off; headings of row and column come first and may hold the same digits. */
function quotedIn(context: string, text: string): Child {
  const own = context.lastIndexOf(' | ') + 1;
  const at = context.indexOf(text, own);
  if (at < 0) return context;
  return [context.slice(0, at), el('b', {}, text), context.slice(at + text.length)];
}
