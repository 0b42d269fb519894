import { equal, exact, zero } from '../../model/decimal.ts';
import type { ReadFigure } from '../../model/records.ts';
import { type AmountBlock, amountAt, type BodyRow } from './blocks.ts';
import { believed, isFigure, isTotalName, sumOfValues, type Total, totalOf } from './totals.ts';

/** A total row and the rows that it covers, as indices into the rows of a block. */
interface Cover {
  readonly total: number;
  readonly terms: readonly number[];
  /** The labels or the numbering say so; otherwise only the figures can confirm it. */
  readonly certain: boolean;
}

type Style = 'total' | 'sub' | 'chinese' | 'bracketed' | 'arabic' | 'plain';

/** Totals down the columns of a block without codes. */
export function listTotals(block: AmountBlock): readonly Total[] {
  const covers = [...accountCovers(block.rows), ...vehicleCovers(block.rows)];
  const found =
    covers.length > 0 || block.rows.some(({ label }) => yearTotal.test(label)) ? covers : listCovers(block.rows);
  return found.flatMap((cover) => {
    const totals = block.columns.flatMap((column) => totalsIn(block, cover, column));
    return cover.certain ? totals : confirmed(block, cover, totals);
  });
}

function totalsIn(
  block: AmountBlock,
  { total, terms }: Cover,
  { column, path }: AmountBlock['columns'][number],
): readonly Total[] {
  if (/%|率|占比|比例|比重|幅度|单价|平均|序号|行次|年份/.test(path.join(' '))) return [];
  const amount = (row: number) => amountAt(block, block.rows[row]?.row ?? -1, column);
  const label = block.rows[total]?.label ?? '';
  return totalOf({
    label,
    heading: path.join(' '),
    total: amount(total),
    terms: terms.map(amount),
    direction: 'column',
  });
}

const styles: readonly (readonly [Style, RegExp])[] = [
  ['sub', /^其中|^(?:其中)?[:：]/],
  ['chinese', /^[一二三四五六七八九十]+[、.．]/],
  ['bracketed', /^[（(][一二三四五六七八九十\d]+[）)]/],
  ['arabic', /^\d{1,2}[、.．](?!\d)/],
];

const styleOf = (label: string): Style =>
  isTotalName(label) ? 'total' : (styles.find(([, words]) => words.test(label))?.[0] ?? 'plain');

const yearTotal = /^(?:本年)?(?:收入|支出)合[计計]$/;
const grandTotal = /^(?:收入|支出|收、支|收支)?总[计計]$/;
const besideYear = /结转|结余|动用|用事业基金|^结余分配/;

/** 本年收入合计 = its lines; 总计 = 本年收入合计 + what was carried over and drawn upon. */
function accountCovers(rows: readonly BodyRow[]): readonly Cover[] {
  const year = rows.findIndex(({ label }) => yearTotal.test(label));
  if (year < 0) return [];
  const lines = topRows(rows, 0, year);
  const grand = rows.findIndex(({ label }, n) => n > year && grandTotal.test(label));
  const beside = indices(rows, year + 1, grand).filter((n) => styleOf(rows[n]?.label ?? '') === 'plain');
  const known = beside.every((n) => besideYear.test(rows[n]?.label ?? ''));
  return [
    ...(lines.length > 1 ? [{ total: year, terms: lines, certain: true }] : []),
    ...(grand > year && known ? [{ total: grand, terms: [year, ...beside], certain: true }] : []),
    ...carriedOver(rows, year),
  ];
}

/** 年初财政拨款结转和结余, followed by the three budgets it came from. */
function carriedOver(rows: readonly BodyRow[], year: number): readonly Cover[] {
  const total = rows.findIndex(({ label }, n) => n > year && /^年初财政拨款结转/.test(label));
  const terms = indices(rows, total + 1, rows.length).slice(0, 3);
  const budgets = [/一般公共预算/, /政府性基金/, /国有资本/];
  const all = budgets.every((budget, n) => budget.test(rows[terms[n] ?? -1]?.label ?? ''));
  return total >= 0 && all ? [{ total, terms, certain: true }] : [];
}

/** 公务用车购置及运行维护费 = 购置 + 运行, whatever the numbering. */
function vehicleCovers(rows: readonly BodyRow[]): readonly Cover[] {
  const total = rows.findIndex(({ label }) => /公务用车(?!购置费?$|运行)/.test(label) && !/其中/.test(label));
  const [one, other] = [rows[total + 1]?.label ?? '', rows[total + 2]?.label ?? ''];
  const both = (/购置/.test(one) && /运[行转轉]/.test(other)) || (/运[行转轉]/.test(one) && /购置/.test(other));
  if (total < 0 || !both) return [];
  return [{ total, terms: [total + 1, total + 2], certain: true }, ...threePublic(rows)];
}

/** The three public expenses around their vehicles: 合计 = 出国 + 接待 + 用车. */
function threePublic(rows: readonly BodyRow[]): readonly Cover[] {
  const total = rows.findIndex(({ label }) => isTotalName(label));
  const terms = [/出国/, /接待/, /公务用车(?!购置费?$|运行)/].map((name) =>
    rows.findIndex(({ label }) => name.test(label) && !/其中|^国内|外事/.test(label)),
  );
  return total >= 0 && terms.every((n) => n >= 0) ? [{ total, terms, certain: true }] : [];
}

/** One total at one end of a list, or subtotals and the total of them. */
function listCovers(rows: readonly BodyRow[]): readonly Cover[] {
  const totals = indices(rows, 0, rows.length).filter((n) => styleOf(rows[n]?.label ?? '') === 'total');
  const [first] = totals;
  if (first === undefined || totals.length > 1) return [];
  if (first !== 0 && first !== rows.length - 1) return [];
  const terms = first === 0 ? topRows(rows, 1, rows.length) : topRows(rows, 0, first);
  const style = styleOf(rows[terms[0] ?? -1]?.label ?? '');
  return terms.length > 1 ? [{ total: first, terms, certain: style !== 'plain' }] : [];
}

/** The rows of the outermost numbering; in a list without numbers, all rows, unless some are parts of others. */
function topRows(rows: readonly BodyRow[], from: number, to: number): readonly number[] {
  const all = indices(rows, from, to);
  const style = styleOf(rows[all[0] ?? -1]?.label ?? '');
  const top = all.filter((n) => styleOf(rows[n]?.label ?? '') === style);
  if (style === 'sub') return [];
  return style === 'plain' && top.length < all.length ? [] : top;
}

const indices = (rows: readonly BodyRow[], from: number, to: number): readonly number[] =>
  rows.flatMap((_, n) => (n >= from && n < to ? [n] : []));

/** A list that nothing but its shape calls one: some column must come out, and no row may hide the parts of another. */
function confirmed(block: AmountBlock, { terms }: Cover, totals: readonly Total[]): readonly Total[] {
  if (block.columns.length > 1) return believed(totals);
  const column = block.columns[0]?.column ?? -1;
  const amounts = terms.map((n) => amountAt(block, block.rows[n]?.row ?? -1, column));
  const figures = amounts.filter(isFigure);
  return figures.length === amounts.length && !figures.some((_, n) => hidesParts(figures.slice(n))) ? totals : [];
}

/** Whether the first of some rows is the sum of the rows right below it. */
function hidesParts([first, ...below]: readonly ReadFigure[]): boolean {
  if (!first) return false;
  const value = exact(first.value);
  return !equal(value, zero) && below.some((_, n) => equal(sumOfValues(below.slice(0, n + 1)), value));
}
