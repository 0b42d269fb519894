import type { Severity } from '../model/claim.ts';
import { reporters } from '../report/formats/index.ts';
import type { ReporterEntry } from '../report/reporter.ts';
import type { RawAllowance } from './allowance.ts';
import { isRefusal, type Refusal, refusal } from './io.ts';
import type { Selection } from './select.ts';
import type { ShellWords } from './words.ts';

/** Options of `check` as commander hands them over. */
export interface RawCheck extends RawAllowance {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly failOn: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly secondReader?: boolean;
  readonly together?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly showSuppressed?: boolean;
  readonly watch?: boolean;
  readonly annotate?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** One way to print, and where to. */
export interface Output {
  readonly reporter: ReporterEntry;
  /** Absent for standard output. */
  readonly file?: string;
}

export interface Settings {
  readonly outputs: readonly Output[];
  readonly failOn: Severity | 'never';
  readonly selection: Selection;
  readonly secondReader: boolean;
  /** All files are one disclosure. */
  readonly together: boolean;
  /** Findings that are known are listed, not only counted. */
  readonly showSuppressed: boolean;
  readonly watch: boolean;
  /** Where annotated copies go, and whether they may replace others. */
  readonly annotate?: { readonly folder: string; readonly force: boolean };
  readonly quiet: boolean;
  readonly colour: boolean;
}

/** What the options of `check` mean, or what is wrong with them. */
export function settingsOf(raw: RawCheck, words: ShellWords): Settings | Refusal {
  const outputs = outputsOf(raw.format ?? ['text'], raw.output, words);
  const failOn = choice('--fail-on', raw.failOn, failLevels, words);
  if (isRefusal(outputs)) return outputs;
  if (isRefusal(failOn)) return failOn;
  if (raw.watch && raw.updateBaseline) return refusal(words.watchUpdate);
  if (raw.watch && raw.annotate !== undefined) return refusal(words.watchAnnotate);
  const selection = { ...(raw.only && { only: raw.only }), ...(raw.skip && { skip: raw.skip }) };
  const { secondReader = false, together = false, showSuppressed = false, watch = false } = raw;
  const { quiet = false, color: colour } = raw;
  const annotate = raw.annotate === undefined ? undefined : { folder: raw.annotate, force: raw.force ?? false };
  const rest = { secondReader, together, showSuppressed, watch, quiet, colour };
  return { outputs, failOn, selection, ...rest, ...(annotate && { annotate }) };
}

const failLevels = ['error', 'warning', 'note', 'never'] as const;

function choice<T extends string>(option: string, value: string, known: readonly T[], words: ShellWords): T | Refusal {
  return known.find((one) => one === value) ?? refusal(words.badChoice(option, value, known.join(' ')));
}

function outputsOf(
  formats: readonly string[],
  file: string | undefined,
  words: ShellWords,
): readonly Output[] | Refusal {
  const outputs = formats.map((format) => outputOf(format, file, words));
  const wrong = outputs.find(isRefusal);
  if (wrong) return wrong;
  const fine = outputs.flatMap((output) => (isRefusal(output) ? [] : [output]));
  return new Set(fine.map((output) => output.file)).size < fine.length ? refusal(words.twoOnOutput) : fine;
}

/** 「json」 goes where `-o` says, 「json=report.json」 to its own file. */
function outputOf(format: string, file: string | undefined, words: ShellWords): Output | Refusal {
  const [id = '', ...rest] = format.split('=');
  const own = rest.length > 0 ? rest.join('=') : file;
  const reporter = reporters.find((one) => one.id === id);
  if (!reporter) return refusal(words.unknownFormat(id, reporters.map((one) => one.id).join(' ')));
  return { reporter, ...(own !== undefined && own !== '' && own !== '-' && { file: own }) };
}
