import type { NamedBytes } from '../extract/archive.ts';
import type { Severity } from '../model/claim.ts';
import type { Extra, Reconciliation } from '../model/finding.ts';
import type { Lang } from '../report/reporter.ts';
import type { Allowance } from './allowance.ts';
import { type Batch, batch, inOrder } from './batch.ts';
import { bytesOf } from './bytes.ts';
import { digest } from './digest.ts';
import { failed } from './failed.ts';
import { type ExitCode, gravest, type Io, isRefusal, type Refusal, stackOf } from './io.ts';
import type { Pipeline } from './isolated.ts';
import type { Source } from './paths.ts';
import { pressOf } from './press.ts';
import { selectionOf } from './select.ts';
import { type RawCheck, type Settings, settingsOf } from './settings.ts';
import { tool } from './tool.ts';
import { shellWordsIn } from './words.ts';
import type { Workshop } from './workshop.ts';

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
  const press = await pressOf({ tool: tool(), checks }, run);
  if (isRefusal(press)) return press;
  const codes: ExitCode[] = [];
  await eachIn(files, run, async ({ reconciliation, code }) => {
    codes.push(code);
    await press.take(reconciliation);
  });
  return (await press.close()) ?? gravest(codes);
}

type Take = (outcome: Outcome) => Promise<void>;

/** Hands over every document in path order, each as soon as it and those before it are known. */
async function eachIn(files: Batch, run: Run, take: Take): Promise<void> {
  const words = shellWordsIn(run.lang);
  const deliver = async (outcomes: readonly Outcome[]): Promise<void> => {
    for (const outcome of outcomes) await take(outcome);
  };
  if (!run.settings.together) return inOrder(files, run.io, words, { work: (source) => alone(source, run), deliver });
  const read = await batch(files, run.io, words, (source) => given(source, run));
  return deliver(await together(read.flat(), run));
}

/** A file to be checked with others, or what kept it from being read. */
async function given(source: Source, { io, lang, mostBytes }: Run): Promise<readonly (NamedBytes | Outcome)[]> {
  const read = await bytesOf(source, io, shellWordsIn(lang), mostBytes);
  if (read.kind === 'problem') return [{ reconciliation: failed(read.problem), code: 2 }];
  return [{ path: source.path, bytes: read.bytes }];
}

const isOutcome = (one: NamedBytes | Outcome): one is Outcome => 'code' in one;

async function alone(source: Source, run: Run): Promise<readonly Outcome[]> {
  const [file] = await given(source, run);
  if (!file) return [];
  return isOutcome(file) ? [file] : outcomesOf([file], run);
}

async function together(read: readonly (NamedBytes | Outcome)[], run: Run): Promise<readonly Outcome[]> {
  const files = read.flatMap((one) => (isOutcome(one) ? [] : [one]));
  const outcomes = [...read.filter(isOutcome), ...(files.length > 0 ? await outcomesOf(files, run) : [])];
  const pathOf = ({ reconciliation }: Outcome): string => reconciliation.path;
  return outcomes.toSorted((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}

/** What one document came to, or the documents of one disclosure: a ZIP always is one. */
async function outcomesOf(files: readonly NamedBytes[], run: Run): Promise<readonly Outcome[]> {
  const { io, lang, settings } = run;
  const path = files[0]?.path ?? '';
  try {
    const reconciliations = await reconciliationsOf(files, run);
    return reconciliations.map((reconciliation) => ({
      reconciliation,
      code: codeOf(reconciliation, settings.failOn),
    }));
  } catch (fault) {
    io.err(`crossfoot: ${shellWordsIn(lang).fault(path)}\n${stackOf(fault)}\n`);
    return [{ reconciliation: failed({ code: 'format-failed', path, extent: 'fatal' }), code: 70 }];
  }
}

async function reconciliationsOf(
  files: readonly NamedBytes[],
  { settings, pipeline }: Run,
): Promise<readonly Reconciliation[]> {
  const options = { ...settings.selection, secondReader: settings.secondReader, keep: wantedBy(settings) };
  const [only, ...others] = files;
  if (!only || others.length > 0 || settings.together || /\.zip$/i.test(only.path))
    return pipeline.checkDisclosure(files, options);
  return [await pipeline.checkDocument(only.bytes, only.path, { ...options, sha256: digest(only.bytes) })];
}

const wantedBy = ({ outputs }: Settings): readonly Extra[] => outputs.flatMap(({ reporter }) => reporter.wants);

const ranks = { note: 0, warning: 1, error: 2, never: 3 } as const satisfies Record<Severity | 'never', number>;

/** A name that promises another kind than the file holds is an input to put right, even where the file was read. */
function codeOf({ status, problems, findings }: Reconciliation, failOn: Settings['failOn']): ExitCode {
  if (status === 'failed' || problems.some(({ code }) => code === 'format-mismatch')) return 2;
  return findings.some(({ severity }) => ranks[severity] >= ranks[failOn]) ? 1 : 0;
}
