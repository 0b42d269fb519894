import { dirname, relative, resolve } from 'node:path';
import type { Config, Known } from '../../config/config.ts';
import type { ConfigFault } from '../../config/read.ts';
import type { Lang } from '../../report/reporter.ts';
import { type Io, isRefusal, type Refusal, refusal } from '../io.ts';
import { nearestOf } from '../nearest.ts';
import { type WorkflowWords, workflowWordsIn } from '../workflow-words.ts';
import { configsFrom } from './find.ts';

/** The configuration of a run. */
export interface Configured {
  readonly config: Config;
  /** As it is told; absent where there is none. */
  readonly name?: string;
  /** Absolute path that its patterns and files start from. */
  readonly folder: string;
}

/** Where to look: a file that was named, none at all, or from the working folder up. */
export interface Search {
  readonly asked: string | false | undefined;
  /** Absent where the command line does not say it. */
  readonly lang?: Lang;
}

/** Finds, reads and understands the configuration, or says what is wrong with it. */
export async function configuredBy(
  { asked, lang }: Search,
  io: Io,
  known: () => Promise<Known>,
): Promise<Configured | Refusal> {
  const none: Configured = { config: {}, folder: io.cwd };
  if (asked === false) return none;
  const words = workflowWordsIn(lang ?? 'zh');
  const found = asked === undefined ? configsFrom(io.cwd) : [resolve(io.cwd, asked)];
  const names = found.map((path) => relative(io.cwd, path));
  const [[file], [name = '']] = [found, names];
  if (file === undefined) return none;
  if (names.length > 1) return refusal(words.twoConfigs(names.join(' ')));
  // Most runs have no configuration, and need neither YAML nor zod.
  const { written } = await import('./load.ts');
  const text = await written(file, name, words);
  if (isRefusal(text)) return text;
  const { readConfig } = await import('../../config/read.ts');
  const read = readConfig(text.value, await known());
  if ('config' in read) return { config: read.config, name, folder: dirname(file) };
  return refusal(told(read.faults, name, workflowWordsIn(lang ?? langIn(text.value))));
}

/** Even a configuration with mistakes says in which language it wants to hear of them. */
const langIn = (value: unknown): Lang =>
  typeof value === 'object' && value !== null && 'lang' in value && value.lang === 'en' ? 'en' : 'zh';

const mostTold = 20;

function told(faults: readonly ConfigFault[], name: string, words: WorkflowWords): string {
  // A key that is misspelt is the likeliest slip.
  const ordered = [...faults.filter(isUnknownKey), ...faults.filter((fault) => !isUnknownKey(fault))];
  const lines = ordered.slice(0, mostTold).map((fault) => sentence(fault, words));
  const rest = faults.length > mostTold ? [words.more(faults.length - mostTold)] : [];
  return [words.badConfig(name, faults.length), ...[...lines, ...rest].map((line) => `  ${line}`)].join('\n');
}

const isUnknownKey = ({ kind }: ConfigFault): boolean => kind === 'unknown-key';

function sentence(fault: ConfigFault, words: WorkflowWords): string {
  const at = fault.at === '' ? words.wholeFile : fault.at;
  const expects = 'expects' in fault ? fault.expects[words.lang] : '';
  switch (fault.kind) {
    case 'unknown-key':
      return words.unknownKey(at, nearestIn(fault, words));
    case 'unknown-name':
      return words.unknownName(at, fault.name, nearestIn(fault, words));
    case 'missing':
      return words.missing(at, expects);
    case 'wrong-value':
      return words.wrongValue(at, expects);
  }
}

function nearestIn({ name, known }: { name: string; known: readonly string[] }, words: WorkflowWords): string {
  const nearest = nearestOf(name, known);
  return nearest === undefined ? words.noNearest : words.didYouMean(nearest);
}
