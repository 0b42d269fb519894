import { Command, type Help, Option } from 'commander';
import { reporters } from '../report/formats/index.ts';
import { widthOf } from '../report/width.ts';
import { usual } from './allowance.ts';
import type { RawExtract } from './extract.ts';
import type { RawInit } from './init.ts';
import type { Io } from './io.ts';
import type { RawSelfTest } from './self-test.ts';
import type { RawCheck } from './settings.ts';
import { tool } from './tool.ts';
import type { ShellWords } from './words.ts';

/** Options of a command that only shows something. */
export interface RawPage {
  readonly color: boolean;
}

/** What each command does. */
export interface Actions {
  readonly check: (paths: readonly string[], raw: RawCheck, command: Command) => Promise<void>;
  readonly extract: (paths: readonly string[], raw: RawExtract, command: Command) => Promise<void>;
  readonly checks: (raw: RawPage, command: Command) => Promise<void>;
  readonly explain: (id: string, raw: RawPage, command: Command) => Promise<void>;
  readonly selfTest: (paths: readonly string[], raw: RawSelfTest, command: Command) => Promise<void>;
  readonly init: (raw: RawInit) => Promise<void>;
  readonly completion: (shell: string, raw: object, command: Command) => Promise<void>;
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
  configured(common(program.command('checks').description(words.commands.checks), words), words).action(actions.checks);
  configured(common(program.command('explain').description(words.commands.explain), words), words)
    .argument('<check>', words.checkId)
    .action(actions.explain);
  addSelfTest(program.command('self-test'), words, actions);
  addWorkflow(program, words, actions);
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
    .option('-f, --format <id>', options.format + reporters.map(({ id }) => id).join(' '), collected)
    .option('-o, --output <file>', options.output)
    .option('--annotate <folder>', options.annotate)
    .option('--force', options.force)
    .addOption(withDefault('--fail-on <severity>', options.failOn, 'error'))
    .option('--only <check>', options.only, listed)
    .option('--skip <check>', options.skip, listed)
    .option('--together', options.together)
    .option('--baseline <file>', options.baseline)
    .option('--update-baseline', options.updateBaseline)
    .option('--show-suppressed', options.showSuppressed)
    .option('--watch', options.watch)
    .option('--second-reader', options.secondReader)
    .option('-q, --quiet', options.quiet)
    .action(check);
  limited(configured(command, words), words);
}

function addExtract(command: Command, words: ShellWords, { extract }: Actions): void {
  const { options } = words;
  common(command.description(words.commands.extract), words)
    .argument('<path...>', words.paths)
    .option('-o, --output <file>', options.output)
    .option('--ledger', options.ledger)
    .action(extract);
  limited(configured(command, words), words);
}

function addSelfTest(command: Command, words: ShellWords, { selfTest }: Actions): void {
  const { options } = words;
  common(command.description(words.commands.selfTest), words)
    .argument('<path...>', words.paths)
    .addOption(withDefault('-f, --format <id>', options.selfTestFormat, 'text'))
    .option('-o, --output <file>', options.output)
    .addOption(withDefault('--injections <n>', options.injections, '3000'))
    .addOption(withDefault('--seed <n>', options.seed, '1'))
    .option('--list', options.list)
    .action(selfTest);
  limited(configured(command, words), words);
}

/** What helps to use the others. */
function addWorkflow(program: Command, words: ShellWords, { init, completion }: Actions): void {
  common(program.command('init').description(words.commands.init), words)
    .option('--force', words.options.force)
    .action(init);
  common(program.command('completion').description(words.commands.completion), words)
    .argument('<shell>', words.shell)
    .action(completion);
}

/** Where the configuration is. */
const configured = (command: Command, { options }: ShellWords): Command =>
  command.option('--config <file>', options.config).option('--no-config', options.noConfig);

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
