import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Io, type Refusal, refusal } from './io.ts';
import type { ShellWords } from './words.ts';

/** To a file, whose folder is made if need be, or to standard output. */
export async function write(
  made: string | Uint8Array,
  file: string | undefined,
  io: Io,
  words: ShellWords,
): Promise<Refusal | undefined> {
  if (file === undefined) {
    io.out(made);
    return undefined;
  }
  try {
    await mkdir(dirname(resolve(io.cwd, file)), { recursive: true });
    await writeFile(resolve(io.cwd, file), made);
    return undefined;
  } catch (error) {
    return refusal(words.cannotWrite(file, reasonOf(error)));
  }
}

/** What the system says: 「EACCES」. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return String(error);
}
