import type { NotFigure } from '../../model/finding.ts';

interface Span {
  readonly start: number;
  readonly digitsEnd: number;
  readonly end: number;
  readonly value: string;
  readonly unit: string;
}

interface Rule {
  readonly reason: NotFigure;
  /** What stands directly before the digits. */
  readonly before?: RegExp;
  readonly digits?: RegExp;
  /** What stands directly behind the digits, unit included. */
  readonly after?: RegExp;
}

/** What makes the number before it an amount or a count, however it looks. */
const measured =
  '[余多]?[万亿千百]|元|人(?![员事民力才])|名(?!称)|个(?!人)|件|项(?!目|支)|次|辆|台|户|家|分(?![析类配])|平方|公里|亩|吨|天|倍';

/** First match wins; everything that no rule names is a figure. */
const rules: readonly Rule[] = [
  { reason: 'document-number', after: /^〕\d+号|^号/, before: /[〔[［第〕]$/ },
  { reason: 'document-number', before: /〔$/ },
  { reason: 'document-number', before: /〕(?:第)?$/ },
  { reason: 'document-number', before: /[[［]$/, after: /^[\]］]/ },
  { reason: 'document-number', before: /[A-Za-z]-$/, after: /^号/ },
  { reason: 'phone', digits: /^1[3-9]\d{9}$/ },
  { reason: 'phone', before: /\d{3,4}-$/, digits: /^\d{7,8}$/ },
  { reason: 'phone', digits: /^0\d{2,3}$/, after: /^-\d{7,8}/ },
  { reason: 'year', digits: /^(?:19|20)\d\d$/, after: /^(?:年|—|-|至|\.\d|\/\d)/ },
  { reason: 'year', digits: /^(?:19|20)\d\d$/, before: /(?:年|至|-|—)$/ },
  { reason: 'date', digits: /^(?:0?[1-9]|1[0-2])$/, after: /^(?:[-—至]\d{1,2})?月/, before: /[^≥≤=＝<>＜＞’'\d.]$/ },
  { reason: 'date', digits: /^\d{1,2}$/, after: /^(?:日|号)/, before: /月$/ },
  { reason: 'date', digits: /^\d{1,2}$/, before: /(?:19|20)\d\d[-./](?:\d{1,2}[-./])?$/ },
  { reason: 'time', digits: /^\d{1,2}$/, after: /^(?:[xX×*]24|[::]\d\d)/ },
  { reason: 'time', digits: /^\d{1,2}$/, before: /(?:\d[xX×*]|\d[::])$/ },
  { reason: 'code', after: /^[A-Za-z]\d{6,}/ },
  { reason: 'code', before: /[A-Za-z_]\d*$/, digits: /^\d{5,}$/ },
  { reason: 'code', digits: /^\d{13,}$/ },
  {
    reason: 'code',
    digits: /^[23]\d{4}(?:\d\d)?$/,
    after: new RegExp(`^(?!${measured})[\\u4e00-\\u9fa5（“]`),
    before: /^$/,
  },
  { reason: 'name', before: /[A-Za-z]$/ },
  { reason: 'name', after: /^[A-Za-z]/ },
  { reason: 'name', after: /^\+\d/ },
  { reason: 'name', before: /\d\+$/ },
  {
    reason: 'name',
    digits: /^(?:1[12]\d|12[23]\d\d|12345|120|119|110|96\d{3,4})$/,
    after: /^(?:”|")?(?:政[务府]|热线|平台|便民|市民|服务|系统|工单|中心|在线|网|对接|举报|电话|投诉|知晓)/,
  },
  { reason: 'name', after: /^(?:版|期工程|号楼|号院|号公馆|大道|路|区|组团)/ },
  { reason: 'name', before: /(?:路|街|巷|道|村|组)$/, after: /^号/ },
  { reason: 'name', after: /^(?:[至-]\d{1,2})?(?:楼|层)/ },
  { reason: 'name', before: /\d[至-]$/, after: /^(?:楼|层)/ },
  { reason: 'number', before: /(?:图|表|附件|附表|附录|第|公开|步骤|系列)$/ },
  { reason: 'number', digits: /^\d{1,2}$/, after: /^\.(?:19|20)\d\d年/ },
  { reason: 'number', digits: /^\d{1,3}$/, before: /^$/, after: /^(?:[.．、）]|\.[^\d])(?!\d)/ },
  {
    reason: 'number',
    digits: /^\d{1,3}\.\d{1,2}$/,
    before: /^$/,
    after: new RegExp(`^(?!${measured})[.、]?[\\u4e00-\\u9fa5]`),
  },
  { reason: 'number', digits: /^\d{1,2}$/, before: /(?:^|[。；：，？！）])（$/, after: /^）/ },
  { reason: 'number', digits: /^\d{1,2}$/, before: /[；。：]$/, after: /^[.、](?!\d)/ },
  { reason: 'threshold', before: /单[价位](?:价值)?$/, after: /^(?:万元|元)/ },
  { reason: 'threshold', after: /^(?:万元|元)(?:（含[^）]*）|及)(?:以上|以下)/ },
  // 「执行率未达到90%的需说明原因」, 「低于30%的，每低一个百分点扣1分」: what forms ask for and how points are given.
  {
    reason: 'threshold',
    before: /(?:达不到|未?达到?|未完成|不足|不到|低于|小于)$/,
    after: /^%的?[,，]?(?:均?[需须应]|必须)/,
  },
  {
    reason: 'threshold',
    after: /^%(?:（?含?）?(?:以[上下内外]|之间)的?|的)[,，]?(?:每[^。；]{1,12})?均?(?:不?[得扣][0-9满全分]|不?计分)/,
  },
  { reason: 'idiom', after: /^(?:字以内|字左右|字)/ },
  { reason: 'idiom', before: /(?:PAGEREF_?Toc|_Toc)$/ },
];

const heads: readonly (readonly [RegExp, NotFigure])[] = [
  [/^(?:栏次|行次|序号|编号)$/, 'number'],
  [/(?:科目|功能分类|经济分类|项目)?(?:编码|代码)$|^[类款项]$/, 'code'],
];

/** What the head of its row or column says of a cell that holds nothing but digits, 行次, 栏次, 科目编码, or a unit where a number was entered: 「100%」. */
export function notFigureByHead(text: string, headers: readonly string[]): NotFigure | undefined {
  if (/^\d+%$/.test(text)) return headers.some((words) => /^(?:度量|计量)单位$/.test(words)) ? 'header' : undefined;
  if (!/^\d+$/.test(text)) return undefined;
  return heads.find(([head]) => headers.some((words) => head.test(words)))?.[1];
}

const scoringRules = /^(?:评分|计分|评价|扣分|赋分)(?:标准|办法|细则|规则)$/;

/** Whether a cell under 「计分标准」 says in a sentence how points are given: none of its numbers is the account's. */
export const isScoringRule = (text: string, headers: readonly string[]): boolean =>
  headers.some((head) => scoringRules.test(head)) && text.replaceAll(/\P{Script=Han}/gu, '').length > 5;

/** Why the number at this span is no figure; nothing when it is one. */
export function notFigure(text: string, { start, digitsEnd, value }: Span): NotFigure | undefined {
  const digits = value.startsWith('-') ? value.slice(1) : value;
  const left = text.slice(Math.max(0, start - 16), start);
  const right = text.slice(digitsEnd, digitsEnd + 16);
  const before = start <= 16 ? left : `…${left}`;
  return rulesFor(before, right).find(
    (rule) =>
      (rule.before?.test(before) ?? true) && (rule.digits?.test(digits) ?? true) && (rule.after?.test(right) ?? true),
  )?.reason;
}

/** Most numbers stand alone in a cell, where few of the rules can hold. */
const rulesFor = (before: string, after: string): readonly Rule[] =>
  before !== '' ? (after === '' ? atTheEnd : rules) : after === '' ? alone : atTheStart;

const atTheStart = rules.filter((rule) => rule.before?.test('') ?? true);
const atTheEnd = rules.filter((rule) => rule.after?.test('') ?? true);
const alone = atTheStart.filter((rule) => rule.after?.test('') ?? true);
