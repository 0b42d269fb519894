import type { NamedBytes } from '../extract/archive.ts';
import type { Extra, Reconciliation } from '../model/finding.ts';
import { fails, hinders } from '../report/failing.ts';
import type { Lang } from '../report/reporter.ts';
import type { Allowance } from './allowance.ts';
import type { Copies } from './annotate/copies.ts';
import type { BaselineInFile } from './baseline-file.ts';
import { type Batch, batch, inOrder } from './batch.ts';
import { bytesOf } from './bytes.ts';
import { type FileSettings, fileSettings } from './config/apply.ts';
import type { Configured } from './config/configured.ts';
import { digest } from './digest.ts';
import { failed } from './failed.ts';
import { type ExitCode, gravest, type Io, isRefusal, type Refusal, stackOf } from './io.ts';
import type { Pipeline } from './isolated.ts';
import { type Known, knownBy } from './known.ts';
import type { Source } from './paths.ts';
import { type Press, pressOf } from './press.ts';
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
  readonly configured: Configured;
  /** Options that stand on the command line itself. */
  readonly given: ReadonlySet<string>;
}

/** Everything around one run of `check`. */
interface Run {
  readonly settings: Settings;
  readonly lang: Lang;
  readonly io: Io;
  readonly pipeline: Pipeline;
  readonly mostBytes: number;
  readonly settingsFor: (paths: readonly string[]) => FileSettings;
  /** What is known already, as if nothing had been checked yet. */
  readonly recall: () => Known;
}

interface Round extends Run {
  readonly known: Known;
  readonly copies?: Copies;
}

interface Outcome {
  readonly reconciliation: Reconciliation;
  readonly code: ExitCode;
}

type Desk = { readonly io: Io; readonly shop: Workshop };

/** `crossfoot check`: checks every file and prints the reports. */
export async function check(request: CheckRequest, pipeline: Pipeline, desk: Desk): Promise<ExitCode | Refusal> {
  const { raw, lang, paths, allowance } = request;
  const settings = settingsOf(raw, shellWordsIn(lang));
  if (isRefusal(settings)) return settings;
  const { config } = request.configured;
  const checks = await desk.shop.checks();
  const ids = checks.map(({ id }) => id);
  const wanted = { only: config.only, skip: config.skip, ...settings.selection };
  const selection = selectionOf(wanted, ids, shellWordsIn(lang));
  if (isRefusal(selection)) return selection;
  const checking = settings.watch ? (await import('./watch/memory.ts')).remembering(pipeline) : pipeline;
  const run = await runOf(request, { settings, pipeline: checking, ids, io: desk.io });
  if (isRefusal(run)) return run;
  const made = settings.annotate && { made: settings.annotate.folder };
  const files = { paths, jobs: allowance.jobs, quiet: settings.quiet, ...made };
  const head = { tool: tool(), checks };
  if (settings.watch) {
    const { watch } = await import('./watch/watch.ts');
    return watch({ files, head, lang, settings, settingsFor: run.settingsFor, io: desk.io }, (press, quiet) =>
      round(files, run, press, quiet),
    );
  }
  const press = await pressOf(head, run);
  return isRefusal(press) ? press : round(files, run, press);
}

interface Means {
  readonly settings: Settings;
  readonly pipeline: Pipeline;
  readonly ids: readonly string[];
  readonly io: Io;
}

/** The configuration, the command line above it, and what is known already. */
async function runOf(request: CheckRequest, { settings, pipeline, ids, io }: Means): Promise<Run | Refusal> {
  const { raw, lang, allowance, configured, given } = request;
  const said = { ...settings.selection, ...(given.has('failOn') && { failOn: settings.failOn }) };
  const settingsFor = fileSettings(configured, said, { ids, io });
  const baseline = await baselineFor(raw, lang, io);
  if (isRefusal(baseline)) return baseline;
  const rulesOf = (path: string) => settingsFor([path]).rules;
  const sources = { folder: configured.folder, rulesOf, lang, ...(baseline && { baseline }) };
  return {
    ...{ settings, lang, io, pipeline, settingsFor },
    mostBytes: allowance.limits.fileBytes,
    recall: () => knownBy(sources, io),
  };
}

async function baselineFor(raw: RawCheck, lang: Lang, io: Io): Promise<Refusal | BaselineInFile | undefined> {
  if (raw.baseline === undefined && !raw.updateBaseline) return undefined;
  const { baselineOf } = await import('./baseline-file.ts');
  return baselineOf(raw, lang, io);
}

/** Checks every file once. `quiet`: nothing is said of what is known but no longer there. */
async function round(files: Batch, at: Run, press: Press, quiet = files.quiet): Promise<ExitCode | Refusal> {
  const known = at.recall();
  const codes: ExitCode[] = [];
  const copies = await copiesFor(files, at);
  await eachIn(files, { ...at, known, ...(copies && { copies }) }, async ({ reconciliation, code }) => {
    codes.push(code);
    await press.take(reconciliation);
  });
  const refused = [await known.close(quiet), await press.close()].find(isRefusal);
  copies?.close(quiet);
  return refused ?? gravest(codes);
}

/** Loaded only when copies are wanted. */
async function copiesFor({ paths }: Batch, { settings, lang, io, pipeline }: Run): Promise<Copies | undefined> {
  if (!settings.annotate) return undefined;
  const { copiesOf } = await import('./annotate/copies.ts');
  return copiesOf(paths, { ...settings.annotate, lang, io, pipeline });
}

type Take = (outcome: Outcome) => Promise<void>;

/** Hands over every document in path order, each as soon as it and those before it are known. */
async function eachIn(files: Batch, run: Round, take: Take): Promise<void> {
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

async function alone(source: Source, run: Round): Promise<readonly Outcome[]> {
  const [file] = await given(source, run);
  if (!file) return [];
  return isOutcome(file) ? [file] : outcomesOf([file], run);
}

async function together(read: readonly (NamedBytes | Outcome)[], run: Round): Promise<readonly Outcome[]> {
  const files = read.flatMap((one) => (isOutcome(one) ? [] : [one]));
  const outcomes = [...read.filter(isOutcome), ...(files.length > 0 ? await outcomesOf(files, run) : [])];
  const pathOf = ({ reconciliation }: Outcome): string => reconciliation.path;
  return outcomes.toSorted((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}

/** What one document came to, or the documents of one disclosure: a ZIP always is one. */
async function outcomesOf(files: readonly NamedBytes[], run: Round): Promise<readonly Outcome[]> {
  const { io, lang, settings, settingsFor, known, copies } = run;
  const path = files[0]?.path ?? '';
  try {
    const reconciliations = (await reconciliationsOf(files, run)).map(known.mark);
    const copied = (await copies?.add(files, reconciliations)) ?? 0;
    return reconciliations.map((reconciliation) => ({
      reconciliation: withWanted(reconciliation, settings),
      code: gravest([copied, codeOf(reconciliation, settingsFor([reconciliation.path]).failOn)]),
    }));
  } catch (fault) {
    io.err(`crossfoot: ${shellWordsIn(lang).fault(path)}\n${stackOf(fault)}\n`);
    return [{ reconciliation: failed({ code: 'format-failed', path, extent: 'fatal' }), code: 70 }];
  }
}

async function reconciliationsOf(
  files: readonly NamedBytes[],
  { settings, pipeline, settingsFor }: Run,
): Promise<readonly Reconciliation[]> {
  const { options: own } = settingsFor(files.map(({ path }) => path));
  const options = { ...own, secondReader: settings.secondReader, keep: wantedBy(settings) };
  const [only, ...others] = files;
  if (!only || others.length > 0 || settings.together || /\.zip$/i.test(only.path))
    return pipeline.checkDisclosure(files, options);
  return [await pipeline.checkDocument(only.bytes, only.path, { ...options, sha256: digest(only.bytes) })];
}

const wantedBy = ({ outputs, annotate }: Settings): readonly Extra[] => [
  ...outputs.flatMap(({ reporter }) => reporter.wants),
  ...(annotate ? (['source'] as const) : []),
];

/** A document takes much room: it is let go of where only its copy needed it. */
function withWanted(reconciliation: Reconciliation, { outputs, annotate }: Settings): Reconciliation {
  if (!annotate || outputs.some(({ reporter }) => reporter.wants.includes('source'))) return reconciliation;
  const { source, ...rest } = reconciliation;
  return rest;
}

function codeOf({ problems, findings }: Reconciliation, failOn: FileSettings['failOn']): ExitCode {
  if (problems.some(hinders)) return 2;
  return findings.some((finding) => fails(finding, failOn)) ? 1 : 0;
}
