import type { Lang } from '../report/reporter.ts';

/** What the command line says of configurations, baselines and drafts that are being edited. */
export interface WorkflowWords {
  readonly lang: Lang;
  readonly options: {
    readonly config: string;
    readonly noConfig: string;
    readonly baseline: string;
    readonly updateBaseline: string;
    readonly showSuppressed: string;
    readonly watch: string;
    readonly force: string;
  };
  readonly commands: { readonly init: string; readonly completion: string };
  readonly shell: string;
  readonly cannotRead: (path: string, reason: string) => string;
  readonly notThere: string;
  readonly twoConfigs: (paths: string) => string;
  readonly badSyntax: (path: string, line: number, column: number, reason: string) => string;
  readonly badConfig: (path: string, faults: number) => string;
  readonly unknownKey: (at: string, nearest: string) => string;
  readonly unknownName: (at: string, name: string, nearest: string) => string;
  readonly didYouMean: (name: string) => string;
  readonly noNearest: string;
  readonly missing: (at: string, expects: string) => string;
  readonly wrongValue: (at: string, expects: string) => string;
  readonly wholeFile: string;
  readonly more: (count: number) => string;
  readonly threw: (path: string, reason: string) => string;
  readonly noTypes: (path: string) => string;
  readonly notPlain: (path: string) => string;
  readonly noBaseline: (path: string) => string;
  readonly baselineWhere: string;
  readonly badBaseline: (path: string, reason: string) => string;
  readonly baselineWritten: (path: string, counts: { all: number; added: number; dropped: number }) => string;
  readonly staleRule: (rule: string) => string;
  readonly expiredRule: (rule: string, until: string, findings: boolean) => string;
  readonly staleEntry: (path: string, check: string, subject: string) => string;
  readonly wrote: (path: string) => string;
  readonly alreadyThere: (path: string) => string;
  readonly watchInput: string;
  readonly watchText: string;
  readonly watchUpdate: string;
  readonly watching: (paths: string) => string;
  readonly stopped: string;
}

/** Between Chinese and other letters there is a space. */
const spaced = (words: string): string => (/^[\w“]/.test(words) ? ` ${words}` : words);

const zh: WorkflowWords = {
  lang: 'zh',
  options: {
    config: '配置文件；不指定时从当前文件夹起逐级向上找 crossfoot.config.*',
    noConfig: '不用配置文件',
    baseline: '基线文件：其中已有的问题不再计数',
    updateBaseline: '把现有问题写入基线文件',
    showSuppressed: '同时列出已在基线中和已抑制的问题',
    watch: '文件改动后重新核对，列出新增和已消除的问题；Ctrl-C 结束',
    force: '覆盖已有的文件',
  },
  commands: { init: '在当前文件夹写一份带说明的配置文件', completion: '输出命令补全脚本' },
  shell: 'bash、zsh 或 fish',
  cannotRead: (path, reason) => `无法读取 ${path}（${reason}）。`,
  notThere: '没有这个文件',
  twoConfigs: (paths) => `同一文件夹有不止一份配置文件（${paths}）；请只留一份，或用 --config 指明。`,
  badSyntax: (path, line, column, reason) => `${path} 第 ${line} 行第 ${column} 列：写法有误（${reason}）。`,
  badConfig: (path, faults) => `${path} 有 ${faults} 处需要改正：`,
  unknownKey: (at, nearest) => `${at}：没有这个键${nearest}。`,
  unknownName: (at, name, nearest) => `${at}：没有 ${name}${nearest}。`,
  didYouMean: (name) => `（是否指 ${name}？）`,
  noNearest: '',
  missing: (at, expects) => `${at}：缺少；应为${spaced(expects)}。`,
  wrongValue: (at, expects) => `${at}：应为${spaced(expects)}。`,
  wholeFile: '全文',
  more: (count) => `另有 ${count} 处。`,
  threw: (path, reason) => `${path} 运行出错：${reason}`,
  noTypes: (path) =>
    `${path}：本机的 Node 不能直接运行 TypeScript（需要 22.18 或更高版本）；请改用 .mjs、.yaml 或 .json。`,
  notPlain: (path) => `${path} 应以 export default 给出配置。`,
  noBaseline: (path) => `没有基线文件 ${path}；加上 --update-baseline 可以建立。`,
  baselineWhere: '--update-baseline 需要用 --baseline 或配置中的 baseline 指明基线文件。',
  badBaseline: (path, reason) => `${path} 不是基线文件（${reason}）。`,
  baselineWritten: (path, { all, added, dropped }) =>
    `已写入基线 ${path}：共 ${all} 项，新增 ${added}，移除 ${dropped}。`,
  staleRule: (rule) => `${rule} 在所核对的文件中没有对应的问题，可以删去。`,
  expiredRule: (rule, until, findings) =>
    `${rule} 已于 ${until} 过期${findings ? '，对应的问题重新计入' : '，也没有对应的问题，可以删去'}。`,
  staleEntry: (path, check, subject) =>
    `基线中的 ${path} ${check}「${subject}」已不存在，可用 --update-baseline 移除。`,
  wrote: (path) => `已写入 ${path}。`,
  alreadyThere: (path) => `已有 ${path}；要覆盖请加 --force。`,
  watchInput: '--watch 不能用于标准输入。',
  watchText: '--watch 时只有 text 可以输出到终端；其他格式请写成“格式=文件”。',
  watchUpdate: '--watch 与 --update-baseline 不能同时使用。',
  watching: (paths) => `正在等待 ${paths} 改动；Ctrl-C 结束。`,
  stopped: '已结束。',
};

const en: WorkflowWords = {
  lang: 'en',
  options: {
    config: 'configuration; else the nearest crossfoot.config.* from the working folder up',
    noConfig: 'without a configuration',
    baseline: 'file of known findings, which are not counted',
    updateBaseline: 'write what is found now to the baseline',
    showSuppressed: 'list known and suppressed findings as well',
    watch: 'check again whenever a file changes and tell what is new or settled; Ctrl-C ends',
    force: 'write over a file that is there',
  },
  commands: {
    init: 'write a commented configuration into this folder',
    completion: 'print a script that completes command lines',
  },
  shell: 'bash, zsh or fish',
  cannotRead: (path, reason) => `cannot read ${path} (${reason}).`,
  notThere: 'no such file',
  twoConfigs: (paths) => `more than one configuration in one folder (${paths}); keep one, or name it with --config.`,
  badSyntax: (path, line, column, reason) => `${path}, line ${line}, column ${column}: ${reason}`,
  badConfig: (path, faults) => (faults === 1 ? `${path} has a mistake:` : `${path} has ${faults} mistakes:`),
  unknownKey: (at, nearest) => `${at}: there is no such key${nearest}`,
  unknownName: (at, name, nearest) => `${at}: there is no ${name}${nearest}`,
  didYouMean: (name) => `; did you mean ${name}?`,
  noNearest: '.',
  missing: (at, expects) => `${at} is missing; it should be ${expects}.`,
  wrongValue: (at, expects) => `${at} should be ${expects}.`,
  wholeFile: 'the whole',
  more: (count) => `and ${count} more.`,
  threw: (path, reason) => `${path} failed: ${reason}`,
  noTypes: (path) => `${path}: this Node cannot run TypeScript (22.18 or later can); use .mjs, .yaml or .json.`,
  notPlain: (path) => `${path} should give the configuration with export default.`,
  noBaseline: (path) => `there is no baseline ${path}; --update-baseline makes one.`,
  baselineWhere: '--update-baseline needs --baseline, or baseline in the configuration, to say where.',
  badBaseline: (path, reason) => `${path} is no baseline (${reason}).`,
  baselineWritten: (path, { all, added, dropped }) =>
    `wrote the baseline ${path}: ${all} findings, ${added} added, ${dropped} removed.`,
  staleRule: (rule) => `${rule} fits nothing in the files that were checked; it can go.`,
  expiredRule: (rule, until, findings) =>
    `${rule} expired on ${until}${findings ? '; what it fits is counted again' : ', and it fits nothing; it can go'}.`,
  staleEntry: (path, check, subject) =>
    `the baseline still has ${path} ${check} “${subject}”, which is settled; --update-baseline removes it.`,
  wrote: (path) => `wrote ${path}.`,
  alreadyThere: (path) => `${path} is there already; --force writes over it.`,
  watchInput: '--watch cannot watch standard input.',
  watchText: 'with --watch only text can go to the terminal; say FORMAT=FILE for others.',
  watchUpdate: '--watch and --update-baseline do not go together.',
  watching: (paths) => `waiting for changes of ${paths}; Ctrl-C ends.`,
  stopped: 'ended.',
};

const words: Readonly<Record<Lang, WorkflowWords>> = { zh, en };

export const workflowWordsIn = (lang: Lang): WorkflowWords => words[lang];
