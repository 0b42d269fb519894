// A worker that does as it is told, so that a test can see what becomes of it.
import { Buffer } from 'node:buffer';
import process from 'node:process';
import { parentPort } from 'node:worker_threads';

const held = [];
const megabyte = 2 ** 20;

const deeds = {
  hang: () => {
    for (;;);
  },
  die: () => process.exit(3),
  throw: () => {
    throw new Error('no words for it');
  },
  'fill the heap': () => {
    for (;;) held.push(Array.from({ length: 10_000 }, (_, n) => `${n}`));
  },
  'fill the memory beside the heap': () => {
    for (;;) held.push(Buffer.alloc(megabyte, 1));
  },
};

parentPort?.on('message', (task) => {
  deeds[task]?.();
  parentPort?.postMessage(`${task}: done`);
});
