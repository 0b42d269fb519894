import type { Counts } from '../src/report/formats/html/view.ts';
import { button, el } from './dom.ts';
import { page, severities, state } from './state.ts';
import { words } from './words.ts';

/** Errors, warnings and notes one after the other, as wide as there are many. */
export function barOf(counts: Counts, most: number): HTMLElement {
  const parts = severities.map((severity) => {
    const part = el('span', { class: `part ${severity}` });
    part.style.inlineSize = `${(counts[severity] / most) * 100}%`;
    return part;
  });
  return el('span', { class: 'stack', 'aria-hidden': 'true' }, parts);
}

/** What was found by which check, the busiest first; each can be chosen to see only its documents. */
export function byCheck(
  chosen: number | undefined,
  choose: (check: number | undefined) => void,
): readonly HTMLElement[] {
  const found = page.checks
    .map((check, n) => ({ check, n, counts: countsOf(n) }))
    .filter(({ counts }) => sizeOf(counts) > 0)
    .toSorted((a, b) => sizeOf(b.counts) - sizeOf(a.counts) || a.n - b.n);
  const most = Math.max(1, ...found.map(({ counts }) => sizeOf(counts)));
  const items = found.map(({ check, n, counts }) => {
    const isOn = chosen === n;
    const act = (): void => choose(isOn ? undefined : n);
    const label = button(
      { class: 'bar-button', 'aria-pressed': String(isOn) },
      act,
      el('span', { class: 'title' }, check.title[state.lang]),
      el('span', { class: 'many' }, String(sizeOf(counts))),
      barOf(counts, most),
    );
    return el('li', {}, label);
  });
  return items.length === 0 ? [] : [el('h2', {}, words().byCheck), el('ul', {}, items)];
}

/** All that counts. */
export const sizeOf = ({ error, warning, note }: Counts): number => error + warning + note;

function countsOf(check: number): Counts {
  const all = page.documents.flatMap(({ byCheck }) => byCheck.filter((one) => one.check === check));
  const sum = (kind: keyof Counts): number => all.reduce((total, counts) => total + counts[kind], 0);
  return { error: sum('error'), warning: sum('warning'), note: sum('note'), known: sum('known') };
}
