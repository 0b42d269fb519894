import { remembered } from '../language/remembered.ts';

/** What the label of a row or column says of its figures: of which year or plan they are, or how they compare. */
export type Period =
  | { readonly kind: 'year'; readonly year: number; readonly isPlan: boolean }
  | { readonly kind: 'prior' | 'current' | 'budget' | 'final' }
  | { readonly kind: 'change' | 'rate' | 'completion' };

const shapes: readonly (readonly [Period['kind'], RegExp])[] = [
  [
    'completion',
    /^(?:占|为|完成)?(?:年初|全年|调整后?)?预算(?:数)?(?:的)?(?:完成率|执行率|完成比例|比例)|^(?:完成|执行)(?:预算)?(?:率|比例|%|（%）)$|^完成预算(?:的)?(?:%|（%）|比例)$/,
  ],
  [
    'rate',
    /(?:增减|增长|增幅|变动|升降|下降|比上年).*(?:%|率|幅度?|比例|百分比)|^(?:增减|增长|变动)(?:率|幅度?|比例|%)/,
  ],
  ['change', /^(?:(?:比|较|与).{2,10}?)?(?:决算)?(?:增减|变动)(?:额|数|金额|情况|变化)?(?:（[+-]）)?$/],
  ['prior', /^(?:上年|上年度|去年)(?:度)?(?:决算|执行|预算|支出|收入|实际)*(?:数|额)?$/],
  ['current', /^(?:本年|本年度|当年|今年)(?:度)?(?:决算|执行|预算|支出|收入|实际)*(?:数|额)?$/],
  ['budget', /^(?:年初|全年|调整后?|年度)?预算(?:数|额)?$/],
  ['final', /^(?:决算|执行|实际执行|支出决算|实际支出)(?:数|额)?$/],
];

const yearly = /^(?<year>(?:19|20)\d\d)(?:年(?:度)?)?(?:决算|预算|执行|支出|收入|实际)*(?:数|额)?$/;

/** Folded words of a label → the period they name. */
export const periodOf = remembered(namedPeriod);

function namedPeriod(label: string): Period | undefined {
  const bare = label.replace(/（(?:[万亿]?元|单位.*)）$/, '');
  const year = yearly.exec(bare)?.groups?.['year'];
  if (year !== undefined) return { kind: 'year', year: Number(year), isPlan: /预算/.test(bare) };
  const kind = shapes.find(([, words]) => words.test(bare))?.[0];
  return kind === undefined || kind === 'year' ? undefined : { kind };
}
