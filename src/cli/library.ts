import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkDisclosure } from '../disclosure.ts';
import type { NamedBytes } from '../extract/archive.ts';
import type { Limits } from '../extract/format.ts';
import type { Problem } from '../model/document.ts';
import type { Reconciliation } from '../model/finding.ts';
import { type CheckOptions, checkDocument, type Extraction, extractDocument } from '../pipeline.ts';
import { digest } from './digest.ts';
import { environment } from './environment.ts';
import { failed } from './failed.ts';
import { reasonOf } from './write.ts';

export * from '../index.ts';
export { environment };

/** A file by its path or `file:` URL, or its bytes with the name under which it is to be reported. */
export type Source = string | URL | NamedBytes;

export interface ExtractSettings {
  /** What a file may cost; where one is left out, `defaultLimits` holds. */
  readonly limits?: Partial<Limits>;
}

export type CheckSettings = ExtractSettings & Omit<CheckOptions, 'sha256'>;

/** One document → what it contradicts itself in. A file that cannot be read is a problem of the result. */
export async function check(source: Source, { limits, ...options }: CheckSettings = {}): Promise<Reconciliation> {
  const machine = environment(limits);
  const file = await given(source, machine.limits);
  if ('code' in file) return failed(file);
  return checkDocument(file.bytes, file.path, machine, { ...options, sha256: digest(file.bytes) });
}

/**
 * Documents that are published together, checked against each other → what each of them came to, in path order. A ZIP
 * stands for the documents in it.
 */
export async function checkTogether(
  sources: readonly Source[],
  { limits, ...options }: CheckSettings = {},
): Promise<readonly Reconciliation[]> {
  const machine = environment(limits);
  const files = await Promise.all(sources.map((source) => given(source, machine.limits)));
  const read = files.flatMap((file) => ('code' in file ? [] : [file]));
  const unread = files.flatMap((file) => ('code' in file ? [failed(file)] : []));
  const results = await checkDisclosure(read, machine, { ...options, digest });
  return [...results, ...unread].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** One document → its typed records and what became of every numeral. Problems as with `check`. */
export async function extract(source: Source, { limits }: ExtractSettings = {}): Promise<Extraction> {
  const machine = environment(limits);
  const file = await given(source, machine.limits);
  if ('code' in file) return { entries: [], problems: [file] };
  return extractDocument(file.bytes, file.path, machine);
}

/** The bytes of a source, or why there are none. A file beyond the limit is not even read. */
async function given(source: Source, { fileBytes }: Limits): Promise<NamedBytes | Problem> {
  if (typeof source === 'object' && 'bytes' in source) return source;
  const path = typeof source === 'string' ? source : fileURLToPath(source);
  try {
    const { size } = await stat(path);
    if (size > fileBytes)
      return { code: 'limit-exceeded', path, detail: `fileBytes: ${size} > ${fileBytes}`, extent: 'fatal' };
    return { path, bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    return { code: 'file-unreadable', path, detail: reasonOf(error), extent: 'fatal' };
  }
}
