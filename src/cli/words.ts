import type { Lang } from '../report/reporter.ts';

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
  };
  readonly paths: string;
  readonly options: {
    readonly format: string;
    readonly output: string;
    readonly failOn: string;
    readonly only: string;
    readonly skip: string;
    readonly lang: string;
    readonly jobs: string;
    readonly secondReader: string;
    readonly maxFileSize: string;
    readonly maxPages: string;
    readonly quiet: string;
    readonly noColor: string;
    readonly ledger: string;
  };
  readonly checkId: string;
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
  readonly noExamples: string;
  readonly judged: string;
  readonly rules: readonly string[];
  readonly examples: string;
  readonly input: string;
  readonly outcome: string;
  readonly nothingTold: string;
  readonly reads: string;
  readonly since: (version: string) => string;
}

const zh: ShellWords = {
  about: '核对部门（单位）决算公开报告：找出其中不能同时成立的数字，并给出依据。',
  titles: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
  help: '显示帮助',
  version: '显示版本号',
  commands: {
    check: '核对文件，报告矛盾',
    extract: '以 JSON 输出读到的各类记录',
    checks: '列出全部检查',
    explain: '说明一项检查：查什么、为什么、怎样判定，附示例',
  },
  paths: '文件、文件夹、通配符，或以 - 表示标准输入',
  options: {
    format: '输出格式 text 或 json；写成 json=文件 可输出到文件，可重复',
    output: '输出到文件',
    failOn: '达到此级别即以 1 退出：error warning note never',
    only: '只做这些检查（编号或组名，如 score、narrative/growth）',
    skip: '不做这些检查',
    lang: '语言：zh 或 en',
    jobs: '同时处理的文件数',
    secondReader: '另用一种方法读 DOCX，对照两次读取的结果',
    maxFileSize: '单个文件的大小上限（MB）',
    maxPages: 'PDF 页数上限',
    quiet: '只列问题，不列核对情况',
    noColor: '不用颜色',
    ledger: '同时输出每一个数字及其去向',
  },
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
  noExamples: '此项检查还没有示例。',
  judged: '怎样判定（各项检查通用）',
  rules: [
    '同一数量说了两遍：须完全相等，差 0.01 也算矛盾；两处精度不同时，较细的四舍五入后应等于较粗的。',
    '合计与分项：每个数都可能舍入过，各按末位的一半计；超出这一范围才算矛盾，范围之内只作提示。',
    '占比、增减幅度、完成率：由所列数字重新计算，算得的范围容不下所印的数才算矛盾；截去尾数的另作提示。',
    '得分与权重、部分与总额：不得超过。',
    '单位不同、口径不明、无从确指的：不作判断，只计入“未定”。',
  ],
  examples: '示例',
  input: '文件',
  outcome: '结果',
  nothingTold: '（无）',
  reads: '读取',
  since: (version) => `${version} 版起`,
};

const en: ShellWords = {
  about: 'Finds what cannot be true together in a Chinese government final account, and shows why.',
  titles: {},
  help: 'show help',
  version: 'show the version',
  commands: {
    check: 'check files and report contradictions',
    extract: 'print the typed records as JSON',
    checks: 'list all checks',
    explain: 'explain one check: what, why, how it is judged, with examples',
  },
  paths: 'files, folders, globs, or - for standard input',
  options: {
    format: 'text or json; json=FILE writes to a file; may be repeated',
    output: 'where the report goes',
    failOn: 'exit with 1 from this severity on: error warning note never',
    only: 'only these checks (ids or groups: score, narrative/growth)',
    skip: 'without these checks',
    lang: 'language: zh or en',
    jobs: 'files at a time',
    secondReader: 'read DOCX in a second way as well and compare',
    maxFileSize: 'largest file to read, in MB',
    maxPages: 'most pages of a PDF',
    quiet: 'findings and problems only',
    noColor: 'no colours',
    ledger: 'every numeral and what became of it as well',
  },
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
  noExamples: 'There are no examples of this check yet.',
  judged: 'How it is judged (the same for every check)',
  rules: [
    'One quantity said twice must be equal, 0.01 included; where one is printed finer, it must round to the other.',
    'A total and its parts may each be rounded by half of the last digit: beyond that is a contradiction, within it a note.',
    'A share, a change or a completion rate is computed again; it contradicts if no rounding of its figures gives it. One that was cut off is a note.',
    'A score and its weight, a part and its whole: the one never exceeds the other.',
    'Another unit, an unstated scope, an unclear reference: left undecided and counted.',
  ],
  examples: 'Examples',
  input: 'document',
  outcome: 'result',
  nothingTold: '(nothing)',
  reads: 'reads',
  since: (version) => `since ${version}`,
};

const words: Readonly<Record<Lang, ShellWords>> = { zh, en };

export const shellWordsIn = (lang: Lang): ShellWords => words[lang];
