import { type Command, CommanderError } from 'commander';
import { type Allowance, allowanceOf, type RawAllowance } from './allowance.ts';
import { type Begun, begun } from './begin.ts';
import { complaintOf } from './complaint.ts';
import { type ExitCode, gravest, type Io, isRefusal, type Refusal, refusal, stackOf } from './io.ts';
import type { Pipeline } from './isolated.ts';
import { langIn } from './lang.ts';
import { type Actions, programOf } from './program.ts';
import { shellWordsIn } from './words.ts';
import { type Workshop, workshop } from './workshop.ts';

/** Does what the arguments ask for and returns the exit code; the only place where a fault becomes 70. */
export async function run(argv: readonly string[], io: Io, shop: Workshop = workshop): Promise<ExitCode> {
  const { lang, asked, unknown } = langIn(argv);
  const words = shellWordsIn(lang);
  if (unknown !== undefined) return refused(refusal(words.badChoice('--lang', unknown, 'zh en')), io);
  const outcomes: (ExitCode | Refusal)[] = [];
  try {
    await programOf(words, actionsOf({ lang, asked }, { io, shop }, outcomes), io).parseAsync(argv, { from: 'user' });
    return gravest(outcomes.map((outcome) => (isRefusal(outcome) ? refused(outcome, io) : outcome)));
  } catch (fault) {
    if (fault instanceof CommanderError) return complained(fault, argv, io);
    io.err(`crossfoot: ${words.faultOf}\n${stackOf(fault)}\n`);
    return 70;
  }
}

/** The language, and whether the arguments say it. */
type Asked = Pick<ReturnType<typeof langIn>, 'lang' | 'asked'>;

type Bench = { readonly io: Io; readonly shop: Workshop };

/** Each command in its own file, loaded only when it is called. */
function actionsOf({ lang, asked }: Asked, bench: Bench, outcomes: (ExitCode | Refusal)[]): Actions {
  /** Does it with the configuration in force. */
  async function configured<R extends object>(
    raw: R,
    command: Command,
    work: (begun: Begun<R>) => Promise<ExitCode | Refusal>,
  ): Promise<void> {
    const begin = await begun(raw, command, asked ? lang : undefined, bench);
    outcomes.push(isRefusal(begin) ? begin : await work(begin));
  }
  return {
    check: (paths, options, command) =>
      configured(options, command, (asking) =>
        within(asking.raw, asking.lang, bench, async (pipeline, allowance) => {
          const { check } = await import('./check.ts');
          return check({ ...asking, paths, allowance }, pipeline, bench);
        }),
      ),
    extract: (paths, options, command) =>
      configured(options, command, ({ raw, lang: told }) =>
        within(raw, told, bench, async (pipeline, allowance) => {
          const { extract } = await import('./extract.ts');
          return extract({ paths, raw, lang: told, allowance }, pipeline, bench);
        }),
      ),
    checks: (options, command) =>
      configured(options, command, async ({ raw, lang: told }) =>
        (await import('./catalogue.ts')).catalogue(raw, told, bench),
      ),
    explain: (id, options, command) =>
      configured(options, command, async ({ raw, lang: told }) =>
        (await import('./explain.ts')).explain(id, raw, told, bench),
      ),
    selfTest: (paths, options, command) =>
      configured(options, command, ({ raw, lang: told }) =>
        within(raw, told, bench, async (pipeline, allowance) => {
          const { selfTest } = await import('./self-test.ts');
          return selfTest({ paths, raw, lang: told, allowance }, pipeline, bench);
        }),
      ),
    init: async (raw) => {
      const { init } = await import('./init.ts');
      outcomes.push(await init(raw, lang, bench));
    },
    completion: async (shell, _, command) => {
      const { completion } = await import('./completion/completion.ts');
      outcomes.push(await completion(shell, command, lang, bench));
    },
  };
}

/** Opens the pipeline before the command is even loaded: its workers load what they need in the meantime. */
async function within(
  raw: RawAllowance,
  lang: 'zh' | 'en',
  { shop }: Bench,
  command: (pipeline: Pipeline, allowance: Allowance) => Promise<ExitCode | Refusal>,
): Promise<ExitCode | Refusal> {
  const allowance = allowanceOf(raw, shellWordsIn(lang));
  if (isRefusal(allowance)) return allowance;
  const pipeline = await shop.pipeline(allowance);
  return command(pipeline, allowance).finally(pipeline.close);
}

function refused({ message }: Refusal, io: Io): ExitCode {
  io.err(`crossfoot: ${message}\n`);
  return 2;
}

function complained(error: CommanderError, argv: readonly string[], io: Io): ExitCode {
  if (error.exitCode === 0) return 0;
  // Without any argument commander has shown the help already.
  if (error.code !== 'commander.help') io.err(`crossfoot: ${complaintOf(error, shellWordsIn(langIn(argv).lang))}\n`);
  return 2;
}
