import { deskOf } from './desk.ts';
import { around, button, el } from './dom.ts';
import { headOf } from './head.ts';
import { type Action, actionOf, helpDialog } from './keys.ts';
import { overviewOf } from './overview.ts';
import { darken, openPaper, point, reveal } from './pointing.ts';
import { type Route, routeOf } from './route.ts';
import { documentView, everything, type Lang, page, state } from './state.ts';
import {
  back,
  enter,
  enterFinding,
  focusOn,
  jump,
  laid,
  nextOperand,
  show,
  step,
  stepMark,
  toggle,
  visit,
} from './walk.ts';
import { words } from './words.ts';

go(routeOf(location.hash));
addEventListener('hashchange', () => go(routeOf(location.hash)));
document.addEventListener('keydown', pressed);
document.addEventListener('click', clicked);
for (const [name, isOn] of [
  ['pointerover', true],
  ['pointerout', false],
  ['focusin', true],
  ['focusout', false],
] as const)
  document.addEventListener(name, (event) => pointed(event, isOn));

/** Opens what an address says. */
function go({ home, finding, mark }: Route): void {
  if (home !== state.home) {
    state.filter = everything;
    state.spotlight = undefined;
    state.finding = undefined;
  }
  state.home = home;
  const found =
    home === undefined ? -1 : documentView(home).findings.findIndex(({ fingerprint }) => fingerprint === finding);
  if (found >= 0) {
    state.finding = found;
    if (documentView(home ?? 0).findings[found]?.suppressed) state.filter = { ...state.filter, known: true };
  }
  draw();
  if (found >= 0) show(found);
  else if (mark !== undefined) visit(mark);
}

/** Makes the whole page anew; the document on paper is kept. */
function draw(): void {
  const { lang, home } = state;
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  document.body.dataset['pane'] = 'findings';
  darken();
  const card = home === undefined ? undefined : page.documents[home];
  laid.desk =
    home === undefined || !card ? undefined : deskOf(documentView(home), card, { toggle, jump, open: enterFinding });
  const view = laid.desk?.element ?? overviewOf();
  const parts = [
    headOf({ language, help }),
    view,
    ...(laid.desk ? [tabs()] : []),
    el('footer', {}, words().from(page.tool)),
  ];
  for (const old of document.querySelectorAll('body > :not(script, noscript)')) old.remove();
  document.body.prepend(...parts);
}

/** On a narrow screen one of the two stands in front. */
function tabs(): HTMLElement {
  const tab = (pane: string, label: string): HTMLElement =>
    button(
      { class: 'tab', 'data-tab': pane },
      () => {
        document.body.dataset['pane'] = pane;
      },
      label,
    );
  return el(
    'nav',
    { class: 'tabs', 'aria-label': words().findings },
    tab('findings', words().findings),
    tab('document', words().document),
  );
}

function language(lang: Lang): void {
  state.lang = lang;
  draw();
  if (state.finding !== undefined) show(state.finding);
  document.querySelector<HTMLElement>(`.languages [aria-pressed="true"]`)?.focus();
}

function help(): void {
  const dialog = helpDialog();
  document.body.append(dialog);
  dialog.showModal();
}

function clicked(event: MouseEvent): void {
  const to = around(event, 'button[data-to]')?.dataset['to'];
  const mark = around(event, '[data-mark]')?.dataset['mark'];
  if (to !== undefined) reveal(Number(to), { focus: true });
  else if (mark !== undefined) laid.desk?.tell(Number(mark));
}

function pointed(event: Event, isOn: boolean): void {
  const { mark, to } = around(event, '[data-mark], [data-to]')?.dataset ?? {};
  point(mark ?? to, isOn);
  if (isOn && mark !== undefined) describe(Number(mark));
  if (event.type === 'focusin' && mark !== undefined) hold(Number(mark));
}

/** Says beside a figure what its mark says to the eye. */
function describe(mark: number): void {
  const element = openPaper()?.marks.get(mark);
  const { state: shown, reason } = documentView(state.home ?? 0).marks[mark] ?? {};
  if (!element || !shown) return;
  const told = [words().states[shown], reason ? words().reasons[reason] : ''].filter(Boolean).join(' · ');
  element.title = told;
  element.setAttribute('aria-description', told);
}

/** One figure of the document is in the order of the tab key: the last that was visited. */
function hold(mark: number): void {
  const marks = openPaper()?.marks;
  for (const one of document.querySelectorAll('.paper .mark[tabindex="0"]')) one.setAttribute('tabindex', '-1');
  marks?.get(mark)?.setAttribute('tabindex', '0');
}

function pressed(event: KeyboardEvent): void {
  const action = actionOf(event);
  if (!action) return;
  if (act(action, event)) event.preventDefault();
}

/** Whether the key was of use. */
function act(action: Action, event: KeyboardEvent): boolean {
  switch (action) {
    case 'next':
      return step(1);
    case 'previous':
      return step(-1);
    case 'jump':
      return enter(event);
    case 'operand':
      return nextOperand();
    case 'after':
      return stepMark(1, event.key.startsWith('Arrow'));
    case 'before':
      return stepMark(-1, event.key.startsWith('Arrow'));
    case 'back':
      return back();
    case 'search':
      return focusOn(document.getElementById('search'));
    case 'language':
      language(state.lang === 'zh' ? 'en' : 'zh');
      return true;
    case 'up':
      if (page.documents.length > 1) location.hash = '#/';
      return true;
    case 'help':
      help();
      return true;
  }
}
