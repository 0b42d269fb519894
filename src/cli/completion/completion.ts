import type { Command } from 'commander';
import { groupOf } from '../../config/config.ts';
import { reporters } from '../../report/formats/index.ts';
import type { Lang } from '../../report/reporter.ts';
import { type ExitCode, type Io, type Refusal, refusal } from '../io.ts';
import { shellWordsIn } from '../words.ts';
import type { Workshop } from '../workshop.ts';
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { type Choices, type CommandLine, commandLinesOf } from './tree.ts';
import { zsh } from './zsh.ts';

const scripts: Readonly<Record<string, (commands: readonly CommandLine[]) => string>> = { bash, zsh, fish };

/** `crossfoot completion`: a script for a shell, made of the commands, options and checks that there are. */
export async function completion(
  shell: string,
  command: Command,
  lang: Lang,
  { io, shop }: { readonly io: Io; readonly shop: Workshop },
): Promise<ExitCode | Refusal> {
  const script = scripts[shell];
  const shells = Object.keys(scripts);
  if (!script) return refusal(shellWordsIn(lang).badChoice('completion', shell, shells.join(' ')));
  const ids = (await shop.checks()).map(({ id }) => id).toSorted();
  const names = [...new Set(ids.map(groupOf)), ...ids];
  const choices: Choices = {
    '--lang': ['zh', 'en'],
    '--fail-on': ['error', 'warning', 'note', 'never'],
    '--format': reporters.map(({ id }) => id),
    '--only': names,
    '--skip': names,
    explain: ids,
    completion: shells,
  };
  io.out(script(commandLinesOf(command.parent ?? command, choices)));
  return 0;
}
