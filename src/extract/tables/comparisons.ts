import { compare } from '../../model/decimal.ts';
import type { Table } from '../../model/document.ts';
import { evaluate } from '../../model/quantity.ts';
import type { ReadFigure, TableChange } from '../../model/records.ts';
import { comparedBy } from '../../model/relations.ts';
import { type AmountBlock, amountAt, amountBlocks } from './blocks.ts';
import { type Period, periodOf } from './periods.ts';
import { isFigure } from './totals.ts';

/** A row or column of a block, by what its label says of time. */
interface Line {
  readonly label: string;
  readonly period: Period | undefined;
  readonly figureAt: (across: number) => ReadFigure | undefined;
}

/** The comparisons that a table draws between two of its lines: 「2022年 | 2023年 | 增减%」, down or across. */
export function comparisonsOf(table: Table): readonly TableChange[] {
  return amountBlocks(table).flatMap((block) => [
    ...believed(betweenRows(block)),
    ...believed(betweenColumns(block)),
    ...believed(yearByYear(block)),
  ]);
}

function figureIn(block: AmountBlock, row: number, column: number): ReadFigure | undefined {
  const amount = amountAt(block, row, column);
  return isFigure(amount) ? amount : undefined;
}

const rowLines = (block: AmountBlock): readonly Line[] =>
  block.rows.map(({ row, label }) => ({
    label,
    period: periodOf(label),
    figureAt: (column) => figureIn(block, row, column),
  }));

function betweenRows(block: AmountBlock): readonly TableChange[] {
  const lines = rowLines(block);
  const pair = pairOf(lines);
  return pair ? block.columns.flatMap(({ column, path }) => drawn(lines, pair, column, path.join(' '))) : [];
}

/** Columns under one heading are compared with each other, never with those under another. */
function betweenColumns(block: AmountBlock): readonly TableChange[] {
  const families = new Map<string, Line[]>();
  for (const { column, path } of block.columns) {
    const label = path.at(-1) ?? '';
    const line = { label, period: periodOf(label), figureAt: (row: number) => figureIn(block, row, column) };
    const family = path.slice(0, -1).join(' ');
    families.set(family, [...(families.get(family) ?? []), line]);
  }
  return [...families].flatMap(([family, lines]) => {
    const pair = pairOf(lines);
    if (!pair) return [];
    return block.rows.flatMap(({ row, label }) => drawn(lines, pair, row, [label, family].filter(Boolean).join(' ')));
  });
}

/** Of every line that compares the two of a pair what it states of them. */
function drawn(lines: readonly Line[], pair: Pair, across: number, subject: string): readonly TableChange[] {
  return lines.flatMap((line) => {
    const stated = line.figureAt(across);
    const [earlier, later] = [pair.earlier.figureAt(across), pair.later.figureAt(across)];
    const of = kindOf(line.period, pair.isPlan);
    return stated && earlier && later && of ? [{ subject, of, stated: inItsUnit(stated, of), earlier, later }] : [];
  });
}

/** The unit of a table is that of its amounts. */
const inItsUnit = (stated: ReadFigure, of: TableChange['of']): ReadFigure =>
  of === 'amount' ? stated : { ...stated, unit: '%' };

/** What a comparing line states of a pair; a plan is reached, a year is changed. */
function kindOf(period: Period | undefined, isPlan: boolean): TableChange['of'] | undefined {
  if (period?.kind === 'rate') return isPlan ? undefined : 'rate';
  if (period?.kind === 'change') return isPlan ? undefined : 'amount';
  return period?.kind === 'completion' && isPlan ? 'completion' : undefined;
}

interface Pair {
  readonly earlier: Line;
  readonly later: Line;
  readonly isPlan: boolean;
}

/** The one earlier and the one later line. */
function pairOf(lines: readonly Line[]): Pair | undefined {
  const named = (kind: Period['kind']): readonly Line[] => lines.filter(({ period }) => period?.kind === kind);
  const years = finalYears(named('year')).toSorted((a, b) => yearOf(a) - yearOf(b));
  const pairs: readonly (readonly [readonly Line[], boolean])[] = [
    [years.length === 2 && yearOf(years[1]) === yearOf(years[0]) + 1 ? years : [], false],
    [[...named('prior'), ...named('current')], false],
    [[...named('budget'), ...named('final')], true],
  ];
  const fitting = pairs.flatMap(([[earlier, later, ...more], isPlan]) =>
    earlier && later && more.length === 0 && earlier.period?.kind !== undefined ? [{ earlier, later, isPlan }] : [],
  );
  const [only, ...others] = fitting.filter(({ earlier, later }) => isPairOf(earlier, later));
  return others.length === 0 ? only : undefined;
}

/** Plans stand beside what became of them; only the latter are compared over the years, unless there are only plans. */
function finalYears(lines: readonly Line[]): readonly Line[] {
  const final = lines.filter(({ period }) => period?.kind === 'year' && !period.isPlan);
  return final.length > 0 ? final : lines;
}

const isPairOf = ({ period: a }: Line, { period: b }: Line): boolean => a?.kind !== b?.kind || a?.kind === 'year';

const yearOf = (line: Line | undefined): number => (line?.period?.kind === 'year' ? line.period.year : Number.NaN);

/** Years down the side, and after each amount how it compares with the year before. */
function yearByYear(block: AmountBlock): readonly TableChange[] {
  return block.columns.flatMap(({ column, path }, n) => {
    const amounts = block.columns[n - 1];
    if (!amounts || periodOf(path.at(-1) ?? '')?.kind !== 'rate' || periodOf(amounts.path.at(-1) ?? '')) return [];
    const years = block.rows.map(({ row, label }) => ({ row, label, period: periodOf(label) }));
    return years.flatMap(({ row, label, period }) => {
      const before = years.find(
        (other) => other.period?.kind === 'year' && period?.kind === 'year' && other.period.year === period.year - 1,
      );
      const stated = figureIn(block, row, column);
      const later = figureIn(block, row, amounts.column);
      const earlier = before && figureIn(block, before.row, amounts.column);
      const subject = `${label} ${amounts.path.join(' ')}`;
      return stated && later && earlier
        ? [{ subject, of: 'rate' as const, stated: inItsUnit(stated, 'rate'), earlier, later }]
        : [];
    });
  });
}

/** A comparison that is only guessed from labels is believed where more than half of its figures come out. */
function believed(changes: readonly TableChange[]): readonly TableChange[] {
  return changes.filter(comesOut).length * 2 > changes.length ? changes : [];
}

function comesOut({ of, stated, earlier, later }: TableChange): boolean {
  const [one, other] = [evaluate(stated), evaluate(comparedBy(of, earlier, later))];
  if (one.kind === 'doubt' || other.kind === 'doubt') return false;
  return compare(one.low, other.high) <= 0 && compare(other.low, one.high) <= 0;
}
