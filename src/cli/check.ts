import { createHash } from 'node:crypto';
import type { Severity } from '../model/claim.ts';
import type { Reconciliation } from '../model/finding.ts';
import type { Lang, Report } from '../report/reporter.ts';
import type { Allowance } from './allowance.ts';
import { batch } from './batch.ts';
import { bytesOf } from './bytes.ts';
import { failed } from './failed.ts';
import { type ExitCode, gravest, type Io, isRefusal, type Refusal, stackOf } from './io.ts';
import type { Pipeline } from './isolated.ts';
import { paletteOf } from './palette.ts';
import type { Source } from './paths.ts';
import { selectionOf } from './select.ts';
import { type RawCheck, type Settings, settingsOf } from './settings.ts';
import { tool } from './tool.ts';
import { shellWordsIn } from './words.ts';
import type { Workshop } from './workshop.ts';
import { write } from './write.ts';

/** What was asked for. */
export interface CheckRequest {
  readonly paths: readonly string[];
  readonly raw: RawCheck;
  readonly lang: Lang;
  readonly allowance: Allowance;
}

/** Everything around one run of `check`. */
interface Run {
  readonly settings: Settings;
  readonly lang: Lang;
  readonly io: Io;
  readonly pipeline: Pipeline;
  readonly mostBytes: number;
}

interface Outcome {
  readonly reconciliation: Reconciliation;
  readonly code: ExitCode;
}

/** `crossfoot check`: checks every file and prints the reports. */
export async function check(
  { paths, raw, lang, allowance }: CheckRequest,
  pipeline: Pipeline,
  { io, shop }: { readonly io: Io; readonly shop: Workshop },
): Promise<ExitCode | Refusal> {
  const words = shellWordsIn(lang);
  const settings = settingsOf(raw, words);
  if (isRefusal(settings)) return settings;
  const checks = await shop.checks();
  const ids = checks.map(({ id }) => id);
  const selection = selectionOf(settings.selection, ids, words);
  if (isRefusal(selection)) return selection;
  const run: Run = { settings, lang, io, pipeline, mostBytes: allowance.limits.fileBytes };
  const files = { paths, jobs: allowance.jobs, quiet: settings.quiet };
  const outcomes = await batch(files, io, words, (source) => outcomeOf(source, run));
  const documents = outcomes.map(({ reconciliation }) => reconciliation);
  const refused = await print({ tool: tool(), documents, checks }, run);
  return refused ?? gravest(outcomes.map(({ code }) => code));
}

async function outcomeOf(source: Source, run: Run): Promise<Outcome> {
  const { io, lang, settings } = run;
  const read = await bytesOf(source, io, shellWordsIn(lang), run.mostBytes);
  if (read.kind === 'problem') return { reconciliation: failed(read.problem), code: 2 };
  const sha256 = createHash('sha256').update(read.bytes).digest('hex');
  try {
    const options = { ...settings.selection, sha256, secondReader: settings.secondReader };
    const reconciliation = await run.pipeline.checkDocument(read.bytes, source.path, options);
    return { reconciliation, code: codeOf(reconciliation, settings.failOn) };
  } catch (fault) {
    io.err(`crossfoot: ${shellWordsIn(lang).fault(source.path)}\n${stackOf(fault)}\n`);
    return { reconciliation: failed({ code: 'format-failed', path: source.path, extent: 'fatal' }), code: 70 };
  }
}

const ranks = { note: 0, warning: 1, error: 2, never: 3 } as const satisfies Record<Severity | 'never', number>;

/** A name that promises another kind than the file holds is an input to put right, even where the file was read. */
function codeOf({ status, problems, findings }: Reconciliation, failOn: Settings['failOn']): ExitCode {
  if (status === 'failed' || problems.some(({ code }) => code === 'format-mismatch')) return 2;
  return findings.some(({ severity }) => ranks[severity] >= ranks[failOn]) ? 1 : 0;
}

async function print(report: Report, { settings, lang, io }: Run): Promise<Refusal | undefined> {
  for (const { reporter, file } of settings.outputs) {
    const onTerminal = file === undefined;
    const palette = paletteOf(onTerminal && settings.colour && io.colour);
    const columns = onTerminal ? io.columns : 80;
    const text = reporter.render(report, { lang, columns, palette, brief: settings.quiet });
    const refused = await write(text, file, io, shellWordsIn(lang));
    if (refused) return refused;
  }
  return undefined;
}
