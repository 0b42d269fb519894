import { afterEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/cli/desk.ts';
import { pool } from '../../src/cli/pool.ts';

const script = new URL('./odd-worker.mjs', import.meta.url);
const terms = { data: undefined, seconds: 5, megabytes: 120 };
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** What becomes of tasks that are all there at once. */
async function outcomesOf(tasks: readonly string[], jobs: number, seconds = terms.seconds): Promise<readonly string[]> {
  const { run, close } = pool<string, string>(script, jobs, { ...terms, seconds });
  closing.push(close);
  return (await Promise.all(tasks.map(run))).map(told);
}

const told = (outcome: Outcome<string>): string => {
  switch (outcome.kind) {
    case 'answer':
      return outcome.answer;
    case 'died':
      return `died: ${outcome.reason}`;
    case 'late':
    case 'outgrown':
      return outcome.kind;
  }
};

describe('A task comes to an answer, or to why there is none', () => {
  test.each([
    ['sums', 'sums: done'],
    ['throw', 'died: no words for it'],
    ['die', 'died: exit code 3'],
    ['fill the heap', 'outgrown'],
    ['fill the memory beside the heap', 'outgrown'],
  ])('%s → %s', async (task, outcome) => {
    expect(await outcomesOf([task], 1)).toEqual([outcome]);
  });

  test('hang → late', async () => {
    expect(await outcomesOf(['hang'], 1, 1)).toEqual(['late']);
  });
});

test.each([1, 2, 4])('With %i workers every task comes to the same, whatever becomes of the others', async (jobs) => {
  const tasks = ['a', 'die', 'b', 'fill the memory beside the heap', 'c', 'throw', 'd', 'fill the heap', 'e', 'f'];
  expect(await outcomesOf(tasks, jobs, 30)).toEqual([
    'a: done',
    'died: exit code 3',
    'b: done',
    'outgrown',
    'c: done',
    'died: no words for it',
    'd: done',
    'outgrown',
    'e: done',
    'f: done',
  ]);
});
