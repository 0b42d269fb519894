import type { ClaimView, DocumentCard, DocumentView, MarkState } from '../src/report/formats/html/view.ts';
import { type Child, el } from './dom.ts';
import { equationOf } from './equation.ts';
import { page, state } from './state.ts';
import { words } from './words.ts';

const verdicts = ['exact', 'rounding', 'truncation', 'contradiction', 'undecided'] as const;

export const markStates: readonly MarkState[] = [
  'held',
  'rounding',
  'contradicted',
  'uncompared',
  'not-figure',
  'unread',
];

/** How many numerals are in each state. */
export const countIn = ({ marks }: DocumentView, wanted: MarkState): number =>
  marks.filter(({ state: one }) => one === wanted).length;

/** What was looked at, what could not be decided, and where the numerals went: silence is no pass. */
export function coverageOf(view: DocumentView, card: DocumentCard): HTMLElement {
  const { ledger } = card;
  const figures = ledger.checked + ledger.uncompared + ledger.unread;
  const idle = page.checks.length - view.tallies.length;
  return el(
    'section',
    { class: 'coverage', 'aria-labelledby': 'coverage' },
    el('h2', { id: 'coverage' }, words().coverage),
    el(
      'p',
      { class: 'ledger' },
      el('b', {}, words().compared(ledger.checked, figures)),
      ' ',
      words().numerals(ledger.numerals, ledger.notFigures),
    ),
    meterOf(view),
    view.tallies.length > 0 && el('div', { class: 'tally head', 'aria-hidden': 'true' }, headCells()),
    view.tallies.map((tally) => tallyOf(tally, view)),
    idle > 0 && el('p', { class: 'idle' }, words().idle(idle)),
    el('h3', {}, words().undecided),
    view.doubts.length === 0
      ? el('p', { class: 'idle' }, words().undecidedNone)
      : view.doubts.map((doubt) => doubtOf(doubt, view)),
  );
}

/** The states of all numerals as one bar; the legend has the same numbers in words. */
function meterOf(view: DocumentView): HTMLElement {
  const all = markStates.reduce((sum, one) => sum + countIn(view, one), 0);
  const parts = markStates.map((one) => {
    const part = el('span', { class: `part ${one}` });
    part.style.inlineSize = `${all === 0 ? 0 : (countIn(view, one) / all) * 100}%`;
    return part;
  });
  return el('div', { class: 'meter', 'aria-hidden': 'true' }, parts);
}

function headCells(): Child {
  const titles = verdicts.map((verdict) => el('span', {}, words().verdicts[verdict]));
  return [el('span', {}, words().relations), titles];
}

/** The relations of one check; they are listed when they are asked for. */
function tallyOf(tally: DocumentView['tallies'][number], view: DocumentView): HTMLElement {
  const { title, id = '' } = page.checks[tally.check] ?? {};
  const counts = verdicts.map((verdict) =>
    el(
      'span',
      { class: tally[verdict] === 0 ? 'zero' : `count ${verdict}`, title: words().verdicts[verdict] },
      tally[verdict] === 0 ? '·' : String(tally[verdict]),
    ),
  );
  const line = el('summary', { class: 'tally' }, el('span', { class: 'title' }, title?.[state.lang] ?? id), counts);
  const claims = view.claims.filter(({ check }) => check === tally.check);
  return unfolding(line, () => claimList(claims));
}

function doubtOf({ because, check, count }: DocumentView['doubts'][number], view: DocumentView): HTMLElement {
  const { title } = page.checks[check] ?? {};
  const line = el(
    'summary',
    {},
    `${page.doubts[because][state.lang]}: ${words().times(count)} · ${title?.[state.lang] ?? ''}`,
  );
  const open = view.claims.filter((claim) => claim.check === check && claim.because === because);
  return unfolding(line, () => claimList(open));
}

function unfolding(line: HTMLElement, inside: () => Child): HTMLElement {
  const details = el('details', {}, line);
  const fill = (): void => {
    if (details.childElementCount === 1) details.append(el('div', {}, inside()));
  };
  details.addEventListener('toggle', fill, { once: true });
  return details;
}

const gravest: readonly ClaimView['verdict'][] = ['contradiction', 'undecided', 'truncation', 'rounding', 'exact'];

/** Relations with their verdicts, the gravest first. */
export function claimList(claims: readonly ClaimView[]): HTMLElement {
  const sorted = claims.toSorted((a, b) => gravest.indexOf(a.verdict) - gravest.indexOf(b.verdict));
  return el(
    'ul',
    { class: 'claims' },
    sorted.map((claim) =>
      el('li', {}, verdictOf(claim), el('bdi', { class: 'subject' }, claim.subject), equationOf(claim)),
    ),
  );
}

export function verdictOf({ verdict, because }: ClaimView): HTMLElement {
  const reason = because ? `: ${page.doubts[because][state.lang]}` : '';
  return el('span', { class: `verdict ${verdict}` }, `${words().verdicts[verdict]}${reason}`);
}
