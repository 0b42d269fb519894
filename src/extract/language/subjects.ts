import type { Scope } from '../../model/records.ts';
import { quantities } from '../../model/terms/quantities.ts';
import { matchesIn } from './matches.ts';
import { remembered } from './remembered.ts';

/** The words before a number taken apart: what it is about, when, and compared with what. */
export interface Subject {
  /** The thing itself, without year, department, comparison and 决算数为; empty when the words name nothing. */
  readonly name: string;
  readonly year?: number;
  readonly against?: 'prior-year' | 'budget';
  readonly againstYear?: number;
}

const connectors =
  /^(?:[、，,；：\s]|和(?!结余)|与(?!20)|及(?!时)|以及|其中[：，]?|并且?|同时|加(?!强|大|快|班|工|固|装|油|计)|另外|此外|一是|二是|三是|四是|五是|分别是|具体(?:为|包括|是)|包括|主要(?:用于|是|为|包括)(?:以下方面)?[：，]?|用于|即|内?含|由(?=基本支出|财政拨款)|使?用(?:一般公共预算|财政(?:预算)?拨款|财政资金|财政)(?:安排|开支|支付|列支)?的?(?=[“"]三公))+/;
const numbering =
  /^(?:\d{1,2}(?:\.\d{1,2})?[.．、]|（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,3}、|[①-⑳])+/;
const years =
  /^(?:截[至止]?|到|从)?(?<year>(?:19|20)\d\d)(?:年(?:度|全年|当年|以来|[末底初](?=[，、止时]|$))?(?![末底初])|(?=年[末底初]))(?:\d{1,2}月(?:份|底|末)?(?:\d{1,2}日)?)?(?:，|、|内|止|时)?/;
const comparison =
  /(?:与|比|较|同)(?<base>上一?年度?|去年|前一年|(?<year>(?:19|20)\d\d)年(?:度|末|底)?|年初预算|预算|调整预算|全年预算)(?:同期)?(?:的)?(?:执行数|决算(?:数|支出)?|预算数|年初预算数|数)?(?:相比|比较|对比|相较)?(?:，)?(?:各|均|都)?|同比(?:各|均)?/g;
const ending =
  /(?:(?:决算|执行)(?:数|总额|金额|总计)?)?(?:[各均都]|分别|共(?:计|有)?|总计为|累计|为|是|达到?|约|有|：|:|近|超过?)*$/;
/** Words that stand where a subject would and name nothing. */
const generic = /^(?:支出|收入|安排|金额|资金|数额|总额|决算|预算|全年|其中|本年|当年)?[，、：]*$/;
const changeWords =
  /(?:增加|增长|上升|提高|减少|下降|降低|压减|增收|减收|增支|减支|增幅|降幅|减幅|节约|缩减|上涨)(?:了|为|到|至|率|额|幅度)*$/;
const shareWords = /占.*$/;
const completionWords =
  /(?:(?:完成|为|达到?)(?:了)?(?:年初|全年|调整后?|年度|本年)*预算.*|(?:预算)?(?:完成率|执行率|完成比例|完成进度|执行进度).*)$/;
const ownName = /^(?:我|本)(?:部门|单位|中心|局|委|办|院|校|馆|处|所|站|会|县|市|区|镇|乡|街道)/;

/** Takes the lead of a number apart; `entity` is the reporting department's name, which is no part of a subject. */
export function subjectOf(lead: string, entity = ''): Subject {
  let words = lead;
  let year: number | undefined;
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(connectors, '').replace(numbering, '').replace(ownName, '');
    const dated = years.exec(words);
    if (dated) {
      year = Number(dated.groups?.['year']);
      words = words.slice(dated[0].length);
    }
    if (entity !== '' && words.startsWith(entity)) words = words.slice(entity.length);
  }
  const compared = comparisonIn(words);
  words = words.replaceAll(comparison, '').replace(connectors, '');
  words = words.replace(shareWords, '').replace(completionWords, '').replace(changeWords, '').replace(ending, '');
  return {
    name: generic.test(words) ? '' : words.replace(/[，、：]+$/, ''),
    ...(year !== undefined && { year }),
    ...compared,
  };
}

/** What the words compare with: 「与2021年相比」, 「较年初预算数」, 「同比」; the last comparison counts. */
export function comparisonIn(words: string): Pick<Subject, 'against' | 'againstYear'> {
  const compared = matchesIn(words, comparison).at(-1);
  if (!compared) return {};
  const base = compared.groups?.['base'] ?? '';
  const year = compared.groups?.['year'];
  return { against: base.includes('预算') ? 'budget' : 'prior-year', ...(year && { againstYear: Number(year) }) };
}

const byName = new Map(quantities.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
const fundPrefixes = [
  [/^一般公共预算(?:财政拨款)?/, 'general-public'],
  [/^政府性基金(?:预算)?(?:财政拨款)?/, 'government-fund'],
  [/^国有资本经营(?:预算)?(?:财政拨款)?/, 'state-capital'],
  [/^财政拨款/, 'appropriation'],
] as const;

const officeBefore =
  /^.{2,30}?(?:中心|局|委员会|委|办公室|办|厅|院|校|馆|处|所|站|协会|联合会|街道|镇|乡|部门)(?:本级)?(?=\S{4})/;

interface NamedQuantity {
  readonly quantity: string;
  readonly fund?: Scope['fund'];
}

/** The known quantity a subject names, and the fund it names in doing so. */
export const quantityOf: (name: string) => NamedQuantity | undefined = remembered((name) => {
  const own = namedQuantity(name);
  if (own) return own;
  const withoutOffice = name.replace(officeBefore, '');
  return withoutOffice === name ? undefined : namedQuantity(withoutOffice);
});

function namedQuantity(name: string): NamedQuantity | undefined {
  const own = lookup(name);
  if (own) return { quantity: own };
  for (const [prefix, fund] of fundPrefixes) {
    const rest = name.replace(prefix, '');
    const quantity = rest === name ? undefined : lookup(rest);
    if (quantity) return { quantity, fund };
  }
  return undefined;
}

const lookup = (printed: string): string | undefined => {
  const name = printed.replaceAll('转转', '结转');
  return (
    byName.get(name) ??
    byName.get(name.replace(/(?:支出|决算|安排)$/, '')) ??
    byName.get(name.replace(/(?:支出)?(?:决算|执行)?(?:汇总)?(?:数|总数|总额|合计)$/, '')) ??
    byName.get(name.replace(/^[“"]三公[”"]/, '“三公”'))
  );
};

const kindred: readonly (readonly [RegExp, string])[] = [
  [/^(?:预算)?调整后(?:的)?(?:预算)?收入$/, 'currentYearRevenue'],
  [/^(?:预算)?收入(?:预算)?实际(?:执行|完成)$/, 'currentYearRevenue'],
  [/^(?:预算)?支出(?:预算)?实际(?:执行|完成)$/, 'currentYearExpenditure'],
];

/** The known quantity that a document treats as this one under another scope: 「预算调整后收入」 is the income of the year. */
export function kindredQuantityOf(name: string): { readonly quantity: string } | undefined {
  const quantity = kindred.find(([words]) => words.test(name))?.[1];
  return quantity === undefined ? undefined : { quantity };
}

/** The fund that a heading speaks of. */
export function fundOf(heading: string): Scope['fund'] {
  if (/一般公共预算/.test(heading)) return 'general-public';
  if (/政府性基金/.test(heading)) return 'government-fund';
  if (/国有资本经营/.test(heading)) return 'state-capital';
  if (/财政拨款/.test(heading)) return 'appropriation';
  return undefined;
}
