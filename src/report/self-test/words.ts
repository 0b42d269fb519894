import type { Hold, PlaceKind, SelfTest, SlipKind } from '../../model/self-test.ts';
import type { Lang } from '../reporter.ts';

/** All words of the self-test's report in one language. */
export interface SelfTestWords {
  readonly about: (test: SelfTest) => string;
  readonly columns: readonly [slips: string, caught: string, noted: string, missed: string];
  readonly bySlip: string;
  readonly byPlace: string;
  readonly byHold: string;
  readonly byCheck: string;
  readonly all: string;
  readonly money: string;
  readonly slips: Readonly<Record<SlipKind, string>>;
  readonly places: Readonly<Record<PlaceKind, string>>;
  readonly holds: Readonly<Record<Hold, string>>;
  /** What the three degrees mean. */
  readonly legend: string;
  readonly unguarded: (unread: number, bounded: number, all: number) => string;
  readonly none: string;
  readonly group: (unread: number, bounded: number) => string;
  readonly elsewhere: string;
  readonly more: (groups: number) => string;
  readonly list: string;
  readonly reread: (slips: number, same: number) => string;
}

const zh: SelfTestWords = {
  about: ({ all, possible, seed, figures }) =>
    `在 ${figures.length} 个数字中逐一注入 ${all.slips} 处差错${all.slips < possible ? `（自 ${possible} 处中抽取）` : ''}，看哪些会被查出。种子 ${seed}。`,
  columns: ['注入', '查出', '仅提示', '漏过'],
  bySlip: '按差错种类',
  byPlace: '按所在位置',
  byHold: '按约束程度',
  byCheck: '由哪些检查查出',
  all: '合计',
  money: '其中金额与比率',
  slips: {
    'last-digit': '末位差一',
    'digits-swapped': '相邻两位颠倒',
    'digit-mistyped': '错按邻键',
    'point-moved': '小数点移位',
    sign: '正负号',
    unit: '单位（元、万元、亿元）',
    'prior-year': '沿用上年数字',
    'cells-swapped': '相邻两格互换',
  },
  places: {
    'account-table': '决算报表',
    form: '项目自评表',
    'task-table': '部门整体自评表',
    'scoring-sheet': '评分表',
    'other-table': '其他表格',
    chart: '图表',
    narrative: '文字',
  },
  holds: { pinned: '卡到末位', bounded: '只限范围', unread: '无关系涉及' },
  legend:
    '卡到末位：另有一处说同一个数，或它是完整合计的一项、算得出的比率，末位不同即可察觉（舍入容许者只作提示）。只限范围：仅由它算出比率、列在不完整的清单里或受上限约束，小差错看不出。',
  unguarded: (unread, bounded, all) => `无人把关的数字：${all} 个中 ${unread} 个无关系涉及，${bounded} 个只限范围`,
  none: '每个数字都有关系卡到末位。',
  group: (unread, bounded) => (bounded === 0 ? `${unread}` : `${unread}＋${bounded}`),
  elsewhere: '（标题之前）',
  more: (groups) => `另有 ${groups} 处，加 --list 可逐个列出。`,
  list: '加 --list 可逐个列出这些数字。',
  reread: (slips, same) =>
    `其中 ${slips} 处另在文档中改动、重新读取后核对，${same === slips ? '结果全部相同' : `${same} 处结果相同`}。`,
};

const en: SelfTestWords = {
  about: ({ all, possible, seed, figures }) =>
    `${all.slips} errors were injected into ${figures.length} figures${all.slips < possible ? ` (a sample of ${possible})` : ''}, one at a time, to see which would be caught. Seed ${seed}.`,
  columns: ['errors', 'caught', 'noted', 'missed'],
  bySlip: 'By kind of error',
  byPlace: 'By place',
  byHold: 'By how closely relations hold the figure',
  byCheck: 'Caught by',
  all: 'all',
  money: 'amounts and rates alone',
  slips: {
    'last-digit': 'last digit off by one',
    'digits-swapped': 'two digits swapped',
    'digit-mistyped': 'neighbouring key',
    'point-moved': 'decimal point moved',
    sign: 'sign',
    unit: 'unit (元, 万元, 亿元)',
    'prior-year': "last year's figure",
    'cells-swapped': 'neighbouring cells swapped',
  },
  places: {
    'account-table': 'account tables',
    form: 'project forms',
    'task-table': 'task table',
    'scoring-sheet': 'scoring sheet',
    'other-table': 'other tables',
    chart: 'charts',
    narrative: 'narrative',
  },
  holds: { pinned: 'to the last digit', bounded: 'within bounds', unread: 'not at all' },
  legend:
    'To the last digit: stated once more elsewhere, a term of a whole, or a rate that can be computed, so that any other last digit shows (as a note, where rounding allows it). Within bounds: only a rate follows from it, its list may go on, or it has a limit: a small slip does not show.',
  unguarded: (unread, bounded, all) =>
    `Unguarded: of ${all} figures ${unread} in no relation, ${bounded} within bounds only`,
  none: 'Relations hold every figure to its last digit.',
  group: (unread, bounded) => (bounded === 0 ? `${unread}` : `${unread}+${bounded}`),
  elsewhere: '(before any heading)',
  more: (groups) => `${groups} more places; --list names every figure.`,
  list: '--list names every one of these figures.',
  reread: (slips, same) =>
    `${slips} of the errors were made in the document too and everything was read anew: ${same === slips ? 'the outcome was always the same' : `the same outcome for ${same}`}.`,
};

export const selfTestWords: Readonly<Record<Lang, SelfTestWords>> = { zh, en };
