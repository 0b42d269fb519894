import type { AccountMeasure } from '../../model/records.ts';
import { accountColumns, measures } from '../../model/terms/account-columns.ts';
import { economicClasses } from '../../model/terms/economic-classes.ts';
import { isTotalName } from './totals.ts';

/** What a column of an account table holds. */
export interface ColumnName {
  /** An id of account-columns.ts, behind 「opening.」, 「income.」 or 「closing.」 where it is a part of that; 「total」, 「amount」, an economic code; 「unrecognised」. */
  readonly id: string;
  readonly measure?: AccountMeasure;
}

const unrecognised = 'unrecognised';
const flows = ['opening', 'income', 'expenditure', 'closing'];

/** The names of all columns of a block, from their headings; two that would have one name have none. */
export function columnNames(headings: readonly (readonly string[])[]): readonly ColumnName[] {
  const economic = headings.some((path) => path.includes('工资福利支出'));
  const names = headings.map((path) => nameOf(path, economic));
  const besides = names.some(({ id }) => /^(?:opening|income|closing|total)/.test(id));
  const count = new Map<string, number>();
  for (const name of names) count.set(keyOf(name), (count.get(keyOf(name)) ?? 0) + 1);
  return names.map((name) => {
    if ((count.get(keyOf(name)) ?? 0) > 1) return { ...name, id: unrecognised };
    return name.id === 'expenditure' && !besides ? { ...name, id: 'total' } : name;
  });
}

const keyOf = ({ id, measure }: ColumnName): string => `${id} ${measure}`;

function nameOf(path: readonly string[], economic: boolean): ColumnName {
  const plain = path.map(plainOf).filter((text) => text !== '');
  const measure = plain.flatMap(measureOf).at(-1);
  const names = plain.map(withoutMeasure).filter((text) => text !== '');
  const id = (economic ? economicOf(names) : undefined) ?? idOf(names);
  return { id, ...(measure && { measure }) };
}

/** 「其中：教育收费（万元）」 → 「教育收费」 */
const plainOf = (text: string): string =>
  text
    .replace(/^(?:其中|[一二三四五六七八九十]+、|\d[、.])[:：]?/, '')
    .replace(/[（(](?:单位[:：])?[亿万千百]?元[）)]$/, '')
    .replace(/[“”"]/g, '');

const measureOf = (text: string): readonly AccountMeasure[] => {
  const found = measures.find(([, names]) => names.test(text));
  return found ? [found[0]] : [];
};

/** 「机关运行经费预算数」 is of 机关运行经费; 「2024年决算数」 says nothing but when. */
const withoutMeasure = (text: string): string =>
  text
    .replace(/(?:(?:年初|全年|本年|上年|当年|调整后?|\d{4}年度?)*(?:预算|决算|执行|完成|支出)(?:金额|数))$/, '')
    .replace(/^(?:年初|全年|本年|上年|当年|调整后?|\d{4}年度?)*(?:预算|决算)$/, '')
    .replace(/^(?:金额|本年数|上年数|增减.*|.*%.*)$/, '');

function idOf(names: readonly string[]): string {
  const [last, ...above] = names.toReversed();
  if (last === undefined) return 'amount';
  const flow = above.map(termOf).find((term) => flows.includes(term));
  if (isYearTotal(last)) return 'total';
  if (isTotalName(last)) return wholeOf(above[0] ?? '', flow);
  return partOf(flow, termOf(last));
}

/** 「支出合计」; but 「本年支出」 alone is one of the flows. */
const isYearTotal = (name: string): boolean =>
  /^(?:本年)?(?:收入|支出)(?:预算)?(?:合计|总计)$|^(?:收入|支出)$/.test(name);

const termOf = (name: string): string => accountColumns.find(([, names]) => names.test(name))?.[0] ?? unrecognised;

/** 「小计」 is of the heading right above it. */
function wholeOf(above: string, flow: string | undefined): string {
  const parent = termOf(above);
  if (flow !== undefined) return parent === flow ? flow : partOf(flow, parent);
  return ownTotal.has(parent) ? parent : 'total';
}

/** What is divided further in some tables. */
const ownTotal = new Set(['vehicles', 'operatingServiceRevenue', 'appropriationRevenue', 'basic', 'project']);

/** Expenditure is what the columns are parts of, unless they say otherwise. */
const partOf = (flow: string | undefined, part: string): string =>
  part === unrecognised || flow === undefined || flow === 'expenditure' ? part : `${flow}.${part}`;

/** The code that a name has in the economic classification, as a part of the class named above it. */
function economicOf(names: readonly string[]): string | undefined {
  const [last = '', above = ''] = names.toReversed();
  const printed = /^3\d\d(?:\d\d)?/.exec(last)?.[0];
  const parent = codeNamed(above, '');
  if (printed !== undefined || parent?.length !== 3) return printed ?? classCode(codeNamed(last, ''));
  return isTotalName(last) ? parent : codeNamed(last, parent);
}

const codeNamed = (name: string, prefix: string): string | undefined =>
  economicClasses.find(([code, known]) => code.startsWith(prefix) && code !== prefix && known === name)?.[0];

const classCode = (code: string | undefined): string | undefined => (code?.length === 3 ? code : undefined);
