import { Command, type Help, Option } from 'commander';
import { widthOf } from '../report/width.ts';
import { usual } from './allowance.ts';
import type { RawExtract } from './extract.ts';
import type { Io } from './io.ts';
import type { RawCheck } from './settings.ts';
import { tool } from './tool.ts';
import type { ShellWords } from './words.ts';

/** What each command does. */
export interface Actions {
  readonly check: (paths: readonly string[], raw: RawCheck) => Promise<void>;
  readonly extract: (paths: readonly string[], raw: RawExtract) => Promise<void>;
  readonly checks: (raw: { readonly color: boolean }) => Promise<void>;
  readonly explain: (id: string, raw: { readonly color: boolean }) => Promise<void>;
}

/** The command line as commander understands it, in the words of one language. */
export function programOf(words: ShellWords, actions: Actions, io: Io): Command {
  const program = new Command('crossfoot')
    .description(words.about)
    .version(tool().version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .addOption(langOption(words))
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => {} })
    .configureHelp({ displayWidth: widthOf, helpWidth: io.columns, ...worded(words) });
  addCheck(program.command('check'), words, actions);
  addExtract(program.command('extract'), words, actions);
  common(program.command('checks').description(words.commands.checks), words).action(actions.checks);
  common(program.command('explain').description(words.commands.explain), words)
    .argument('<check>', words.checkId)
    .action(actions.explain);
  return program;
}

const worded = ({ titles, defaultIs }: ShellWords): Partial<Help> => ({
  styleTitle: (title) => titles[title] ?? title,
  optionDescription: ({ description, defaultValue }) =>
    typeof defaultValue === 'string' ? description + defaultIs(defaultValue) : description,
});

function addCheck(command: Command, words: ShellWords, { check }: Actions): void {
  const { options } = words;
  common(command.description(words.commands.check), words)
    .argument('<path...>', words.paths)
    .option('-f, --format <id>', options.format, collected)
    .option('-o, --output <file>', options.output)
    .addOption(withDefault('--fail-on <severity>', options.failOn, 'error'))
    .option('--only <check>', options.only, listed)
    .option('--skip <check>', options.skip, listed)
    .option('--together', options.together)
    .option('--second-reader', options.secondReader)
    .option('-q, --quiet', options.quiet)
    .action(check);
  limited(command, words);
}

function addExtract(command: Command, words: ShellWords, { extract }: Actions): void {
  const { options } = words;
  common(command.description(words.commands.extract), words)
    .argument('<path...>', words.paths)
    .option('-o, --output <file>', options.output)
    .option('--ledger', options.ledger)
    .action(extract);
  limited(command, words);
}

/** What documents may cost. */
const limited = (command: Command, { options }: ShellWords): Command =>
  command
    .addOption(withDefault('--jobs <n>', options.jobs, usual.jobs))
    .addOption(withDefault('--timeout <seconds>', options.timeout, usual.timeout))
    .addOption(withDefault('--max-memory <mb>', options.maxMemory, usual.maxMemory))
    .addOption(withDefault('--max-file-size <mb>', options.maxFileSize, usual.maxFileSize))
    .addOption(withDefault('--max-pages <n>', options.maxPages, usual.maxPages))
    .addOption(withDefault('--max-cells <n>', options.maxCells, usual.maxCells));

const common = (command: Command, words: ShellWords): Command =>
  command.helpOption('-h, --help', words.help).addOption(langOption(words)).option('--no-color', words.options.noColor);

const langOption = (words: ShellWords): Option => withDefault('--lang <id>', words.options.lang, 'zh');

const withDefault = (flags: string, description: string, value: string): Option =>
  new Option(flags, description).default(value);

/** An option that may be given several times. */
const collected = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];
/** The same, and each may hold several names with commas between them. */
const listed = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  ...value
    .split(/[,，]/)
    .map((name) => name.trim())
    .filter(Boolean),
];
