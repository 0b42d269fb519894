import type { Problem } from '../../../model/document.ts';
import type { DraftBlock, Environment, Format, Limits, Reading } from '../../format.ts';
import { isArchive } from '../../kinds.ts';
import { attempt, type Fault, fail } from '../../package/fault.ts';
import { openPackage, type Package } from '../../package/package.ts';
import { sheetBlocks } from '../../sheets/blocks.ts';
import { columnName, type SheetCell } from '../../sheets/sheet.ts';
import { plainFormats, readFormats } from './formats.ts';
import { readStrings } from './strings.ts';
import { readWorkbook, type SheetEntry, type Workbook } from './workbook.ts';
import { type Book, readWorksheet } from './worksheet.ts';

/** Office Open XML workbooks: the cells as they are printed. Formulas are not computed and links are not followed. */
export const xlsx: Format = {
  id: 'xlsx',
  extensions: ['.xlsx', '.xlsm', '.xltx', '.xltm', '.et', '.ett'],
  recognises: isArchive,
  read: async (bytes, path, environment) => reading(bytes, path, environment),
};

function reading(bytes: Uint8Array, path: string, environment: Environment): Reading {
  const result = attempt(() => readBook(bytes, environment));
  if ('fault' in result) return { problems: [{ ...result.fault, path, extent: 'fatal' }] };
  const { blocks, faults } = result.value;
  const problems = faults.map((fault): Problem => ({ ...fault, path, extent: 'partial' }));
  if (blocks.length > 0) return { draft: { blocks }, problems };
  const none: Problem = { code: 'no-text', path, detail: 'no sheet holds a word', extent: 'fatal' };
  return { problems: [...problems, none] };
}

interface Opened {
  readonly source: Package;
  readonly book: Book;
  readonly budget: Budget;
  readonly faults: Fault[];
}

/** What may still be read: cells, and characters, since many cells may share one long string. */
interface Budget {
  cells: number;
  characters: number;
}

function readBook(bytes: Uint8Array, environment: Environment) {
  const source = openPackage(bytes, environment);
  const workbook = readWorkbook(source);
  const budget = budgetOf(environment.limits);
  const opened: Opened = { source, book: bookOf(source, workbook), budget, faults: [] };
  const blocks = workbook.sheets.flatMap((sheet) => blocksOf(opened, sheet));
  return { blocks, faults: opened.faults };
}

const budgetOf = ({ paragraphs, entryBytes }: Limits): Budget => ({ cells: paragraphs, characters: entryBytes });

const bookOf = (source: Package, { strings, styles, from1904 }: Workbook): Book => ({
  strings: strings === undefined ? [] : readStrings(source, strings),
  formats: styles === undefined ? plainFormats(from1904) : readFormats(source, styles, from1904),
});

/** A sheet that cannot be read is left out; excess ends it all, or the next sheet would cost as much again. */
function blocksOf({ source, book, budget, faults }: Opened, entry: SheetEntry): readonly DraftBlock[] {
  const { name, part } = entry;
  const refusal = refusalOf(entry);
  if (refusal) {
    faults.push({ ...refusal, at: name });
    return [];
  }
  const result = attempt(() => readWorksheet(source, part, book), name);
  if ('fault' in result) {
    if (result.fault.code === 'limit-exceeded') fail(result.fault.code, result.fault.detail ?? '', name);
    faults.push({ ...result.fault, code: 'part-unreadable', at: name });
    return [];
  }
  const { cells, merges, uncomputed } = result.value;
  if (uncomputed.length > 0) faults.push({ code: 'part-unreadable', at: name, detail: uncomputedIn(uncomputed) });
  spend(budget, cells, name);
  const blocks = sheetBlocks({ name, cells, merges }, budget.cells);
  budget.cells -= blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.cells.length : 1), 0);
  return blocks;
}

function refusalOf({ hidden, type }: SheetEntry): Fault | undefined {
  if (hidden) return { code: 'part-hidden' };
  return type === 'worksheet'
    ? undefined
    : { code: 'part-unreadable', detail: type || 'nothing stands behind its name' };
}

function spend(budget: Budget, cells: readonly SheetCell[], name: string): void {
  budget.characters -= cells.reduce((sum, { text }) => sum + text.length, 0);
  if (budget.characters < 0) fail('limit-exceeded', 'entryBytes: the words of all cells together', name);
}

const uncomputedIn = (positions: readonly string[]): string => {
  const names = positions.slice(0, 5).map((position) => {
    const [row = 0, column = 0] = position.split(',').map(Number);
    return `${columnName(column)}${row + 1}`;
  });
  return `${positions.length} formulas without a result: ${names.join(' ')}${positions.length > 5 ? ' …' : ''}`;
};
