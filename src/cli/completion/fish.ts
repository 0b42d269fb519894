import type { CommandLine, CompletedOption, Follows } from './tree.ts';

/** For `crossfoot completion fish | source`. */
export function fish(commands: readonly CommandLine[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = commands.flatMap((command) => [
    `complete -c crossfoot -f -n 'not __fish_seen_subcommand_from ${names}' -a ${command.name} -d ${quoted(command.about)}`,
    ...command.options.map((option) => optionLine(command.name, option)),
    ...argumentLines(command),
  ]);
  return `${lines.join('\n')}\n`;
}

const after = (command: string): string => `-n '__fish_seen_subcommand_from ${command}'`;

const optionLine = (command: string, { long, short, about, value }: CompletedOption): string =>
  [
    `complete -c crossfoot ${after(command)} -l ${long.replace(/^--/, '')}`,
    ...(short ? [`-s ${short.replace(/^-/, '')}`] : []),
    ...(value ? [following(value)] : []),
    `-d ${quoted(about)}`,
  ].join(' ');

function following(value: Follows): string {
  switch (value.kind) {
    case 'words':
      return `-x -a ${quoted(value.words.join(' '))}`;
    case 'file':
      return '-r -F';
    case 'any':
      return '-x';
  }
}

const argumentLines = ({ name, argument }: CommandLine): readonly string[] =>
  argument.kind === 'words' ? [`complete -c crossfoot -f ${after(name)} -a ${quoted(argument.words.join(' '))}`] : [];

const quoted = (words: string): string => `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
