import { alikeIn, endsOf, insertion, type Likeness } from './likeness.ts';

/**
 * Names of projects as reports write them. One project is called 「政府采购经费」 in a list and
 * 「51080021T000000052140-政府采购工作经费」 in its form; a wrong link would accuse two right figures of each other,
 * so names are compared in steps from certain to likely, and money never helps.
 */

/** The name under which the form of a whole department is filed. */
export const wholeDepartment = '部门整体支出';

/** A name in the forms that are compared. */
export interface Name {
  /** Without code, year, quotes, brackets, spaces and conjunctions. */
  readonly plain: string;
  /** Without the words for money at its end. */
  readonly bare: string;
  /** What the project is about, and what is done about it: 「12345热线」 and 「升级改造」. */
  readonly core: string;
  /** Empty where the name says nothing of it: 「12345热线经费」. */
  readonly purpose: string;
}

const code = /^[0-9A-Z]{10,}[-—–_:：]/;
const year = /^(?:19|20)\d\d年度?/;
const hotline = /12345(?:市|市民)?(?:政务|政府)?(?:服务)?(?:便民)?(?:服务)?热线/g;

function plainName(printed: string): string {
  return printed
    .normalize('NFKC')
    .replaceAll(/[\s“”"'‘’「」『』《》〈〉()（）【】[\]·、,，.。]/g, '')
    .replace(code, '')
    .replace(year, '')
    .replaceAll(hotline, '12345热线')
    .replaceAll(/以及|[及和与的]/g, '');
}

const money = /(?:(?:专项|预算|部门|补助|特定目标类?)*(?:项目|经费|资金|费用)|专项|项目支出|(?<!经)费)$/;
const purposes: readonly (readonly [words: RegExp, purpose: string])[] = [
  [/(?:日常)?(?:工作|办公)$/, ''],
  [/(?:日常)?(?:运行维护|运维|维护|维修)$/, '维护'],
  [/(?:日常)?(?:运行|运转|运营)$/, '运行'],
  [/(?:升级改造|升级|改造|提升)$/, '改造'],
  [/(?:建设)$/, '建设'],
];

/** Takes the words for money off the end, as often as they stand there, then the words for one purpose. */
export function nameOf(printed: string): Name {
  const plain = plainName(printed);
  const bare = withoutMoney(plain);
  const [words, purpose] = purposes.find(([ending]) => ending.test(bare)) ?? [/$/, ''];
  const core = withoutMoney(bare.replace(words, ''));
  return core.length < 2 ? { plain, bare, core: bare, purpose: '' } : { plain, bare, core, purpose };
}

function withoutMoney(name: string): string {
  const shorter = name.replace(money, '');
  return shorter === name || shorter.length < 2 ? name : withoutMoney(shorter);
}

/** Running or building a thing may go without saying; keeping it up or rebuilding it is another project. */
const compatible = ({ purpose: one }: Name, { purpose: other }: Name): boolean =>
  one === other || (one === '' && unsaid.test(other)) || (other === '' && unsaid.test(one));

const unsaid = /^(?:运行|建设)$/;

const shortestCore = 6;
const longestInsertion = 3;
const telling =
  /[\d一二三四五六七八九十甲乙丙丁期东西南北上下新旧]|升级|改造|建设|采购|购置|维护|运行|评审|测评|试点|补助|配套|设备|人员|宣传|培训/;

/** One name is the other with a few words put in that name no other thing: 「天府通办（广元）分站点建设」. */
function likelySame(a: Name, b: Name): boolean {
  if (Math.min(a.core.length, b.core.length) < shortestCore || !compatible(a, b)) return false;
  const inserted = insertion(a.core, b.core);
  return inserted !== undefined && inserted.length <= longestInsertion && !telling.test(inserted);
}

/** From certain to likely; each step is tried only on names that no earlier step has linked. */
export const sameness: readonly Likeness<Name>[] = [
  alikeIn(({ plain }) => plain),
  alikeIn(({ bare }) => bare),
  { keysOf: ({ core }) => [core], same: (a, b) => a.core === b.core && compatible(a, b) },
  { keysOf: ({ core }) => endsOf(core, shortestCore / 2), same: likelySame },
];

/** The same steps where it is known besides that each list of names names one project. */
export function samenessBy(aliases: readonly (readonly string[])[]): readonly Likeness<Name>[] {
  const known = aliases.map((names) => new Set(names.map(plainName)));
  if (known.length === 0) return sameness;
  const listsWith = ({ plain }: Name): readonly string[] =>
    known.flatMap((names, n) => (names.has(plain) ? [String(n)] : []));
  const sameProject: Likeness<Name> = {
    keysOf: listsWith,
    same: (a, b) => known.some((names) => names.has(a.plain) && names.has(b.plain)),
  };
  return [sameProject, ...sameness];
}
