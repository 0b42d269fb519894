import { CommanderError } from 'commander';
import { complaintOf } from './complaint.ts';
import { type ExitCode, gravest, type Io, isRefusal, type Refusal, refusal, stackOf } from './io.ts';
import { langIn } from './lang.ts';
import { type Actions, programOf } from './program.ts';
import { shellWordsIn } from './words.ts';
import { type Workshop, workshop } from './workshop.ts';

/** Does what the arguments ask for and returns the exit code; the only place where a fault becomes 70. */
export async function run(argv: readonly string[], io: Io, shop: Workshop = workshop): Promise<ExitCode> {
  const { lang, unknown } = langIn(argv);
  const words = shellWordsIn(lang);
  if (unknown !== undefined) return refused(refusal(words.badChoice('--lang', unknown, 'zh en')), io);
  const outcomes: (ExitCode | Refusal)[] = [];
  try {
    await programOf(words, actionsOf(lang, { io, shop }, outcomes), io).parseAsync(argv, { from: 'user' });
    return gravest(outcomes.map((outcome) => (isRefusal(outcome) ? refused(outcome, io) : outcome)));
  } catch (fault) {
    if (fault instanceof CommanderError) return complained(fault, argv, io);
    io.err(`crossfoot: ${words.faultOf}\n${stackOf(fault)}\n`);
    return 70;
  }
}

type Bench = { readonly io: Io; readonly shop: Workshop };

/** Each command in its own file, loaded only when it is called. */
function actionsOf(lang: 'zh' | 'en', bench: Bench, outcomes: (ExitCode | Refusal)[]): Actions {
  return {
    check: async (paths, raw) => {
      const { check } = await import('./check.ts');
      outcomes.push(await check(paths, raw, lang, bench));
    },
    extract: async (paths, raw) => {
      const { extract } = await import('./extract.ts');
      outcomes.push(await extract(paths, raw, lang, bench));
    },
    checks: async (raw) => {
      const { catalogue } = await import('./catalogue.ts');
      outcomes.push(await catalogue(raw, lang, bench));
    },
    explain: async (id, raw) => {
      const { explain } = await import('./explain.ts');
      outcomes.push(await explain(id, raw, lang, bench));
    },
  };
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
