import type { FindingView, MarkRef, RepairView } from '../src/report/formats/html/view.ts';
import { type Paper, paperOf } from './paper.ts';
import { documentView, state } from './state.ts';

/** The document that is open, if it can be shown. */
export function openPaper(): Paper | undefined {
  return state.home === undefined ? undefined : paperOf(documentView(state.home));
}

const lit: HTMLElement[] = [];

/** Makes the figures of one finding stand out together in the document, and the one that seems wrong above all. */
export function light(finding: FindingView, repairs: readonly RepairView[]): void {
  darken();
  const paper = openPaper();
  for (const { mark, role } of finding.figures) {
    const element = paper && elementOf(mark, paper);
    if (element) shine(element, role);
  }
  for (const { mark, to } of repairs) {
    const element = paper && elementOf(mark, paper);
    if (!element || !lit.includes(element)) continue;
    element.classList.add('culprit');
    element.dataset['repair'] = to;
  }
}

const elementOf = (mark: MarkRef | null, { marks }: Paper): HTMLElement | undefined =>
  typeof mark === 'number' ? marks.get(mark) : undefined;

function shine(element: HTMLElement, role: string): void {
  element.classList.add('lit', role);
  lit.push(element);
}

/** Takes every light away again. */
export function darken(): void {
  for (const element of lit.splice(0)) {
    element.classList.remove('lit', 'stated', 'expected', 'operand', 'culprit');
    delete element.dataset['repair'];
  }
}

/** Brings a mark into view, and the keyboard to it where that is wanted. */
export function reveal(mark: number, { focus }: { readonly focus: boolean }): void {
  const element = openPaper()?.marks.get(mark);
  if (!element) return;
  document.body.dataset['pane'] = 'document';
  element.scrollIntoView({ block: 'center', inline: 'center' });
  element.classList.remove('flash');
  // Reading the layout lets the same animation start again.
  void element.offsetWidth;
  element.classList.add('flash');
  if (focus) element.focus({ preventScroll: true });
}

/** The figure that a finding is about: the stated one, or the first that can be shown. */
export function mainMark(finding: FindingView): number | undefined {
  const marks = finding.figures.flatMap(({ mark }) => (typeof mark === 'number' ? [mark] : []));
  return marks[0];
}

/** Marks that stand out while the pointer or the keyboard is at one of their twins. */
export function point(mark: string | undefined, isOn: boolean): void {
  if (mark === undefined) return;
  openPaper()?.marks.get(Number(mark))?.classList.toggle('pointed', isOn);
  for (const twin of document.querySelectorAll(`.findings [data-to="${CSS.escape(mark)}"]`))
    twin.classList.toggle('pointed', isOn);
}
