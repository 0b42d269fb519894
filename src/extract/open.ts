import type { Document, FormatId, Problem } from '../model/document.ts';
import type { Draft, DraftBlock, DraftTable, Environment, Reading } from './format.ts';
import { type FormatEntry, formats } from './formats/index.ts';
import { sightingOf } from './kinds.ts';
import { outline } from './outline/index.ts';
import type { Fault } from './package/fault.ts';

/** What became of a file. Without a document there is a fatal problem that says why. */
export interface Opened {
  readonly document?: Document;
  readonly draft?: Draft;
  readonly format?: FormatId;
  readonly problems: readonly Problem[];
}

const headLength = 4096;

/** bytes → Document, by the format that the bytes show. Never throws: what goes wrong is a problem. */
export async function open(bytes: Uint8Array, path: string, environment: Environment): Promise<Opened> {
  try {
    return await opened(bytes, path, environment);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problems: [{ code: 'format-failed', path, detail, extent: 'fatal' }] };
  }
}

async function opened(bytes: Uint8Array, path: string, environment: Environment): Promise<Opened> {
  const tooMuch = sizeRefusal(bytes, environment);
  const { refusal = tooMuch, format: sighted } = tooMuch ? {} : sightingOf(bytes, environment.limits);
  if (refusal) return { problems: [{ ...refusal, path, extent: 'fatal' }] };
  const entry = formats.find(({ id, recognises }) =>
    sighted ? id === sighted : recognises(bytes.subarray(0, headLength)),
  );
  if (!entry) return { problems: [{ code: 'format-unknown', path, extent: 'fatal' }] };
  const format = await entry.load();
  const reading = await format.read(bytes, path, environment);
  const excess = excessOf(reading, environment);
  if (excess) return { format: entry.id, problems: [{ ...excess, path, extent: 'fatal' }] };
  return outlined(reading, path, entry);
}

function sizeRefusal(bytes: Uint8Array, { limits }: Environment): Fault | undefined {
  if (bytes.length === 0) return { code: 'file-empty' };
  if (bytes.length <= limits.fileBytes) return undefined;
  return { code: 'limit-exceeded', detail: `fileBytes: ${bytes.length} > ${limits.fileBytes}` };
}

/** Merged cells are small in a file and large in a grid, and text is small where it is packed. */
function excessOf({ draft }: Reading, { limits }: Environment): Fault | undefined {
  const blocks = draft?.blocks ?? [];
  const cells = total(blocks, (block) => (block.kind === 'table' ? gridSize(block) : 0));
  if (cells > limits.cells) return { code: 'limit-exceeded', detail: `cells: more than ${limits.cells}` };
  const characters = total(blocks, lengthOf);
  if (characters <= limits.characters) return undefined;
  return { code: 'limit-exceeded', detail: `characters: more than ${limits.characters}` };
}

const total = <T>(all: readonly T[], size: (one: T) => number): number => all.reduce((sum, one) => sum + size(one), 0);

function lengthOf(block: DraftBlock): number {
  switch (block.kind) {
    case 'paragraph':
      return block.text.length;
    case 'table':
      return total(block.cells, ({ text }) => text.length);
    case 'chart':
      return total(block.points, ({ value }) => value.text.length);
  }
}

function gridSize({ cells }: DraftTable): number {
  const rows = cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  return rows * cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
}

function outlined({ draft, problems: found }: Reading, path: string, entry: FormatEntry): Opened {
  const problems = [...mismatch(path, entry), ...found];
  if (!draft) return { format: entry.id, problems };
  const document = outline(draft, path, entry.id);
  if (document.blocks.length > 0) return { document, draft, format: entry.id, problems };
  const wordless: Problem = { code: 'no-text', path, extent: 'fatal' };
  const said = problems.some(({ code }) => code === 'no-text');
  return { draft, format: entry.id, problems: said ? problems : [...problems, wordless] };
}

const foreign = /\.(?:docx?|docm|xlsx?|et|wps|pptx?|pdf|txt|html?|rtf|od[tsp]|ofd)$/;

/** A name that promises another kind than the bytes hold; a name without a promise is fine. */
function mismatch(path: string, { id, extensions }: FormatEntry): readonly Problem[] {
  const name = path.toLowerCase();
  const promised = foreign.exec(name)?.[0];
  if (promised === undefined || extensions.some((extension) => name.endsWith(extension))) return [];
  return [{ code: 'format-mismatch', path, detail: `named ${promised}, holds ${id}`, extent: 'partial' }];
}
