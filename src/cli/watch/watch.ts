import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Reconciliation } from '../../model/finding.ts';
import type { Lang, Report } from '../../report/reporter.ts';
import { changesText } from '../../report/text/changes.ts';
import type { Batch } from '../batch.ts';
import type { FileSettings } from '../config/apply.ts';
import { type ExitCode, type Io, isRefusal, type Refusal, refusal } from '../io.ts';
import { paletteOf } from '../palette.ts';
import { type Press, pressOf } from '../press.ts';
import type { Settings } from '../settings.ts';
import { workflowWordsIn } from '../workflow-words.ts';
import { onChange } from './changes.ts';

/** What is watched, and how it is told. */
export interface Watched {
  readonly files: Batch;
  readonly head: Omit<Report, 'documents'>;
  readonly lang: Lang;
  readonly settings: Settings;
  readonly settingsFor: (paths: readonly string[]) => FileSettings;
  readonly io: Io;
}

/** Checks all files once. `quiet`: nothing but the reports. */
export type Round = (press: Press, quiet: boolean) => Promise<ExitCode | Refusal>;

/** Checks a draft again whenever it changes; ends with the exit code of the last time. */
export async function watch(watched: Watched, round: Round): Promise<ExitCode | Refusal> {
  const { files, settings, lang, io } = watched;
  const words = workflowWordsIn(lang);
  if (files.paths.includes('-')) return refusal(words.watchInput);
  if (settings.outputs.some(({ reporter, file }) => file === undefined && reporter.id !== 'text'))
    return refusal(words.watchText);
  const press = await pressOf(watched.head, watched);
  if (isRefusal(press)) return press;
  const first = recorded(press);
  const code = await round(first.press, files.quiet);
  if (isRefusal(code)) return code;
  if (!files.quiet) io.err(`${words.watching(files.paths.join(' '))}\n`);
  return again(watched, round, { code, documents: first.documents, readable: first.documents });
}

interface State {
  readonly code: ExitCode;
  readonly documents: readonly Reconciliation[];
  /** Every document as it was when it could be read last. */
  readonly readable: readonly Reconciliation[];
}

/** Waits for changes and checks again, one change after the other, until the user ends it. */
function again(watched: Watched, round: Round, first: State): Promise<ExitCode> {
  const { files, settings, io } = watched;
  const own = new Set(settings.outputs.flatMap(({ file }) => (file === undefined ? [] : [resolve(io.cwd, file)])));
  return new Promise((end, fail) => {
    let state = first;
    let work = Promise.resolve();
    const stop = onChange(files.paths, io.cwd, own, () => {
      const look = async (): Promise<void> => {
        state = await next(watched, round, state);
      };
      work = work.then(look).catch(ended(fail));
    });
    const forget = io.onInterrupt(() => ended(end)(state.code));
    function ended<T>(settle: (value: T) => void): (value: T) => void {
      return (value) => {
        stop();
        forget();
        settle(value);
      };
    }
  });
}

/** One more round: files are written anew, the terminal is told what has changed. */
async function next(watched: Watched, round: Round, before: State): Promise<State> {
  const { settings, lang, io, head } = watched;
  const look = await lookAgain(watched, round, before);
  if (isRefusal(look)) return told(look, before, io);
  const { code, documents } = look;
  if (isSame(before.documents, documents)) return { ...before, code };
  const palette = paletteOf(settings.colour && io.colour);
  const style = { lang, columns: io.columns, palette, brief: true };
  io.out(changesText({ before: before.readable, after: documents, time: io.now() }, head, style));
  const last = (path: string) => before.readable.find((document) => document.path === path);
  const readable = documents.map((now) => (now.status === 'failed' ? (last(now.path) ?? now) : now));
  return { code, documents, readable };
}

const halfWritten = 700;

/** A file that could be read before and cannot be now may only be half written: it is given a moment. */
async function lookAgain(watched: Watched, round: Round, before: State): Promise<Refusal | Look> {
  const look = await lookOnce(watched, round);
  if (isRefusal(look)) return look;
  const fine = new Set(before.documents.filter(({ status }) => status !== 'failed').map(({ path }) => path));
  if (!look.documents.some(({ status, path }) => status === 'failed' && fine.has(path))) return look;
  await setTimeout(halfWritten);
  return lookOnce(watched, round);
}

type Look = Pick<State, 'code' | 'documents'>;

async function lookOnce(watched: Watched, round: Round): Promise<Refusal | Look> {
  const outputs = watched.settings.outputs.filter(({ file }) => file !== undefined);
  const press = await pressOf(watched.head, { ...watched, settings: { ...watched.settings, outputs } });
  if (isRefusal(press)) return press;
  const { press: recording, documents } = recorded(press);
  const code = await round(recording, true);
  return isRefusal(code) ? code : { code, documents };
}

/** A report that cannot be written now may be writable next time. */
function told({ message }: Refusal, before: State, io: Io): State {
  io.err(`crossfoot: ${message}\n`);
  return before;
}

/** A press that also keeps what it printed. */
function recorded(press: Press): { readonly press: Press; readonly documents: readonly Reconciliation[] } {
  const documents: Reconciliation[] = [];
  const take = async (document: Reconciliation): Promise<void> => {
    documents.push(document);
    await press.take(document);
  };
  return { press: { ...press, take }, documents };
}

/** Editors also touch files that they do not change. */
const isSame = (before: readonly Reconciliation[], after: readonly Reconciliation[]): boolean =>
  before.length === after.length &&
  before.every(({ path, sha256, status }, n) => {
    const now = after[n];
    return sha256 !== undefined && now?.path === path && now.sha256 === sha256 && now.status === status;
  });
