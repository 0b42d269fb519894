import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { Baseline, BaselineEntry } from '../reconcile/baseline.ts';
import type { Lang } from '../report/reporter.ts';
import { type Io, isRefusal, type Refusal, refusal } from './io.ts';
import { type WorkflowWords, workflowWordsIn } from './workflow-words.ts';
import { reasonOf } from './write.ts';

export interface BaselineInFile {
  readonly file: string;
  /** It is to be written anew. */
  readonly update: boolean;
  readonly known: Baseline;
}

const entry = z.strictObject({
  path: z.string(),
  fingerprint: z.string(),
  check: z.string(),
  subject: z.string(),
  message: z.string(),
  reason: z.string().optional(),
});

const file = z.strictObject({ schemaVersion: z.literal(1), findings: z.array(entry) });

/** The baseline that the options ask for, if they do. */
export async function baselineOf(
  { baseline, updateBaseline: update = false }: { readonly baseline?: string; readonly updateBaseline?: boolean },
  lang: Lang,
  io: Io,
): Promise<BaselineInFile | undefined | Refusal> {
  const words = workflowWordsIn(lang);
  if (baseline === undefined) return update ? refusal(words.baselineWhere) : undefined;
  const known = await readBaseline(baseline, update, io, words);
  return isRefusal(known) ? known : { file: baseline, update, known };
}

/** The baseline in a file. One that is not there is empty where it is about to be written, and refused otherwise. */
async function readBaseline(path: string, update: boolean, io: Io, words: WorkflowWords): Promise<Baseline | Refusal> {
  const absolute = resolve(io.cwd, path);
  if (!existsSync(absolute)) return update ? { entries: [], gone: new Set() } : refusal(words.noBaseline(path));
  try {
    const { findings } = file.parse(JSON.parse(await readFile(absolute, 'utf8')));
    return { entries: findings, gone: goneFrom(findings, dirname(absolute)) };
  } catch (fault) {
    return refusal(words.badBaseline(path, reasonIn(fault)));
  }
}

function reasonIn(fault: unknown): string {
  if (!(fault instanceof z.ZodError)) return reasonOf(fault);
  const [issue] = fault.issues;
  return `${issue?.path.join('.')}: ${issue?.message}`;
}

const goneFrom = (entries: readonly BaselineEntry[], folder: string): ReadonlySet<string> =>
  new Set(entries.map(({ path }) => path).filter((path) => path !== '-' && !isThere(resolve(folder, path))));

/** A document within an archive is there as long as the archive is. */
function isThere(path: string): boolean {
  if (existsSync(path)) return true;
  const above = dirname(path);
  if (above === path) return false;
  return existsSync(above) ? statSync(above).isFile() : isThere(above);
}

/** One entry a line: what changes in it is one line of a comparison. */
export function printedBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((one) => `    ${JSON.stringify(one)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schemaVersion": 1,\n  "findings": ${list}\n}\n`;
}
