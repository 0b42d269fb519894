import type { AccountRow, AccountTable } from '../records.ts';
import { type CellSum, isAdditive, readable, subjectOf } from './cells.ts';

/** One half of a two-sided table: what came in, or what went out. */
export interface Half {
  readonly table: AccountTable;
  readonly side: NonNullable<AccountRow['side']>;
  readonly rows: readonly AccountRow[];
}

/** The halves of 收入支出决算总表 and 财政拨款收入支出决算总表; expenditure may be printed twice, by class and by purpose. */
export function halvesOf(tables: readonly AccountTable[]): readonly Half[] {
  return readable(tables).flatMap((table) => {
    const keys = new Set(table.rows.flatMap(({ side, block }) => (side ? [`${block} ${side}`] : [])));
    return [...keys].map((key) => {
      const rows = table.rows.filter(({ side, block }) => `${block} ${side}` === key);
      return { table, side: rows[0]?.side ?? 'income', rows };
    });
  });
}

const yearTotals: readonly string[] = ['currentYearRevenue', 'currentYearExpenditure'];
const carried: readonly string[] = [
  'openingCarryover',
  'nonAppropriationSurplusUsed',
  'closingCarryover',
  'surplusDistribution',
];

/** A row that is a total, and the rows that make it up. */
export interface RowSum {
  readonly total: AccountRow;
  readonly parts: readonly AccountRow[];
}

/** 本年收入合计 or 本年支出合计, where there is none 总计, and its lines. */
export function yearSum({ rows, side }: Half): RowSum | undefined {
  const total =
    rows.find(({ item }) => item !== undefined && yearTotals.includes(item)) ??
    rows.find(({ item }) => item === 'grandTotal');
  const parts = total ? topLines(rows.slice(0, rows.indexOf(total))) : undefined;
  const isByClass = side === 'income' || parts?.some(({ item = '' }) => /^2\d\d$/.test(item));
  return total && parts && parts.length > 1 && isByClass ? { total, parts } : undefined;
}

const isNumbered = ({ label }: AccountRow): boolean => /^[一二三四五六七八九十]+、/.test(label);
const isCarried = ({ item = '' }: AccountRow): boolean => carried.includes(item);

/** The lines of the outermost numbering; without numbers, the known lines, if all that have amounts are known. */
function topLines(rows: readonly AccountRow[]): readonly AccountRow[] | undefined {
  if (rows.some(isNumbered)) return rows.filter((row) => isNumbered(row) || isCarried(row));
  const split = rows.some(({ item }) => item === 'appropriationRevenue');
  const known = rows.filter(({ item = '' }) => item !== '' && !item.includes('.') && !(split && funds.includes(item)));
  const unknown = rows.filter((row) => row.item === undefined && !isPart(row) && hasAmounts(row));
  return unknown.length === 0 ? known : undefined;
}

const funds: readonly string[] = ['generalPublicBudgetRevenue', 'governmentFundRevenue', 'stateCapitalRevenue'];

/** 「其中：…」, 「1.…」, 「（一）…」, 「基本支出结转」: what stands under another line. */
const isPart = ({ label }: AccountRow): boolean => /^(?:其中|[（(\d]|基本支出|项目支出|经营)/.test(label);

const hasAmounts = ({ cells }: AccountRow): boolean =>
  cells.some(({ state }) => state === 'value' || state === 'unread');

/** 总计 = the total of the year and what was carried over or drawn upon; nothing where another line with an amount stands between. */
export function grandSum({ rows }: Half): RowSum | undefined {
  const year = rows.find(({ item }) => item !== undefined && yearTotals.includes(item));
  const total = rows.find(({ item }) => item === 'grandTotal');
  if (!year || !total || rows.indexOf(total) < rows.indexOf(year)) return undefined;
  const between = rows.slice(rows.indexOf(year) + 1, rows.indexOf(total));
  const strange = between.some((row) => row.item === undefined && !isPart(row) && hasAmounts(row));
  const beside = between.filter(isCarried).flatMap((row) => (isSilent(row) ? partsOfCarried(row, between) : [row]));
  return strange ? undefined : { total, parts: [year, ...beside] };
}

const isSilent = ({ cells }: AccountRow): boolean => cells.every(({ figure }) => !figure);

const partsOfCarried = ({ item }: AccountRow, rows: readonly AccountRow[]): readonly AccountRow[] =>
  rows.filter((row) => row.item?.startsWith(`${item}.`));

/** 年初财政拨款结转和结余 and the budgets it came from. */
export function openingSum({ rows }: Half): RowSum | undefined {
  const total = rows.find(({ item }) => item === 'openingCarryover');
  const parts = total ? partsOfCarried(total, rows) : [];
  return total && parts.length === 3 ? { total, parts } : undefined;
}

/** Each column of a total row against the rows that make it up. */
export const rowSums = ({ table }: Half, found: RowSum | undefined): readonly CellSum[] =>
  (found?.total.cells ?? []).flatMap((total, n) =>
    found && isAdditive(total)
      ? [
          {
            subject: subjectOf(table, found.total.label, total.path),
            total,
            parts: found.parts.flatMap(({ cells }) => cells[n] ?? []),
            expectedAs: 'rows' as const,
          },
        ]
      : [],
  );
