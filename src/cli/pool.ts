import process from 'node:process';
import { type Desk, desk, type Ending, type Outcome, type Terms } from './desk.ts';

export interface Pool<T, R> {
  run(task: T): Promise<Outcome<R>>;
  /** Ends every worker; nothing may be run afterwards. */
  close(): void;
}

interface Errand<T, R> {
  readonly task: T;
  readonly settle: (outcome: Outcome<R>) => void;
}

interface Room<T, R> {
  readonly open: () => Desk<T, R>;
  readonly jobs: number;
  readonly bytes: number;
  readonly waiting: Errand<T, R>[];
  /** Tasks during which memory ran out, though others may have taken it: they are done again, each alone. */
  readonly crowded: Errand<T, R>[];
  readonly idle: Desk<T, R>[];
  readonly busy: Set<Desk<T, R>>;
  /** Somebody works alone. */
  alone: boolean;
  /** Bytes that the process held before its first worker. */
  before: number;
  watch: NodeJS.Timeout | undefined;
}

/**
 * At most `jobs` workers with one task each. A task that takes too long, holds too much or kills its worker comes to
 * that and costs no other task anything. Memory is measured for the whole process, so only a task that ran alone in a
 * fresh worker is blamed for it: the outcome is the same however many run beside it.
 */
export function pool<T, R>(script: URL, jobs: number, terms: Terms): Pool<T, R> {
  const room: Room<T, R> = {
    ...{ open: () => desk<T, R>(script, terms), jobs, bytes: terms.megabytes * 2 ** 20 },
    ...{ waiting: [], crowded: [], idle: [], busy: new Set() },
    ...{ alone: false, before: 0, watch: undefined },
  };
  // The first worker loads what it needs while the caller still looks for files.
  room.idle.push(opened(room));
  return {
    run: (task) =>
      new Promise((settle) => {
        room.waiting.push({ task, settle });
        advance(room);
      }),
    close: () => {
      clear(room);
    },
  };
}

/** Gives work to whoever may take it. */
function advance<T, R>(room: Room<T, R>): void {
  if (room.alone) return;
  while (room.busy.size < room.jobs) {
    const errand = room.waiting.shift();
    if (!errand) break;
    void workBeside(room, errand);
  }
  if (room.busy.size > 0) return;
  const errand = room.crowded.shift();
  if (errand) void workAlone(room, errand);
  else watched(room, false);
}

async function workBeside<T, R>(room: Room<T, R>, errand: Errand<T, R>): Promise<void> {
  const outcome = await workOf(room, room.idle.pop() ?? opened(room), errand);
  if (outcome.kind === 'crowded') room.crowded.push(errand);
  else errand.settle(outcome);
  advance(room);
}

async function workAlone<T, R>(room: Room<T, R>, errand: Errand<T, R>): Promise<void> {
  room.alone = true;
  await clear(room);
  const outcome = await workOf(room, opened(room), errand);
  errand.settle(outcome.kind === 'crowded' ? { kind: 'outgrown' } : outcome);
  room.alone = false;
  advance(room);
}

async function workOf<T, R>(room: Room<T, R>, taken: Desk<T, R>, { task }: Errand<T, R>): Promise<Ending<R>> {
  room.busy.add(taken);
  watched(room, true);
  const outcome = await taken.work(task);
  room.busy.delete(taken);
  if (outcome.kind === 'answer') room.idle.push(taken);
  return outcome;
}

function opened<T, R>(room: Room<T, R>): Desk<T, R> {
  if (room.busy.size + room.idle.length === 0) room.before = process.memoryUsage.rss();
  return room.open();
}

/** Ends the workers that do nothing. */
const clear = <T, R>({ idle }: Room<T, R>): Promise<unknown> =>
  Promise.all(idle.splice(0).map((one) => one.end({ kind: 'died', reason: 'closed' })));

// Often enough that nothing much is allocated in between.
const lookEvery = 20;

function watched<T, R>(room: Room<T, R>, wanted: boolean): void {
  if (wanted) room.watch ??= setInterval(() => look(room), lookEvery);
  else {
    clearInterval(room.watch);
    room.watch = undefined;
  }
}

/** What stands outside the heaps of the workers, typed arrays above all, is seen only in the whole process. */
function look<T, R>(room: Room<T, R>): void {
  if (process.memoryUsage.rss() - room.before <= room.bytes) return;
  const alone = room.busy.size + room.idle.length === 1;
  for (const one of room.busy) void one.end({ kind: alone && one.isFresh() ? 'outgrown' : 'crowded' });
  void clear(room);
}
