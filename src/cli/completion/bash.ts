import type { CommandLine, CompletedOption, Follows } from './tree.ts';

/** For `source <(crossfoot completion bash)`. */
export function bash(commands: readonly CommandLine[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `_crossfoot() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${names} --help --version --lang' -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case \${COMP_WORDS[1]} in
${commands.map(commandCase).join('\n')}
  esac
}
complete -o default -F _crossfoot crossfoot
`;
}

/** What follows an option; files are completed by the shell itself where nothing else is offered. */
const valueCases = ({ name, options }: CommandLine): readonly string[] =>
  options.flatMap(({ long, short, value }) =>
    value
      ? [
          `    ${[long, ...(short ? [short] : [])].map((flag) => `'${name} ${flag}'`).join('|')}) ${offer(value)}return ;;`,
        ]
      : [],
  );

const offer = (value: Follows): string =>
  value.kind === 'words' ? `COMPREPLY=($(compgen -W '${value.words.join(' ')}' -- "$current")); ` : '';

function commandCase({ name, options, argument }: CommandLine): string {
  const flags = options.map(({ long }: CompletedOption) => long).join(' ');
  const words = argument.kind === 'words' ? argument.words.join(' ') : '';
  return `    ${name})
      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W '${flags}' -- "$current"))
      else COMPREPLY=($(compgen -W '${words}' -- "$current")); fi ;;`;
}
