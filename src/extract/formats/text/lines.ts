import type { Run } from '../../../model/document.ts';
import type { DraftText } from '../../format.ts';

/** One line of the file without the traces of its export. Lines count from 1. */
export interface Line extends DraftText {
  readonly number: number;
}

const trace = /\[bookmark:[^\]]{0,80}\]|PAGEREF _Toc\d+ \\h \d*|_Toc\d{5,}/g;

export const linesOf = (text: string): readonly Line[] =>
  text.split(/\r\n|[\n\r\f\v\u0085\u2028]/).map((line, n) => ({ number: n + 1, ...withoutTraces(line, n + 1) }));

/** Places survive what is cut out: every stretch that stays knows its own column. */
function withoutTraces(line: string, number: number): DraftText {
  const runs: Run[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: cut } of [...line.matchAll(trace), { index: line.length, 0: '' }]) {
    if (index > from || runs.length === 0) {
      runs.push({ start: text.length, place: { in: 'text', line: number, column: from + 1 } });
      text += line.slice(from, index);
    }
    from = index + cut.length;
  }
  return { text, runs };
}

export const isBlank = ({ text }: DraftText): boolean => text.trim() === '';

/** Part of a text with the runs that belong to it, without its margins. */
export function part({ text, runs }: DraftText, from: number, to: number): DraftText {
  const said = text.slice(from, to);
  const start = from + said.length - said.trimStart().length;
  const end = Math.max(start, from + said.trimEnd().length);
  const inside = runs.flatMap((run, n): Run[] => {
    const stop = runs[n + 1]?.start ?? Infinity;
    if (stop <= start || run.start > Math.max(start, end - 1)) return [];
    const cut = Math.max(0, start - run.start);
    return [{ start: Math.max(0, run.start - start), place: moved(run.place, cut) }];
  });
  return { text: text.slice(start, end), runs: inside };
}

const moved = (place: Run['place'], columns: number): Run['place'] =>
  place.in === 'text' ? { ...place, column: place.column + columns } : place;

export const trimmed = (text: DraftText): DraftText => part(text, 0, text.text.length);

/** Texts as one, with something between them. */
export function joined(texts: readonly DraftText[], between: (before: string, after: string) => string): DraftText {
  let text = '';
  const runs: Run[] = [];
  for (const next of texts) {
    if (text !== '') text += between(text, next.text);
    const start = text.length;
    for (const run of next.runs) runs.push({ ...run, start: run.start + start });
    text += next.text;
  }
  return { text, runs };
}
