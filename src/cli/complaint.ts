import type { CommanderError } from 'commander';
import type { ShellWords } from './words.ts';

/** What commander complains of, in our words. */
export function complaintOf({ code, message }: CommanderError, words: ShellWords): string {
  const name = /'(?<name>[^']+)'/.exec(message)?.groups?.['name'] ?? '';
  const option = name.split(/[ ,]/)[0] ?? name;
  return `${sentence(code, { name, option, message }, words)}${words.seeHelp}`;
}

interface Named {
  readonly name: string;
  readonly option: string;
  readonly message: string;
}

function sentence(code: string, { name, option, message }: Named, words: ShellWords): string {
  switch (code) {
    case 'commander.unknownOption':
      return words.unknownOption(name, nearestIn(message, words));
    case 'commander.unknownCommand':
      return words.unknownCommand(name, nearestIn(message, words));
    case 'commander.missingArgument':
      return words.missingArgument(name);
    case 'commander.optionMissingArgument':
      return words.missingValue(flagIn(name) ?? option);
    case 'commander.excessArguments':
      return words.extraArgument;
    default:
      return message;
  }
}

const flagIn = (flags: string): string | undefined => /--[\w-]+/.exec(flags)?.[0];

function nearestIn(message: string, words: ShellWords): string {
  const nearest = /Did you mean (?:one of )?(?<nearest>[^,?]+)/.exec(message)?.groups?.['nearest'];
  return nearest === undefined ? words.noNearest : words.nearest(nearest);
}
