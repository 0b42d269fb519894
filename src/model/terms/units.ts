/** What is known of a unit. */
export interface Unit {
  /** `money` (base 元), `rate` (base %), `score`, `none`, or the unit itself. */
  readonly dimension: string;
  /** The power of ten that takes it to the base unit of its dimension. */
  readonly power: number;
  /** Assigned or counted one by one: printed in whole ones, it hides no digits. */
  readonly counted: boolean;
}

const scales = { '': 0, 十: 1, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 };
const rates = { '%': 0, '％': 0, 百分点: 0, 个百分点: 0, '‰': -1, 倍: 2 };

/** Names of one quantity: 17名 and 17人 can be compared, 人 and 人次 cannot. */
const counts = [
  ['人', '名', '位'],
  ['辆', '台（辆）', '台(辆)', '辆（台）', '辆(台)'],
  ['批次', '批'],
  ['台（套）', '台(套)', '台套', '套（台）', '套(台)'],
  ['团组', '个团组'],
  ...['人次', '个', '台', '套', '项', '件', '次', '家', '户', '条', '宗', '期', '场', '篇', '份'].map((name) => [name]),
  ...['笔', '幅', '部', '所', '通', '岁'].map((name) => [name]),
];
const measures = ['平方米', '公里', '亩', '吨', '天', '小时', '元/年', '元/月', '元/人', '元/次', '元/天'];

type Entry = readonly [name: string, unit: Unit];

const known = new Map<string, Unit>([
  ['', { dimension: 'none', power: 0, counted: false }],
  ['分', { dimension: 'score', power: 0, counted: true }],
  ...Object.entries(rates).map(([name, power]): Entry => [name, { dimension: 'rate', power, counted: false }]),
  ['万', { dimension: 'money', power: 4, counted: false }],
  ['亿', { dimension: 'money', power: 8, counted: false }],
  ...scaled('元', { dimension: 'money', counted: false }),
  ...counts.flatMap((names) => names.flatMap((name) => scaled(name, { dimension: names[0] ?? name, counted: true }))),
  ...measures.flatMap((name) => scaled(name, { dimension: name, counted: false })),
]);

/** 万人次 is ten thousand 人次, 万元 ten thousand 元. */
function scaled(name: string, unit: Omit<Unit, 'power'>): readonly Entry[] {
  return Object.entries(scales).map(([scale, power]) => [`${scale}${name}`, { ...unit, power }]);
}

/** A unit we do not know is a dimension of its own, measured rather than counted. */
export const unitOf = (printed: string): Unit => known.get(printed) ?? { dimension: printed, power: 0, counted: false };

/** Whether two figures in these units can be compared at all; a figure without a unit only with another one. */
export const commensurable = (a: string, b: string): boolean => unitOf(a).dimension === unitOf(b).dimension;
