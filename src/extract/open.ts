import type { Document, FormatId, Problem } from '../model/document.ts';
import type { Draft, Environment, Reading } from './format.ts';
import { type FormatEntry, formats } from './formats/index.ts';
import { refusalOf } from './kinds.ts';
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
  const refusal = sizeRefusal(bytes, environment) ?? refusalOf(bytes, environment.limits);
  if (refusal) return { problems: [{ ...refusal, path, extent: 'fatal' }] };
  const entry = formats.find(({ recognises }) => recognises(bytes.subarray(0, headLength)));
  if (!entry) return { problems: [{ code: 'format-unknown', path, extent: 'fatal' }] };
  const format = await entry.load();
  const reading = await format.read(bytes, path, environment);
  return outlined(reading, path, entry);
}

function sizeRefusal(bytes: Uint8Array, { limits }: Environment): Fault | undefined {
  if (bytes.length === 0) return { code: 'file-empty' };
  if (bytes.length <= limits.fileBytes) return undefined;
  return { code: 'limit-exceeded', detail: `fileBytes: ${bytes.length} > ${limits.fileBytes}` };
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
