import type { SelfTest } from '../model/self-test.ts';
import type { Lang } from '../report/reporter.ts';
import { selfTestJson } from '../report/self-test/json.ts';
import { selfTestText } from '../report/self-test/text.ts';
import { wordingIn } from '../report/wording/index.ts';
import type { SelfTested } from '../self-test/document.ts';
import type { SelfTestOptions } from '../self-test/self-test.ts';
import type { Allowance, RawAllowance } from './allowance.ts';
import { batch } from './batch.ts';
import { bytesOf } from './bytes.ts';
import { type ExitCode, gravest, type Io, isRefusal, type Refusal, refusal } from './io.ts';
import type { Pipeline } from './isolated.ts';
import { paletteOf } from './palette.ts';
import type { Source } from './paths.ts';
import { tool } from './tool.ts';
import { type ShellWords, shellWordsIn } from './words.ts';
import { write } from './write.ts';

/** Options of `self-test` as commander hands them over. */
export interface RawSelfTest extends RawAllowance {
  readonly format: string;
  readonly output?: string;
  readonly seed: string;
  readonly injections: string;
  readonly list?: boolean;
  readonly color: boolean;
  readonly config?: string | false;
}

/** What was asked for. */
export interface SelfTestRequest {
  readonly paths: readonly string[];
  readonly raw: RawSelfTest;
  readonly lang: Lang;
  readonly allowance: Allowance;
}

/** As many slips as are tried once more in the document itself. */
const reread = 8;

/** `crossfoot self-test`: injects errors into every figure and prints which of them the checks would catch. */
export async function selfTest(
  { paths, raw, lang, allowance }: SelfTestRequest,
  { selfTestDocument }: Pipeline,
  { io }: { readonly io: Io },
): Promise<ExitCode | Refusal> {
  const words = shellWordsIn(lang);
  const options = optionsOf(raw, words);
  if (isRefusal(options)) return options;
  const one = async (source: Source): Promise<SelfTested> => {
    const read = await bytesOf(source, io, words, allowance.limits.fileBytes);
    return read.kind === 'problem' ? { problems: [read.problem] } : selfTestDocument(read.bytes, source.path, options);
  };
  const results = await batch({ paths, jobs: allowance.jobs, quiet: false }, io, words, one);
  for (const { problems } of results) {
    for (const problem of problems) io.err(`crossfoot: ${wordingIn(lang).problems[problem.code](problem)}\n`);
  }
  const tests = results.flatMap(({ test }) => test ?? []);
  const refused = await write(madeOf(tests, raw, lang, io), raw.output, io, words);
  return refused ?? gravest(results.map(({ test }) => (test ? 0 : 2)));
}

function madeOf(
  tests: readonly SelfTest[],
  { format, output, list = false, color }: RawSelfTest,
  lang: Lang,
  io: Io,
): string {
  if (format === 'json') return selfTestJson(tool(), tests);
  const onTerminal = output === undefined;
  const palette = paletteOf(onTerminal && color && io.colour);
  const columns = onTerminal ? io.columns : 80;
  return tests.map((test) => selfTestText(test, { lang, columns, palette, brief: false, list })).join('');
}

function optionsOf({ format, seed, injections }: RawSelfTest, words: ShellWords): SelfTestOptions | Refusal {
  if (format !== 'text' && format !== 'json') return refusal(words.unknownFormat(format, 'text json'));
  if (!/^\d{1,9}$/.test(seed)) return refusal(words.badNumber('--seed', seed));
  if (injections !== 'all' && !/^[1-9]\d{0,8}$/.test(injections))
    return refusal(words.badNumber('--injections', injections));
  return { seed: Number(seed), reread, ...(injections !== 'all' && { injections: Number(injections) }) };
}
