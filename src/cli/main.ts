#!/usr/bin/env node
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import type { Io } from './io.ts';
import { run } from './run.ts';

// The V8 of Node 20 optimizes what has run for a few milliseconds, which takes it longer than most documents take. Later is
// soon enough. Later versions know better, and complain of the flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');

const widest = 100;
const narrowest = 60;

// A reader who has seen enough closes the pipe: that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), machine());

function machine(): Io {
  const { stdout, stderr, env } = process;
  return {
    cwd: process.cwd(),
    columns: stdout.isTTY ? Math.min(widest, Math.max(narrowest, stdout.columns ?? 80)) : 80,
    colour: Boolean(stdout.isTTY) && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    watched: Boolean(stderr.isTTY),
    out: (words) => void stdout.write(words),
    err: (words) => void stderr.write(words),
    today: () => localDate(new Date()),
    now: () => new Date().toTimeString().slice(0, 8),
    onInterrupt: (end) => {
      process.once('SIGINT', end);
      return () => void process.off('SIGINT', end);
    },
    input: async () => new Uint8Array(await buffer(process.stdin)),
  };
}

/** The day on the calendar of the user. */
function localDate(day: Date): string {
  const [year, month, date] = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return [year, ...[month, date].map((count) => String(count).padStart(2, '0'))].join('-');
}
