import pLimit from 'p-limit';
import type { Io } from './io.ts';
import { type Source, sourcesOf } from './paths.ts';
import type { ShellWords } from './words.ts';

export interface Batch {
  readonly paths: readonly string[];
  readonly jobs: number;
  /** No progress and no remarks. */
  readonly quiet: boolean;
}

/** Does the same with every source, a few at a time; results stand in path order whatever their number. */
export async function batch<T>(
  { paths, jobs, quiet }: Batch,
  io: Io,
  words: ShellWords,
  work: (source: Source) => Promise<T>,
): Promise<readonly T[]> {
  const { sources, passedOver } = await sourcesOf(paths, io.cwd);
  const told = io.watched && !quiet && sources.length > 1;
  // One more than can be worked on: its bytes are there when a worker has finished.
  const admit = pLimit(jobs + 1);
  const results = await Promise.all(
    sources.map((source, n) =>
      admit(() => {
        if (told) io.err(`\r\u001b[K${words.progress(n + 1, sources.length, source.path)}`);
        return work(source);
      }),
    ),
  );
  if (told) io.err('\r\u001b[K');
  if (passedOver.size > 0 && !quiet) io.err(`crossfoot: ${words.passedOver(counts(passedOver))}\n`);
  return results;
}

const counts = (passedOver: ReadonlyMap<string, number>): string =>
  [...passedOver].map(([extension, count]) => `${extension} ${count}`).join(', ');
