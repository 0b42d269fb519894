import type { Problem } from '../../model/document.ts';
import type { DraftBlock, Environment, Format, Reading } from '../format.ts';
import { decoded, decodedHead } from './text/decode.ts';
import { dumpedTable, isCell } from './text/dumped.ts';
import { type Line, linesOf } from './text/lines.ts';
import { pageWidth, paragraphsOf } from './text/paragraphs.ts';
import { isTabbed, tabbedTable } from './text/tabbed.ts';

/** Plain text: paragraphs, tables with tabs, and the dumps of converters that put every cell on its own line. */
export const text: Format = {
  id: 'text',
  extensions: ['.txt', '.text', '.md'],
  recognises: (head) => decodedHead(head) !== undefined,
  read: async (bytes, path, environment) => reading(bytes, path, environment),
};

function reading(bytes: Uint8Array, path: string, { limits }: Environment): Reading {
  const failed = (code: Problem['code'], detail: string): Reading => ({
    problems: [{ code, path, detail, extent: 'fatal' }],
  });
  const words = decoded(bytes);
  if (words === undefined) return failed('format-unknown', 'neither UTF-8 nor GB18030');
  const lines = linesOf(words);
  if (lines.length > limits.paragraphs)
    return failed('limit-exceeded', `${lines.length} lines; paragraphs: ${limits.paragraphs}`);
  const blocks = blocksOf(lines);
  return blocks.length > 0 ? { draft: { blocks }, problems: [] } : failed('no-text', 'only blanks');
}

function blocksOf(lines: readonly Line[]): readonly DraftBlock[] {
  const width = pageWidth(lines);
  const blocks: (readonly DraftBlock[])[] = [];
  for (let n = 0; n < lines.length; ) {
    const { length, found } = blocksAt(lines, n, width);
    blocks.push(found);
    n += length;
  }
  return blocks.flat();
}

interface Found {
  readonly length: number;
  readonly found: readonly DraftBlock[];
}

/** The table that begins at a line, or the paragraphs up to the next table. */
function blocksAt(lines: readonly Line[], from: number, width: number | undefined): Found {
  const first = lines[from];
  const kind = first ? kindOf(first) : 'paragraph';
  if (kind === 'cell') {
    const { table, end } = dumpedTable(lines, from);
    return { length: end - from, found: table ? [table] : paragraphsOf(lines.slice(from, end), width) };
  }
  const here = lines.slice(from, endOf(kind, lines, from));
  const table = kind === 'row' ? tabbedTable(here) : undefined;
  return { length: here.length, found: table ? [table] : paragraphsOf(here, width) };
}

const kindOf = (line: Line): 'cell' | 'row' | 'paragraph' =>
  isCell(line) ? 'cell' : isTabbed(line) ? 'row' : 'paragraph';

/** Where the lines of a kind end. */
function endOf(kind: 'row' | 'paragraph', lines: readonly Line[], from: number): number {
  for (let n = from + 1; n < lines.length; n += 1) {
    const line = lines[n];
    if (line && kindOf(line) !== kind && !(kind === 'row' && goesOn(line, lines[n - 1]))) return n;
  }
  return lines.length;
}

/** Between rows, a line with the tabs of a row is one, however few of its cells say something. */
const goesOn = (line: Line, before: Line | undefined): boolean =>
  tabsIn(line) > 0 && (tabsIn(line) === tabsIn(before) || (tabsIn(line) > 1 && isCell(line)));

const tabsIn = (line: Line | undefined): number => (line?.text.split('\t').length ?? 1) - 1;
