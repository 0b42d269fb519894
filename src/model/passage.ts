import type { Address, Box, Passage, Run } from './document.ts';
import type { Location, Quote } from './records.ts';

const contextBefore = 24;
const contextAfter = 12;

/** The words from `start` to `end`, the words around them, and the place where exactly those words stand. */
export function quote(passage: Passage, start = 0, end: number = passage.text.length): Quote {
  return {
    text: passage.text.slice(start, end),
    context: [...(passage.headers ?? []), contextOf(passage.text, start, end)].map(onOneLine).join(' | '),
    start,
    location: locationOf(passage, start, end),
  };
}

function contextOf(text: string, start: number, end: number): string {
  const from = Math.max(0, start - contextBefore);
  const to = Math.min(text.length, end + contextAfter);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

const onOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

function locationOf({ runs, address }: Passage, start: number, end: number): Location {
  const under = runs.length > 1 ? runsUnder(runs, start, end) : runs;
  const first = under[0] ?? runs[0];
  return { ...addressed(address), ...(first ? placed(first, start, under) : { path: '' }) };
}

const runsUnder = (runs: readonly Run[], start: number, end: number): readonly Run[] =>
  runs.filter((run, n) => run.start < Math.max(end, start + 1) && (runs[n + 1]?.start ?? Infinity) > start);

const addressed = ({ document, section, block, table, row, column }: Address): Omit<Location, 'path'> => ({
  document,
  section,
  block,
  ...(table !== undefined && { table }),
  ...(row !== undefined && { row }),
  ...(column !== undefined && { column }),
});

function placed(
  { place, start: from }: Run,
  start: number,
  under: readonly Run[],
): Pick<Location, 'path' | 'page' | 'box'> {
  switch (place.in) {
    case 'docx':
      return { path: place.path };
    case 'pdf':
      return { page: place.page, box: boxAround(place.page, under), path: `page ${place.page}` };
    case 'text':
      return { path: `${place.line}:${place.column + Math.max(0, start - from)}` };
    case 'sheet':
      return { path: `${place.sheet}!${place.cell}` };
  }
}

/** What crosses pages keeps the place on its first one. */
function boxAround(page: number, runs: readonly Run[]): Box {
  const boxes = runs.flatMap(({ place }) => (place.in === 'pdf' && place.page === page ? [place.box] : []));
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}
