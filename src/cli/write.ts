import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises';
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

/** Somewhere to write to piece by piece. */
export interface Sink {
  readonly put: (made: string) => Promise<void>;
  /** What went wrong on the way, if anything did. */
  readonly close: () => Promise<Refusal | undefined>;
}

/** The same as `write` for what is made piece by piece. */
export async function sinkTo(file: string | undefined, io: Io, words: ShellWords): Promise<Sink | Refusal> {
  if (file === undefined) return { put: async (made) => io.out(made), close: async () => undefined };
  try {
    await mkdir(dirname(resolve(io.cwd, file)), { recursive: true });
    return sinkInto(await open(resolve(io.cwd, file), 'w'), (error) =>
      refusal(words.cannotWrite(file, reasonOf(error))),
    );
  } catch (error) {
    return refusal(words.cannotWrite(file, reasonOf(error)));
  }
}

function sinkInto(handle: FileHandle, refusedBy: (error: unknown) => Refusal): Sink {
  const refused: Refusal[] = [];
  const attempt = (work: Promise<unknown>): Promise<unknown> =>
    work.catch((error: unknown) => void refused.push(refusedBy(error)));
  return {
    put: async (made) => {
      if (refused.length === 0) await attempt(handle.appendFile(made));
    },
    close: async () => {
      await attempt(handle.close());
      return refused[0];
    },
  };
}

/** What the system says: 「EACCES」. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return String(error);
}
