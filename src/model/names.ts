/**
 * Names of projects as reports write them. One project is called 「政府采购经费」 in a list and
 * 「51080021T000000052140-政府采购工作经费」 in its form; a wrong link would accuse two right figures of each other,
 * so names are compared in steps from certain to likely, and money never helps.
 */

/** The name under which the form of a whole department is filed. */
export const wholeDepartment = '部门整体支出';

/** What a project is about, and what is done about it: 「12345热线」 and 「升级改造」. */
interface NameParts {
  readonly core: string;
  /** Empty where the name says nothing of it: 「12345热线经费」. */
  readonly purpose: string;
}

const code = /^[0-9A-Z]{10,}[-—–_:：]/;
const year = /^(?:19|20)\d\d年度?/;
const hotline = /12345(?:市|市民)?(?:政务|政府)?(?:服务)?(?:便民)?(?:服务)?热线/g;

/** A name without code, year, quotes, brackets, spaces and conjunctions. */
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
function nameParts(printed: string): NameParts {
  const bare = withoutMoney(plainName(printed));
  const [words, purpose] = purposes.find(([ending]) => ending.test(bare)) ?? [/$/, ''];
  const core = withoutMoney(bare.replace(words, ''));
  return core.length < 2 ? { core: bare, purpose: '' } : { core, purpose };
}

function withoutMoney(name: string): string {
  const shorter = name.replace(money, '');
  return shorter === name || shorter.length < 2 ? name : withoutMoney(shorter);
}

export type Same = (a: string, b: string) => boolean;

/** From certain to likely; each step is tried only on names that no earlier step has linked. */
export const sameness: readonly Same[] = [
  (a, b) => plainName(a) === plainName(b),
  (a, b) => withoutMoney(plainName(a)) === withoutMoney(plainName(b)),
  sameParts,
  likelySame,
];

/** The same steps where it is known besides that each list of names names one project. */
export function samenessBy(aliases: readonly (readonly string[])[]): readonly Same[] {
  const known = aliases.map((names) => new Set(names.map(plainName)));
  if (known.length === 0) return sameness;
  return [(a, b) => known.some((names) => names.has(plainName(a)) && names.has(plainName(b))), ...sameness];
}

function sameParts(a: string, b: string): boolean {
  const [one, other] = [nameParts(a), nameParts(b)];
  return one.core === other.core && compatible(one, other);
}

/** Running or building a thing may go without saying; keeping it up or rebuilding it is another project. */
function compatible({ purpose: one }: NameParts, { purpose: other }: NameParts): boolean {
  return one === other || (one === '' && unsaid.test(other)) || (other === '' && unsaid.test(one));
}

const unsaid = /^(?:运行|建设)$/;

const longestInsertion = 3;
const telling =
  /[\d一二三四五六七八九十甲乙丙丁期东西南北上下新旧]|升级|改造|建设|采购|购置|维护|运行|评审|测评|试点|补助|配套|设备|人员|宣传|培训/;

/** One name is the other with a few words put in that name no other thing: 「天府通办（广元）分站点建设」. */
function likelySame(a: string, b: string): boolean {
  const [one, other] = [nameParts(a), nameParts(b)];
  const [short, long] = one.core.length <= other.core.length ? [one.core, other.core] : [other.core, one.core];
  const inserted = insertion(short, long);
  return (
    compatible(one, other) &&
    short.length >= 6 &&
    inserted !== undefined &&
    inserted.length <= longestInsertion &&
    !telling.test(inserted)
  );
}

/** The one stretch of `long` without which it would be `short`. */
function insertion(short: string, long: string): string | undefined {
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same += 1;
  const length = long.length - short.length;
  return long.endsWith(short.slice(same)) ? long.slice(same, same + length) : undefined;
}
