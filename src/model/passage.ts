import type { Address, Block, Box, Passage, Run } from './document.ts';
import type { Location, Quote } from './records.ts';

const contextBefore = 24;
const contextAfter = 12;

/** What a block says, in reading order: a table cell by cell, a chart value by value. */
export function passagesOf(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.passage];
    case 'table':
      return block.cells.map(({ passage }) => passage);
    case 'chart':
      return block.points.map(({ value }) => value);
  }
}

/** The words from `start` to `end`, the words around them, and the place where exactly those words stand. */
export function quote(passage: Passage, start = 0, end: number = passage.text.length): Quote {
  return {
    text: passage.text.slice(start, end),
    context: withHeaders(passage.headers, onOneLine(contextOf(passage.text, start, end))),
    start,
    location: locationOf(passage, start, end),
  };
}

function withHeaders(headers: readonly string[] | undefined, words: string): string {
  if (headers === undefined) return words;
  let context = '';
  for (const header of headers) context += `${onOneLine(header)} | `;
  return context + words;
}

function contextOf(text: string, start: number, end: number): string {
  const from = Math.max(0, start - contextBefore);
  const to = Math.min(text.length, end + contextAfter);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

const onOneLine = (words: string): string => (/\s/.test(words) ? words.replaceAll(/\s+/g, ' ').trim() : words);

function locationOf({ runs, address }: Passage, start: number, end: number): Location {
  const under = runs.length > 1 ? runsUnder(runs, start, end) : runs;
  const first = under[0] ?? runs[0];
  return first ? placed(addressed(address), first, start, under) : { ...addressed(address), path: '' };
}

const runsUnder = (runs: readonly Run[], start: number, end: number): readonly Run[] =>
  runs.filter((run, n) => run.start < Math.max(end, start + 1) && (runs[n + 1]?.start ?? Infinity) > start);

type Addressed = Omit<Location, 'path'>;

/** Field by field, for every figure has a location, and objects that are spread together cost several times as much. */
function addressed({ document, section, block, table, row, column }: Address): Addressed {
  const location: Addressed = { document, section, block };
  if (table !== undefined) location.table = table;
  if (row !== undefined) location.row = row;
  if (column !== undefined) location.column = column;
  return location;
}

function placed(address: Addressed, { place, start: from }: Run, start: number, under: readonly Run[]): Location {
  switch (place.in) {
    case 'docx':
      return { ...address, path: place.path };
    case 'pdf':
      return { ...address, page: place.page, box: boxAround(place.page, under), path: `page ${place.page}` };
    case 'text':
      return { ...address, path: `${place.line}:${place.column + Math.max(0, start - from)}` };
    case 'sheet':
      return { ...address, path: `${place.sheet}!${place.cell}` };
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
