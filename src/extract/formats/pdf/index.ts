import type { Environment, Format, Reading } from '../../format.ts';
import type { PageTable } from './cells.ts';
import { flowed } from './flow.ts';
import { isGarbled } from './garbled.ts';
import { piecesOf, sheetOf } from './items.ts';
import type { Leaf } from './leaf.ts';
import { load } from './load.ts';
import type { PdfDocument } from './pdfjs.ts';
import { fatalProblem, guessedTables, type PageTrouble, pageProblems } from './problems.ts';
import { leafOf } from './sheets.ts';
import { overpacked } from './streams.ts';

/** PDF with a text layer: positioned text and ruling lines become paragraphs and tables. */
export const pdf: Format = {
  id: 'pdf',
  extensions: ['.pdf'],
  recognises: (head) => new TextDecoder('latin1').decode(head.subarray(0, 1024)).includes('%PDF-'),
  read,
};

async function read(bytes: Uint8Array, path: string, environment: Environment): Promise<Reading> {
  const excess = overpacked(bytes, environment);
  if (excess) return { problems: [{ code: 'limit-exceeded', path, detail: excess, extent: 'fatal' }] };
  const loaded = await load(bytes, environment);
  if ('code' in loaded) return { problems: [{ ...loaded, path, extent: 'fatal' }] };
  try {
    const { numPages } = loaded.document;
    if (numPages > environment.limits.pages) {
      const detail = `${numPages} pages, more than the limit of ${environment.limits.pages}`;
      return { problems: [{ code: 'limit-exceeded', path, detail, extent: 'fatal' }] };
    }
    return await readingOf(loaded.document, path, environment);
  } finally {
    await loaded.close();
  }
}

async function readingOf(document: PdfDocument, path: string, environment: Environment): Promise<Reading> {
  const leaves: Leaf[] = [];
  const troubles = new Map<number, PageTrouble>();
  let after: PageTable | undefined;
  for (let number = 1; number <= document.numPages; number++) {
    const leaf = await pageOf(document, number, environment, after);
    if ('code' in leaf) troubles.set(number, leaf);
    else leaves.push(leaf);
    after = 'code' in leaf ? undefined : lastTable(leaf);
  }
  if (leaves.length === 0) return { problems: [fatalProblem(troubles, path)] };
  const blocks = flowed(leaves);
  const title = await titleOf(document);
  return {
    draft: { blocks, ...(title && { title }) },
    problems: [...pageProblems(troubles, path), ...guessedTables(blocks, path)],
  };
}

/** Reads one page and lets go of it; what keeps a page from being read is told, never thrown. */
async function pageOf(
  document: PdfDocument,
  number: number,
  { limits }: Environment,
  after: PageTable | undefined,
): Promise<Leaf | PageTrouble> {
  try {
    const page = await document.getPage(number);
    const pieces = await piecesOf(page, limits.itemsPerPage);
    if (!pieces)
      return { code: 'limit-exceeded', detail: `more than ${limits.itemsPerPage} stretches of text on a page` };
    const sheet = sheetOf(page, number, pieces);
    if (sheet.items.length === 0) return { code: 'page-without-text' };
    if (isGarbled(sheet.items)) return { code: 'page-garbled' };
    const leaf = await leafOf(page, sheet, after);
    page.cleanup();
    return leaf;
  } catch (error) {
    return { code: 'part-unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

// A page number and a running foot may stand under the table that a page ends with.
const mostLinesUnder = 3;

function lastTable({ blocks }: Leaf): PageTable | undefined {
  const last = blocks.slice(-mostLinesUnder - 1).findLast((block) => block.kind === 'table');
  return last?.kind === 'table' ? last.table : undefined;
}

const tellsNothing = /^(?:Microsoft |.*\.(?:docx?|wps|xlsx?|et|pdf|tmp)$)/i;

/** The title that the file gives itself, unless it is the name of a program or a file. */
async function titleOf(document: PdfDocument): Promise<string | undefined> {
  try {
    const { info } = await document.getMetadata();
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
    return title === '' || tellsNothing.test(title) ? undefined : title;
  } catch {
    return undefined;
  }
}
