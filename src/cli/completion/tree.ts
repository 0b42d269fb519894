import type { Command, Option } from 'commander';

/** What may follow: one of these words, a file, or something that nobody can foresee. */
export type Follows = { readonly kind: 'words'; readonly words: readonly string[] } | { readonly kind: 'file' | 'any' };

export interface CompletedOption {
  /** 「--format」 */
  readonly long: string;
  /** 「-f」 */
  readonly short?: string;
  readonly about: string;
  /** Absent for a switch. */
  readonly value?: Follows;
}

/** A command as a shell completes it. */
export interface CommandLine {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletedOption[];
  readonly argument: Follows;
}

/** Words by the option or the command that they may follow. */
export type Choices = Readonly<Record<string, readonly string[]>>;

export const commandLinesOf = (program: Command, choices: Choices): readonly CommandLine[] =>
  program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => completed(option, choices)),
    argument: argumentOf(command, choices),
  }));

function argumentOf(command: Command, choices: Choices): Follows {
  const words = choices[command.name()];
  if (words) return { kind: 'words', words };
  return { kind: command.registeredArguments.length > 0 ? 'file' : 'any' };
}

function completed({ long, short, flags, description, required }: Option, choices: Choices): CompletedOption {
  return {
    long: long ?? flags,
    ...(short && { short }),
    about: description,
    ...(required && { value: following(long ?? '', flags, choices) }),
  };
}

function following(long: string, flags: string, choices: Choices): Follows {
  const words = choices[long];
  if (words) return { kind: 'words', words };
  return { kind: /<(?:file|folder)>/.test(flags) ? 'file' : 'any' };
}
