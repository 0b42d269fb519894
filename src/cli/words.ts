import type { Lang } from '../report/reporter.ts';
import { annotateWordsIn } from './annotate/words.ts';
import { type LimitWords, limitWords } from './limit-words.ts';
import { type WorkflowWords, workflowWordsIn } from './workflow-words.ts';

/** All words of the command line in one language. */
export interface ShellWords {
  readonly about: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly help: string;
  readonly version: string;
  readonly commands: {
    readonly check: string;
    readonly extract: string;
    readonly checks: string;
    readonly explain: string;
    readonly selfTest: string;
  } & WorkflowWords['commands'];
  readonly paths: string;
  readonly options: LimitWords &
    WorkflowWords['options'] & {
      readonly format: string;
      readonly output: string;
      readonly failOn: string;
      readonly only: string;
      readonly skip: string;
      readonly lang: string;
      readonly together: string;
      readonly annotate: string;
      readonly secondReader: string;
      readonly quiet: string;
      readonly noColor: string;
      readonly ledger: string;
      readonly selfTestFormat: string;
      readonly injections: string;
      readonly seed: string;
      readonly list: string;
    };
  readonly checkId: string;
  readonly shell: string;
  readonly watchUpdate: string;
  readonly watchAnnotate: string;
  readonly defaultIs: (value: string) => string;
  readonly nearest: (name: string) => string;
  readonly noNearest: string;
  readonly unknownCheck: (name: string, nearest: string) => string;
  readonly unknownOption: (name: string, nearest: string) => string;
  readonly unknownCommand: (name: string, nearest: string) => string;
  readonly unknownFormat: (name: string, known: string) => string;
  readonly badChoice: (option: string, value: string, known: string) => string;
  readonly badNumber: (option: string, value: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly extraArgument: string;
  readonly seeHelp: string;
  readonly noneLeft: string;
  readonly nothingThere: string;
  readonly noDocuments: string;
  readonly noMatch: string;
  readonly passedOver: (counts: string) => string;
  readonly twoOnOutput: string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly progress: (done: number, all: number, path: string) => string;
  readonly fault: (path: string) => string;
  readonly faultOf: string;
}

const zh: ShellWords = {
  about: '核对部门（单位）决算公开报告：找出其中不能同时成立的数字，并给出依据。',
  titles: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
  help: '显示帮助',
  version: '显示版本号',
  commands: {
    ...workflowWordsIn('zh').commands,
    check: '核对文件，报告矛盾',
    extract: '以 JSON 输出读到的各类记录',
    checks: '列出全部检查',
    explain: '说明一项检查：查什么、为什么、怎样判定，附示例',
    selfTest: '在文件中逐一注入差错，看哪些会被查出、哪些数字无人把关',
  },
  paths: '文件、文件夹、通配符，或以 - 表示标准输入',
  options: {
    ...limitWords.zh,
    ...workflowWordsIn('zh').options,
    format: '输出格式；写成 json=文件 可输出到文件，可重复：',
    output: '输出到文件',
    failOn: '达到此级别即以 1 退出：error warning note never',
    only: '只做这些检查（编号或组名，如 score、narrative/growth）',
    skip: '不做这些检查',
    lang: '语言：zh 或 en',
    annotate: annotateWordsIn('zh').option,
    together: '把所给文件当作一次公开的几个部分，相互核对（ZIP 总是如此）',
    secondReader: '另用一种方法读 DOCX，对照两次读取的结果',
    quiet: '只列问题，不列核对情况',
    noColor: '不用颜色',
    ledger: '同时输出每一个数字及其去向',
    selfTestFormat: '输出格式：text 或 json',
    injections: '最多注入多少处差错；all 表示全部',
    seed: '随机种子：种子相同，结果相同',
    list: '逐个列出无人把关的数字',
  },
  shell: workflowWordsIn('zh').shell,
  watchUpdate: workflowWordsIn('zh').watchUpdate,
  watchAnnotate: annotateWordsIn('zh').notWatched,
  checkId: '检查编号，如 score/item-sum',
  defaultIs: (value) => `（默认 ${value}）`,
  nearest: (name) => `（是否指 ${name}？）`,
  noNearest: '',
  unknownCheck: (name, nearest) => `没有名为 ${name} 的检查或组${nearest}；crossfoot checks 可列出全部检查。`,
  unknownOption: (name, nearest) => `没有 ${name} 这个选项${nearest}。`,
  unknownCommand: (name, nearest) => `没有 ${name} 这个命令${nearest}。`,
  unknownFormat: (name, known) => `没有 ${name} 这种输出格式；可用的有 ${known}。`,
  badChoice: (option, value, known) => `${option} 不能是 ${value}；可用的有 ${known}。`,
  badNumber: (option, value) => `${option} 应为正整数，而不是 ${value}。`,
  missingArgument: (name) => `缺少参数：${name}。`,
  missingValue: (option) => `${option} 后面缺少内容。`,
  extraArgument: '参数过多。',
  seeHelp: '用法见 crossfoot --help。',
  noneLeft: '按 --only 和 --skip 的要求，没有一项检查可做。',
  nothingThere: '没有这个文件',
  noDocuments: '文件夹中没有 DOCX、PDF 或 TXT 文件',
  noMatch: '没有与通配符相符的文件',
  passedOver: (counts) => `文件夹中另有本版本不读取的文件：${counts}。`,
  twoOnOutput: '有两种格式要写到同一处；请用“格式=文件”分别指定。',
  cannotWrite: (path, reason) => `无法写入 ${path}（${reason}）。`,
  progress: (done, all, path) => `正在核对 ${done}/${all}  ${path}`,
  fault: (path) => `${path}：程序内部出错，此文件未核对；其余文件照常核对。请把以下内容报告给开发者：`,
  faultOf: '程序内部出错。请把以下内容报告给开发者：',
};

const en: ShellWords = {
  about: 'Finds what cannot be true together in a Chinese government final account, and shows why.',
  titles: {},
  help: 'show help',
  version: 'show the version',
  commands: {
    ...workflowWordsIn('en').commands,
    check: 'check files and report contradictions',
    extract: 'print the typed records as JSON',
    checks: 'list all checks',
    explain: 'explain one check: what, why, how it is judged, with examples',
    selfTest: 'inject errors into the figures and tell which would be caught',
  },
  paths: 'files, folders, globs, or - for standard input',
  options: {
    ...limitWords.en,
    ...workflowWordsIn('en').options,
    format: 'json=FILE writes to a file; may be repeated: ',
    output: 'where the report goes',
    failOn: 'exit with 1 from this severity on: error warning note never',
    only: 'only these checks (ids or groups: score, narrative/growth)',
    skip: 'without these checks',
    lang: 'language: zh or en',
    annotate: annotateWordsIn('en').option,
    together: 'take the files as parts of one disclosure and check them against each other (a ZIP always is one)',
    secondReader: 'read DOCX in a second way as well and compare',
    quiet: 'findings and problems only',
    noColor: 'no colours',
    ledger: 'every numeral and what became of it as well',
    selfTestFormat: 'text or json',
    injections: 'how many errors at most; all for every one',
    seed: 'the same seed gives the same result',
    list: 'name every figure that nothing guards',
  },
  shell: workflowWordsIn('en').shell,
  watchUpdate: workflowWordsIn('en').watchUpdate,
  watchAnnotate: annotateWordsIn('en').notWatched,
  checkId: 'id of a check: score/item-sum',
  defaultIs: (value) => ` (default ${value})`,
  nearest: (name) => `: did you mean ${name}?`,
  noNearest: '.',
  unknownCheck: (name, nearest) => `no check or group is called ${name}${nearest} crossfoot checks lists them all.`,
  unknownOption: (name, nearest) => `there is no option ${name}${nearest}`,
  unknownCommand: (name, nearest) => `there is no command ${name}${nearest}`,
  unknownFormat: (name, known) => `there is no format ${name}; known ones are ${known}.`,
  badChoice: (option, value, known) => `${option} cannot be ${value}; known are ${known}.`,
  badNumber: (option, value) => `${option} is a whole number above zero, not ${value}.`,
  missingArgument: (name) => `${name} is missing.`,
  missingValue: (option) => `${option} lacks its value.`,
  extraArgument: 'too many arguments.',
  seeHelp: ' crossfoot --help shows the usage.',
  noneLeft: '--only and --skip together leave no check to run.',
  nothingThere: 'no such file',
  noDocuments: 'no DOCX, PDF or TXT file in this folder',
  noMatch: 'no file matches',
  passedOver: (counts) => `files in the folders that this version does not read: ${counts}.`,
  twoOnOutput: 'two formats would go to the same place; say FORMAT=FILE for each.',
  cannotWrite: (path, reason) => `cannot write ${path} (${reason}).`,
  progress: (done, all, path) => `checking ${done}/${all}  ${path}`,
  fault: (path) => `${path}: an internal fault; this file was not checked, the others are. Please report this:`,
  faultOf: 'an internal fault. Please report this:',
};

const words: Readonly<Record<Lang, ShellWords>> = { zh, en };

export const shellWordsIn = (lang: Lang): ShellWords => words[lang];
