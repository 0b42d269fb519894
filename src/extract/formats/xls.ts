import type { WorkBook, WorkSheet } from '@e965/xlsx';
import type { Problem } from '../../model/document.ts';
import type { DraftBlock, Environment, Format, Reading } from '../format.ts';
import { attempt, type Fault, fail } from '../package/fault.ts';
import { sheetBlocks } from '../sheets/blocks.ts';
import { type Merge, positionOf, type SheetCell } from '../sheets/sheet.ts';

/** Workbooks of Excel 97–2003 and old WPS, through the SheetJS reader. */
export const xls: Format = {
  id: 'xls',
  extensions: ['.xls', '.xlt', '.et', '.ett'],
  recognises: ([first, second]) => first === 0xd0 && second === 0xcf,
  read: reading,
};

// The reader keeps every cell as an object of its own and has no limits; a workbook of tables has a few hundred kilobytes.
const mostBytes = 32 * 2 ** 20;

async function reading(bytes: Uint8Array, path: string, { limits }: Environment): Promise<Reading> {
  const refused = (fault: Fault): Reading => ({ problems: [{ ...fault, path, extent: 'fatal' }] });
  if (bytes.length > mostBytes)
    return refused({ code: 'limit-exceeded', detail: `${bytes.length} > ${mostBytes} bytes` });
  const { read } = await import('@e965/xlsx');
  const result = attempt(() => {
    const book = read(bytes, { type: 'array', cellFormula: false, cellHTML: false, sheetRows: limits.paragraphs });
    return bookBlocks(book, limits.paragraphs);
  });
  if ('fault' in result) return refused(translated(result.fault));
  const { blocks, hidden } = result.value;
  const problems = hidden.map((at): Problem => ({ code: 'part-hidden', path, at, extent: 'partial' }));
  if (blocks.length > 0) return { draft: { blocks }, problems };
  return { problems: [...problems, { code: 'no-text', path, detail: 'no sheet holds a word', extent: 'fatal' }] };
}

/** What the reader says of a file it cannot read. */
function translated(fault: Fault): Fault {
  if (fault.code !== 'format-failed') return fault;
  const detail = fault.detail ?? '';
  if (/password|encrypt/i.test(detail)) return { code: 'file-encrypted', detail: 'opens with a password only' };
  // What JavaScript says of a reader that stumbled tells a person nothing.
  return { code: 'file-damaged', ...(!/undefined|null|not a function/.test(detail) && { detail }) };
}

interface BookBlocks {
  readonly blocks: readonly DraftBlock[];
  readonly hidden: readonly string[];
}

function bookBlocks({ SheetNames, Sheets, Workbook }: WorkBook, most: number): BookBlocks {
  let left = most;
  const hidden = SheetNames.filter((_, n) => (Workbook?.Sheets?.[n]?.Hidden ?? 0) !== 0);
  const blocks = SheetNames.filter((name) => !hidden.includes(name)).flatMap((name) => {
    const sheet = Sheets[name];
    if (!sheet) return [];
    const found = sheetBlocks({ name, cells: cellsOf(sheet, most), merges: mergesOf(sheet) }, left);
    left -= found.reduce((sum, block) => sum + (block.kind === 'table' ? block.cells.length : 1), 0);
    return found;
  });
  return { blocks, hidden };
}

interface Stored {
  readonly t?: string;
  readonly v?: unknown;
  readonly w?: string;
}

function cellsOf(sheet: WorkSheet, most: number): readonly SheetCell[] {
  const names = Object.keys(sheet).filter((name) => !name.startsWith('!'));
  if (names.length > most) fail('limit-exceeded', `paragraphs: ${names.length} cells > ${most}`);
  return names.flatMap((name) => {
    const position = positionOf(name);
    const stored: Stored | undefined = sheet[name];
    const text = stored ? printed(stored) : '';
    return position && text !== '' ? [{ ...position, text }] : [];
  });
}

const printed = ({ t, v, w }: Stored): string => (w ?? (t === 'z' || v === undefined ? '' : String(v))).trim();

const mergesOf = (sheet: WorkSheet): readonly Merge[] =>
  (sheet['!merges'] ?? []).map(({ s, e }) => ({
    ...{ row: s.r, column: s.c },
    ...{ rowSpan: e.r - s.r + 1, columnSpan: e.c - s.c + 1 },
  }));
