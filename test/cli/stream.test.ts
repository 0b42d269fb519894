import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import type { Workshop } from '../../src/cli/workshop.ts';
import { reporters } from '../../src/report/formats/index.ts';
import { ReportLineSchema } from '../../src/report/schema.ts';
import { clear, inPdf } from '../report/reconciliation.ts';
import { crossfoot, folderOf, inThisThread, known } from './io.ts';

/** A pipeline that answers when it is told to, and a terminal that remembers when it was spoken to. */
function slowly(order: readonly string[]) {
  const waiting = new Map<string, () => void>();
  const said: string[] = [];
  const shop: Workshop = {
    checks: async () => known,
    pipeline: async (allowance) => ({
      ...(await inThisThread.pipeline(allowance)),
      checkDocument: (_, path) =>
        new Promise((answer) => {
          waiting.set(path, () => answer({ ...(path === 'c.txt' ? inPdf : clear), path }));
          if (waiting.size === order.length) void answerInOrder();
        }),
    }),
  };
  return { shop, said };

  async function answerInOrder(): Promise<void> {
    for (const path of order) {
      said.push(`${path} is checked`);
      waiting.get(path)?.();
      await new Promise((later) => setTimeout(later, 20));
    }
  }
}

const files = { 'a.txt': '1', 'b.txt': '2', 'c.txt': '3' };

async function told(words: string, order: readonly string[]) {
  const { shop, said } = slowly(order);
  const cwd = await folderOf(files);
  const io: Io = {
    ...{ cwd, columns: 80, colour: false, watched: false, err: () => {}, today: () => '2026-01-01' },
    ...{ now: () => '00:00:00', onInterrupt: () => () => {} },
    out: (made) => {
      for (const line of String(made).trimEnd().split('\n')) said.push(pathIn(line));
    },
    input: async () => new Uint8Array(),
  };
  return { code: await run(words.split(' '), io, shop), said, cwd };
}

const pathIn = (line: string): string => `${ReportLineSchema.parse(JSON.parse(line)).path} is printed`;

describe('JSON Lines are printed while documents are still being checked', () => {
  test('each as soon as it is known', async () => {
    const { said, code } = await told('check . -f jsonl', ['a.txt', 'b.txt', 'c.txt']);
    expect(said).toEqual([
      ...['a.txt is checked', 'a.txt is printed'],
      ...['b.txt is checked', 'b.txt is printed'],
      ...['c.txt is checked', 'c.txt is printed'],
    ]);
    expect(code).toBe(1);
  });

  test('in path order, whichever is known first', async () => {
    const { said } = await told('check . -f jsonl', ['c.txt', 'a.txt', 'b.txt']);
    expect(said).toEqual([
      ...['c.txt is checked', 'a.txt is checked', 'a.txt is printed'],
      ...['b.txt is checked', 'b.txt is printed', 'c.txt is printed'],
    ]);
  });

  test('to a file too, beside a report that waits for all', async () => {
    const { cwd } = await told('check . -f jsonl=out/lines.jsonl -f json=out/report.json', ['b.txt', 'a.txt', 'c.txt']);
    const lines = readFileSync(join(cwd, 'out/lines.jsonl'), 'utf8').trimEnd().split('\n');
    const { documents } = JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'));
    expect(lines.map((line) => ReportLineSchema.parse(JSON.parse(line)).path)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(documents).toHaveLength(3);
  });
});

test('A file that cannot be written to is refused before anything is checked', async () => {
  const cwd = await folderOf({ ...files, out: 'a file, not a folder' });
  const { code, err, out } = await crossfoot('check . -f jsonl=out/lines.jsonl', cwd);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('out/lines.jsonl');
});

test('The help names every format', async () => {
  const { out } = await crossfoot('check --help', process.cwd());
  for (const { id } of reporters) expect(out).toContain(id);
});
