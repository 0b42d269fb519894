/** Names of indicators as tables write them. Values never help: two indicators may have one target. */

/** A name without quotes, brackets, spaces and the words for counting. */
export const plainIndicator = (printed: string): string =>
  printed
    .normalize('NFKC')
    .replaceAll(/[\s“”"'‘’「」『』《》()（）【】[\]·,，.。/]/g, '')
    .replace(/(?<=.{3})(?:数量|个数)$/, '');

const shortest = 6;
const longestInsertion = 4;
/** Words that make another indicator of one, or two of one. */
const telling = /[及和与、或\d一二三四五六七八九十甲乙丙丁东西南北上下新旧不未]|非|以外|其他/;

/** One name is the other with a few words put in: 「公共资源交易（相关）活动主体满意度」. */
export const likeNames = (a: string, b: string): boolean => alike(a, b, shortest, telling);

/** The same for the short names that one project can do with: 「（聘用）人员工资」. */
export const likeWithin = (a: string, b: string): boolean => alike(a, b, longestInsertion, telling);

/** Enough to doubt which of two is meant. */
export const mayBeAlike = (a: string, b: string): boolean => alike(a, b, longestInsertion);

function alike(a: string, b: string, least: number, not?: RegExp): boolean {
  const [one, other] = [plainIndicator(a), plainIndicator(b)];
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const inserted = insertion(short, long);
  return short.length >= least && inserted !== undefined && inserted.length <= longestInsertion && !not?.test(inserted);
}

/** The one stretch of `long` without which it would be `short`. */
function insertion(short: string, long: string): string | undefined {
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same += 1;
  return long.endsWith(short.slice(same)) ? long.slice(same, same + long.length - short.length) : undefined;
}

const general =
  /人民|服务|群众|对象|社会|公众|满意|工作|人员|项目|资金|经费|支付|完成|及时|按时|准确|合格|正常|运行|发放|质量|数量|周期|时间|情况|程度|提升|改善|年度?|率|度/g;

/** Whether a name says what it measures: 「群众满意度」 may be that of any project. */
export const isSpecific = (name: string): boolean => plainIndicator(name).replaceAll(general, '').length >= 2;
