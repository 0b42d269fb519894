import { existsSync, realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import type { Copy } from '../../annotate.ts';
import type { NamedBytes } from '../../extract/archive.ts';
import type { Reconciliation } from '../../model/finding.ts';
import type { Placed } from '../../model/remark.ts';
import type { Lang } from '../../report/reporter.ts';
import { wordingIn } from '../../report/wording/index.ts';
import { type ExitCode, gravest, type Io } from '../io.ts';
import type { Pipeline } from '../isolated.ts';
import { sourcesOf } from '../paths.ts';
import { shellWordsIn } from '../words.ts';
import { reasonOf } from '../write.ts';
import { safely, targetsOf } from './targets.ts';
import { type AnnotateWords, annotateWordsIn } from './words.ts';

/** Writes annotated copies of what was checked. */
export interface Copies {
  /** Copies of these files; 2 where one that was asked for could not be made. */
  add(files: readonly NamedBytes[], results: readonly Reconciliation[]): Promise<ExitCode>;
  /** Says what was written, and which files have no copies. */
  close(quiet: boolean): void;
}

/** What copies are made of, and where they go. */
export interface CopiesOptions {
  readonly folder: string;
  readonly force: boolean;
  readonly lang: Lang;
  readonly io: Io;
  readonly pipeline: Pipeline;
}

interface Tray extends CopiesOptions {
  readonly words: AnnotateWords;
  /** By absolute path of the input. */
  readonly targets: ReadonlyMap<string, string>;
  /** Real paths of all inputs. */
  readonly inputs: ReadonlySet<string>;
  readonly placed: Placed[];
  readonly unfit: string[];
}

/** Copies of the documents among these paths. */
export async function copiesOf(paths: readonly string[], options: CopiesOptions): Promise<Copies> {
  const { io, lang, folder } = options;
  const { sources } = await sourcesOf(paths, io.cwd, folder);
  const files = sources.flatMap((source) => (source.kind === 'file' ? [resolve(io.cwd, source.path)] : []));
  const tray: Tray = {
    ...options,
    words: annotateWordsIn(lang),
    targets: targetsOf(files),
    inputs: new Set(files.map((file) => realpathSync(file))),
    ...{ placed: [], unfit: [] },
  };
  return {
    add: async (given, results) => {
      const codes: ExitCode[] = [];
      for (const file of given) codes.push(await copied(file, results, tray));
      return gravest(codes);
    },
    close: (quiet) => {
      if (tray.unfit.length > 0) io.err(`crossfoot: ${tray.words.unfit(tray.unfit.toSorted())}\n`);
      if (!quiet && tray.placed.length > 0) io.err(`crossfoot: ${tray.words.written(folder, countsOf(tray.placed))}\n`);
    },
  };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const countsOf = (placed: readonly Placed[]) => ({
  copies: placed.length,
  comments: total(placed.map(({ exact, near }) => exact + near)),
  near: total(placed.map(({ near }) => near)),
  nowhere: total(placed.map(({ nowhere }) => nowhere)),
});

async function copied(file: NamedBytes, results: readonly Reconciliation[], tray: Tray): Promise<ExitCode> {
  const own = results.filter(({ path, status }) => belongs(path, file) && status !== 'failed');
  const fit = own.filter(({ format }) => format === 'docx' || format === 'pdf');
  tray.unfit.push(...own.filter((result) => !fit.includes(result)).map(({ path }) => path));
  const free = fit.filter(({ path }) => isFree(targetOf(path, file, tray), tray));
  if (free.length === 0) return fit.length > 0 ? 2 : 0;
  const wanted = new Set(free.map(({ path }) => path));
  const copies = await tray.pipeline.annotate(
    file,
    results.map((result) => pared(result, wanted)),
    tray.lang,
  );
  const codes = await Promise.all(copies.map((copy) => put(copy, file, tray)));
  return free.length < fit.length ? 2 : gravest(codes);
}

const belongs = (path: string, file: NamedBytes): boolean => path === file.path || path.startsWith(`${file.path}/`);

/** What copies are made from: the findings of all documents, and the text of those that are copied. */
function pared(result: Reconciliation, wanted: ReadonlySet<string>): Reconciliation {
  const { source, claims, ...rest } = result;
  return { ...rest, entries: [], ...(source && wanted.has(result.path) && { source }) };
}

/** Of a document of an archive: in a folder of the archive's name. */
function targetOf(path: string, file: NamedBytes, { folder, io, targets }: Tray): string {
  const name = targets.get(resolve(io.cwd, file.path)) ?? `stdin.${isZip(file.bytes) ? 'docx' : 'pdf'}`;
  const within = path === file.path ? '' : safely(path.slice(file.path.length + 1));
  return join(folder, within === '' ? name : join(name.slice(0, name.length - extname(name).length), within));
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Whether a copy may go there; says why where it may not. Nothing that is checked is ever replaced. */
function isFree(target: string, { io, force, inputs, words }: Tray): boolean {
  const absolute = resolve(io.cwd, target);
  if (!existsSync(absolute)) return true;
  const isInput = inputs.has(realpathSync(absolute));
  if (isInput || !force) io.err(`crossfoot: ${isInput ? words.isInput(target) : words.exists(target)}\n`);
  return !isInput && force;
}

async function put(copy: Copy, file: NamedBytes, tray: Tray): Promise<ExitCode> {
  const { io, words, lang, placed, force } = tray;
  if (copy.kind === 'unfit') return 0;
  if (copy.kind === 'failed') {
    const why = wordingIn(lang).problems[copy.fault.code]({ ...copy.fault, path: '', extent: 'fatal' });
    return told(words.failed(copy.path, why), io);
  }
  const target = targetOf(copy.path, file, tray);
  try {
    await mkdir(dirname(resolve(io.cwd, target)), { recursive: true });
    await writeFile(resolve(io.cwd, target), copy.bytes, { flag: force ? 'w' : 'wx' });
    placed.push(copy.placed);
    return 0;
  } catch (error) {
    return told(shellWordsIn(lang).cannotWrite(target, reasonOf(error)), io);
  }
}

function told(message: string, io: Io): ExitCode {
  io.err(`crossfoot: ${message}\n`);
  return 2;
}
