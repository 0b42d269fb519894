import type { CommandLine, CompletedOption, Follows } from './tree.ts';

/** For a file `_crossfoot` on the `fpath`, or `source <(crossfoot completion zsh)`. */
export function zsh(commands: readonly CommandLine[]): string {
  const described = commands.map(({ name, about }) => `    ${quoted(`${name}:${about.replaceAll(':', '\\:')}`)}`);
  return `#compdef crossfoot
_crossfoot() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(commandCase).join('\n')}
  esac
}
if [ "$funcstack[1]" = _crossfoot ]; then _crossfoot "$@"; else compdef _crossfoot crossfoot; fi
`;
}

function commandCase({ name, options, argument }: CommandLine): string {
  const specs = [...options.flatMap(specsOf), quoted(`*:${argument.kind}:${actionOf(argument)}`)];
  return `    ${name})\n      _arguments -s ${specs.join(' \\\n        ')} ;;`;
}

const specsOf = ({ long, short, about, value }: CompletedOption): readonly string[] =>
  [long, ...(short ? [short] : [])].map((flag) => {
    const told = about.replaceAll(/[[\]:\\]/g, '\\$&');
    return quoted(`*${flag}[${told}]${value ? `:${value.kind}:${actionOf(value)}` : ''}`);
  });

function actionOf(follows: Follows): string {
  switch (follows.kind) {
    case 'words':
      return `(${follows.words.join(' ')})`;
    case 'file':
      return '_files';
    case 'any':
      return ' ';
  }
}

const quoted = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`;
