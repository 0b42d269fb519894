import { Worker } from 'node:worker_threads';

/** What became of a task, or why its worker was ended before it answered. */
export type Outcome<R> =
  | { readonly kind: 'answer'; readonly answer: R }
  | { readonly kind: 'late' }
  | { readonly kind: 'outgrown' }
  | { readonly kind: 'died'; readonly reason: string };

/** The same, or memory ran out that others may have taken: the task is to be done again. */
export type Ending<R> = Outcome<R> | { readonly kind: 'crowded' };

/** What a worker is given, and what a task of it may take. */
export interface Terms {
  /** Handed to the worker when it starts. */
  readonly data: unknown;
  readonly seconds: number;
  readonly megabytes: number;
}

/** A worker that does one task at a time. */
export interface Desk<T, R> {
  /** Whether it has had no task before the one at hand. */
  isFresh(): boolean;
  work(task: T): Promise<Ending<R>>;
  /** Ends the worker, whatever it is doing; its task comes to this outcome once the memory is free again. */
  end(outcome: Ending<R>): Promise<unknown>;
}

// Most of what a document is read into is gone before this much is full, so that little of it is ever copied.
const youngMegabytes = 64;

/** Starts a worker. While it has nothing to do it keeps no program from ending. */
export function desk<T, R>(script: URL, { data, seconds, megabytes }: Terms): Desk<T, R> {
  // What a parser prints is no part of a report, so standard output and error stay with the worker.
  const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes };
  const limits = { resourceLimits, stdout: true, stderr: true };
  const worker = new Worker(script, { workerData: data, ...limits });
  let tasks = 0;
  const isFresh = () => tasks <= 1;
  let last: Ending<R> | undefined;
  let settle = (_: Ending<R>) => {};
  let ending: Promise<unknown> | undefined;
  const end = (outcome: Ending<R>) => {
    last ??= outcome;
    ending ??= worker.terminate();
    return ending;
  };
  worker.unref();
  worker.on('message', (answer: R) => settle({ kind: 'answer', answer }));
  worker.on('error', (error) => {
    last ??= isFull(error) ? { kind: isFresh() ? 'outgrown' : 'crowded' } : { kind: 'died', reason: error.message };
  });
  worker.on('exit', (code) => settle(last ?? { kind: 'died', reason: `exit code ${code}` }));
  const work = (task: T) =>
    new Promise<Ending<R>>((resolve) => {
      tasks++;
      worker.ref();
      const clock = setTimeout(() => end({ kind: 'late' }), seconds * 1000);
      settle = (outcome) => {
        clearTimeout(clock);
        worker.unref();
        resolve(outcome);
      };
      worker.postMessage(task);
    });
  return { isFresh, work, end };
}

const isFull = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
