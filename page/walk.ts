import type { Desk } from './desk.ts';
import { around } from './dom.ts';
import { fillIn } from './list.ts';
import { darken, light, mainMark, openPaper, reveal } from './pointing.ts';
import { remember } from './route.ts';
import { documentView, everything, state } from './state.ts';

/** What is laid out on the page while a document is open. */
export const laid: { desk: Desk | undefined } = { desk: undefined };

/** Opens a finding, or closes the one that is open. */
export function toggle(finding: number): void {
  if (state.finding !== finding) {
    enterFinding(finding);
    return;
  }
  unfold(undefined);
  remember();
}

/** Opens a finding and lets the keyboard go on from it. */
export function enterFinding(finding: number): void {
  show(finding);
  focusOn(headOfFinding(finding));
}

/** Unfolds one finding and folds the others. */
function unfold(finding: number | undefined): void {
  state.finding = finding;
  darken();
  for (const card of document.querySelectorAll<HTMLElement>('.finding')) {
    const isOpen = card.id === `finding-${finding}`;
    card.classList.toggle('open', isOpen);
    card.querySelector('.head')?.setAttribute('aria-expanded', String(isOpen));
    const detail = card.querySelector('.detail');
    if (detail && isOpen) fillIn(detail);
    detail?.toggleAttribute('hidden', !isOpen);
  }
}

/** Lights the figures of a finding and brings it and them into view. */
export function show(finding: number): void {
  const view = documentView(state.home ?? 0);
  const told = view.findings[finding];
  if (!told) return;
  if (!document.getElementById(`finding-${finding}`)) {
    state.filter = { ...everything, known: true };
    laid.desk?.fill();
  }
  unfold(finding);
  light(told, view.causes[told.cause]?.repairs ?? []);
  remember(told.fingerprint);
  const main = mainMark(told);
  const { pane = 'findings' } = document.body.dataset;
  if (main !== undefined) reveal(main, { focus: false });
  document.body.dataset['pane'] = pane;
  document.getElementById(`finding-${finding}`)?.scrollIntoView({ block: 'nearest' });
}

const headOfFinding = (finding: number): HTMLElement | null =>
  document.querySelector<HTMLElement>(`#finding-${finding} .head`);

/** Goes from a finding to its figure in the document. */
export function jump(finding: number): void {
  const told = documentView(state.home ?? 0).findings[finding];
  const main = told && mainMark(told);
  if (main !== undefined) reveal(main, { focus: true });
}

/** Goes to a figure and tells what became of it. */
export function visit(mark: number): void {
  reveal(mark, { focus: true });
  laid.desk?.tell(mark);
}

/** Lets the keyboard start from an element of the left pane; whether there is one. */
export function focusOn(element: HTMLElement | null | undefined): boolean {
  document.body.dataset['pane'] = 'findings';
  element?.focus();
  return element !== undefined && element !== null;
}

/** To the next or the previous finding that is shown. */
export function step(by: number): boolean {
  const heads = [...document.querySelectorAll<HTMLElement>('.finding')];
  const at = heads.findIndex(({ id }) => id === `finding-${state.finding}`);
  const next = heads[at < 0 ? (by > 0 ? 0 : heads.length - 1) : at + by];
  if (!next) return false;
  const finding = Number(next.id.replace('finding-', ''));
  show(finding);
  return focusOn(headOfFinding(finding));
}

/** On a finding: to its figure. On a figure: what became of it. */
export function enter(event: Event): boolean {
  const mark = around(event, '[data-mark]')?.dataset['mark'];
  if (mark !== undefined) {
    laid.desk?.tell(Number(mark));
    return true;
  }
  const finding = Number(around(event, '.finding')?.id.replace('finding-', ''));
  if (state.finding !== finding) show(finding);
  jump(finding);
  return true;
}

/** To the next figure of the finding that is open. */
export function nextOperand(): boolean {
  const figures =
    state.finding === undefined ? [] : (documentView(state.home ?? 0).findings[state.finding]?.figures ?? []);
  const marks = figures.flatMap(({ mark }) => (typeof mark === 'number' ? [mark] : []));
  const next = marks[(marks.indexOf(currentMark()) + 1) % marks.length];
  if (next !== undefined) reveal(next, { focus: true });
  return next !== undefined;
}

const currentMark = (): number => {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? Number(activeElement.dataset['mark'] ?? Number.NaN) : Number.NaN;
};

/** To the next figure of the chosen mark, else the next contradicted one; the arrows go to any. */
export function stepMark(by: number, any: boolean): boolean {
  const paper = openPaper();
  if (!paper) return false;
  const wanted = any ? '.mark' : `.mark.${state.spotlight ?? 'contradicted'}`;
  const all = [...paper.article.querySelectorAll<HTMLElement>('.mark')];
  const from = all.findIndex((element) => Number(element.dataset['mark']) === (currentMark() || Number(heldMark())));
  const others = by > 0 ? all.slice(from + 1) : all.slice(0, Math.max(from, 0)).toReversed();
  const next = others.find((element) => element.matches(wanted));
  if (next) reveal(Number(next.dataset['mark']), { focus: true });
  return next !== undefined;
}

const heldMark = (): string | undefined =>
  document.querySelector<HTMLElement>('.paper .mark[tabindex="0"]')?.dataset['mark'];

/** Closes what lies on top, then goes back to the finding. */
export function back(): boolean {
  laid.desk?.tell(undefined);
  const open = state.finding === undefined ? null : headOfFinding(state.finding);
  return focusOn(open ?? document.getElementById('findings'));
}
