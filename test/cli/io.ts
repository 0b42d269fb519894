import { mkdtempSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { annotated } from '../../src/annotate.ts';
import { digest } from '../../src/cli/digest.ts';
import { environment } from '../../src/cli/environment.ts';
import type { ExitCode, Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { type Workshop, workshop } from '../../src/cli/workshop.ts';
import { checkDisclosure, extractDisclosure } from '../../src/disclosure.ts';
import type { Check } from '../../src/model/claim.ts';
import { checkDocument } from '../../src/pipeline.ts';
import { selfTestDocument } from '../../src/self-test/document.ts';
import { cards } from '../report/reconciliation.ts';

/** A catalogue of checks that claim nothing. */
export const known: readonly Check[] = cards.map((card) => ({ ...card, reads: [], relations: [], claims: () => [] }));

/** The library in this thread: what is tested is what stands in src, not what was built. */
export const inThisThread: Workshop = {
  ...workshop,
  pipeline: async ({ limits }) => ({
    checkDisclosure: (files, options) => checkDisclosure(files, environment(limits), { ...options, digest }),
    checkDocument: (bytes, path, options) => checkDocument(bytes, path, environment(limits), options),
    extractFile: (file) => extractDisclosure(file, environment(limits)),
    selfTestDocument: (bytes, path, options) => selfTestDocument(bytes, path, environment(limits), options),
    annotate: (file, results, lang) => annotated(file, results, environment(limits), { lang }),
    close: () => {},
  }),
};

export interface Result {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in a folder and keeps what it said. */
export async function crossfoot(
  words: string,
  cwd: string,
  shop: Workshop = inThisThread,
  input = '',
): Promise<Result> {
  const said = { out: '', err: '' };
  const code = await run(words.split(' ').filter(Boolean), ioIn(cwd, said, input), shop);
  return { code, ...said };
}

/** A machine without a terminal, on a day in 2026, that writes down what is said. */
export const ioIn = (cwd: string, said: { out: string; err: string }, input = ''): Io => ({
  cwd,
  columns: 80,
  colour: false,
  watched: false,
  out: (text) => {
    said.out += text;
  },
  err: (text) => {
    said.err += text;
  },
  today: () => '2026-03-01',
  now: () => '09:30:00',
  onInterrupt: () => () => {},
  input: async () => new TextEncoder().encode(input),
});

/** A new folder with these files in it. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
