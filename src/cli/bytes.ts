import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '../model/document.ts';
import type { Io } from './io.ts';
import type { Source } from './paths.ts';
import type { ShellWords } from './words.ts';
import { reasonOf } from './write.ts';

export type Bytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** The bytes of a source, or why there are none. A file beyond the limit is not even read. */
export async function bytesOf(source: Source, io: Io, words: ShellWords, mostBytes: number): Promise<Bytes> {
  const { path } = source;
  switch (source.kind) {
    case 'missing':
      return problem({ code: 'file-unreadable', path, detail: reasons(words)[source.because], extent: 'fatal' });
    case 'input':
      return { kind: 'bytes', bytes: await io.input() };
    case 'file':
      return fileBytes(path, resolve(io.cwd, path), mostBytes);
  }
}

async function fileBytes(path: string, absolute: string, mostBytes: number): Promise<Bytes> {
  try {
    const { size } = await stat(absolute);
    if (size > mostBytes)
      return problem({ code: 'limit-exceeded', path, detail: excess(size, mostBytes), extent: 'fatal' });
    return { kind: 'bytes', bytes: new Uint8Array(await readFile(absolute)) };
  } catch (error) {
    return problem({ code: 'file-unreadable', path, detail: reasonOf(error), extent: 'fatal' });
  }
}

const problem = (found: Problem): Bytes => ({ kind: 'problem', problem: found });

const excess = (size: number, most: number): string =>
  `${Math.ceil(size / 2 ** 20)} MB > ${Math.floor(most / 2 ** 20)} MB, --max-file-size`;

const reasons = (words: ShellWords): Readonly<Record<Extract<Source, { kind: 'missing' }>['because'], string>> => ({
  'nothing-there': words.nothingThere,
  'no-documents': words.noDocuments,
  'no-match': words.noMatch,
});
