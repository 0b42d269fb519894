import pLimit from 'p-limit';
import type { Io } from './io.ts';
import { type Source, sourcesOf } from './paths.ts';
import type { ShellWords } from './words.ts';

export interface Batch {
  readonly paths: readonly string[];
  readonly jobs: number;
  /** No progress and no remarks. */
  readonly quiet: boolean;
  /** A folder for copies, which are not to be taken for documents. */
  readonly made?: string;
}

/** What is done with a source, and where its result goes. */
export interface Work<T> {
  readonly work: (source: Source) => Promise<T>;
  readonly deliver: (result: T) => Promise<void>;
}

/** Does the same with every source, a few at a time; results stand in path order whatever their number. */
export async function batch<T>(files: Batch, io: Io, words: ShellWords, work: Work<T>['work']): Promise<readonly T[]> {
  const results: T[] = [];
  await inOrder(files, io, words, { work, deliver: async (result) => void results.push(result) });
  return results;
}

/** The same, but nothing is kept: each result is delivered as soon as it and those before it are there. */
export async function inOrder<T>(
  { paths, jobs, quiet, made }: Batch,
  io: Io,
  words: ShellWords,
  { work, deliver }: Work<T>,
): Promise<void> {
  const { sources, passedOver } = await sourcesOf(paths, io.cwd, made);
  const told = io.watched && !quiet && sources.length > 1;
  // One more than can be worked on: its bytes are there when a worker has finished.
  const admit = pLimit(jobs + 1);
  let delivered = Promise.resolve();
  await Promise.all(
    sources.map((source, n) => {
      const result = admit(() => {
        if (told) io.err(`\r\u001b[K${words.progress(n + 1, sources.length, source.path)}`);
        return work(source);
      });
      delivered = Promise.all([result, delivered]).then(([made]) => {
        if (told) io.err('\r\u001b[K');
        return deliver(made);
      });
      return delivered;
    }),
  );
  if (told) io.err('\r\u001b[K');
  if (passedOver.size > 0 && !quiet) io.err(`crossfoot: ${words.passedOver(counts(passedOver))}\n`);
}

const counts = (passedOver: ReadonlyMap<string, number>): string =>
  [...passedOver].map(([extension, count]) => `${extension} ${count}`).join(', ');
