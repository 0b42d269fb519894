import { alikeIn, endsOf, insertion, type Likeness } from '../../model/likeness.ts';

/** Names of indicators as tables write them. Values never help: two indicators may have one target. */

/** A name without quotes, brackets, spaces and the words for counting. */
export const plainIndicator = (printed: string): string =>
  printed
    .normalize('NFKC')
    .replaceAll(/[\s“”"'‘’「」『』《》()（）【】[\]·,，.。/]/g, '')
    .replace(/(?<=.{3})(?:数量|个数)$/, '');

const shortest = 6;
const shortestWithin = 4;
const longestInsertion = 4;
/** Words that make another indicator of one, or two of one. */
const telling = /[及和与、或\d一二三四五六七八九十甲乙丙丁东西南北上下新旧不未]|非|以外|其他/;

/** The same but for what `plainIndicator` leaves out. */
export const equalNames: Likeness<string> = alikeIn((name) => name);

/** One name is the other with a few words put in: 「公共资源交易（相关）活动主体满意度」. */
export const likeNames = alikeFrom(shortest, telling);

/** The same for the short names that one project can do with: 「（聘用）人员工资」. */
export const likeWithin = alikeFrom(shortestWithin, telling);

/** Enough to doubt which of two is meant. */
export const mayBeAlike = alikeFrom(shortestWithin);

/** Plain names of at least so many characters, one of which has a few more. */
function alikeFrom(least: number, not?: RegExp): Likeness<string> {
  return {
    keysOf: (name) => endsOf(name, least / 2),
    same: (a, b) => a === b || (Math.min(a.length, b.length) >= least && isShort(insertion(a, b), not)),
  };
}

const isShort = (inserted: string | undefined, not: RegExp | undefined): boolean =>
  inserted !== undefined && inserted.length <= longestInsertion && !not?.test(inserted);

const general =
  /人民|服务|群众|对象|社会|公众|满意|工作|人员|项目|资金|经费|支付|完成|及时|按时|准确|合格|正常|运行|发放|质量|数量|周期|时间|情况|程度|提升|改善|年度?|率|度/g;

/** Whether a plain name says what it measures: 「群众满意度」 may be that of any project. */
export const isSpecific = (plain: string): boolean => plain.replaceAll(general, '').length >= 2;
