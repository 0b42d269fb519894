import { type Amount, type AmountBlock, amountAt, type BodyRow, type ValueColumn } from './blocks.ts';
import { believed, holds, isTotalName, type Total, totalOf } from './totals.ts';

/** Headings as a tree: a leaf is a column, a branch the columns under one heading. */
interface Branch {
  readonly name: string;
  readonly column?: number;
  readonly below: readonly Branch[];
}

/** A heading that sums the headings beside it. */
interface Across {
  readonly total: Branch;
  readonly parts: readonly Branch[];
  readonly heading: string;
}

const rates = /%|率|占比|比例|比重|幅度|增减|增长|平均|人均|车均/;
const measures =
  /^(?:年初|全年|本年|上年|当年|调整后?|\d{4}年度?)?(?:预算|决算|执行)(?:数|额)?$|^(?:本年|上年|当年)数?$/;

/** Totals across the columns of a block. */
export function totalsAcross(block: AmountBlock): readonly Total[] {
  const rows = block.rows.filter(({ label }) => !rates.test(label));
  return treesOf(block.columns).flatMap((tree) =>
    acrossIn(tree).flatMap((across) => {
      const totals = rows.flatMap((row) => totalIn(block, row, across));
      return isKnown(across) ? unlessAskew(totals) : believed(totals, 2);
    }),
  );
}

/** Even where the headings are known, columns that never meet have been read askew. */
const unlessAskew = (totals: readonly Total[]): readonly Total[] =>
  totals.length < 2 || totals.some(holds) ? totals : [];

/** 「合计 | 接待费」, each with 预算数 and 决算数 below it, is one table for each of the two. */
function treesOf(columns: readonly ValueColumn[]): readonly (readonly Branch[])[] {
  const lasts = columns.map(({ path }) => path.at(-1) ?? '');
  const kinds = [...new Set(lasts)];
  const alternate = kinds.length > 1 && kinds.every((kind) => measures.test(kind) && count(lasts, kind) > 1);
  if (!alternate) return [branches(columns)];
  return kinds.map((kind) =>
    branches(
      columns
        .filter(({ path }) => path.at(-1) === kind)
        .map(({ column, path }) => ({ column, path: path.slice(0, -1) })),
    ),
  );
}

const count = (all: readonly string[], one: string): number => all.filter((text) => text === one).length;

/** Neighbours under one heading become one branch. */
function branches(columns: readonly ValueColumn[]): readonly Branch[] {
  const groups: { name: string; columns: ValueColumn[] }[] = [];
  for (const { column, path } of columns) {
    const [name = '', ...below] = path;
    const last = groups.at(-1);
    const joins = last?.name === name && below.length > 0 && (last.columns[0]?.path.length ?? 0) > 0;
    if (last && joins) last.columns.push({ column, path: below });
    else groups.push({ name, columns: [{ column, path: below }] });
  }
  return groups.map(({ name, columns: inside }) => {
    const [only, ...others] = inside;
    if (only && others.length === 0) return { name: [name, ...only.path].join(' '), column: only.column, below: [] };
    return { name, below: branches(inside) };
  });
}

function acrossIn(tree: readonly Branch[]): readonly Across[] {
  const total = tree.find(({ name, column }) => column !== undefined && isTotalName(name));
  const parts = tree.filter((branch) => branch !== total);
  const inner = tree.flatMap(({ below }) => acrossIn(below));
  const usable = parts.length > 0 && !parts.some(({ name }) => /其中/.test(name) || rates.test(name));
  return total && usable ? [{ total, parts, heading: total.name }, ...inner] : inner;
}

const isKnown = ({ parts }: Across): boolean =>
  partitions.some((all) => all.every((name) => parts.some((part) => name.test(part.name))));

const partitions: readonly (readonly RegExp[])[] = [
  [/^基本支出/, /^项目支出/],
  [/财政拨款收入/, /事业收入/, /其他收入/],
  [/一般公共预算/, /政府性基金/],
  [/出国/, /接待/],
  [/购置/, /运行/],
];

function totalIn(block: AmountBlock, { row, label }: BodyRow, { total, parts, heading }: Across): readonly Total[] {
  const terms = parts.flatMap((part) => amountsOf(block, row, part));
  const own = total.column === undefined ? 'blank' : amountAt(block, row, total.column);
  return totalOf({ label, heading, total: own, terms, direction: 'row' });
}

/** A branch with a total of its own counts once: by its total, or by its parts where that is blank. */
function amountsOf(block: AmountBlock, row: number, { column, below }: Branch): readonly Amount[] {
  if (column !== undefined) return [amountAt(block, row, column)];
  const total = below.find(({ name, column: its }) => its !== undefined && isTotalName(name));
  const own = total?.column === undefined ? 'blank' : amountAt(block, row, total.column);
  if (own !== 'blank') return [own];
  return below.filter((branch) => branch !== total).flatMap((branch) => amountsOf(block, row, branch));
}
