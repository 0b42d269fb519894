import type { Claim } from '../claim.ts';
import { compare } from '../decimal.ts';
import { type ComputedFigure, type Figure, sum } from '../figure.ts';
import { evaluate } from '../quantity.ts';
import type { AccountCell, AccountRow, AccountTable, AccountTableKind } from '../records.ts';
import type { TermId } from '../terms/roles.ts';

/** A cell claimed to be the sum of others. */
export interface CellSum {
  readonly subject: string;
  readonly total: AccountCell | undefined;
  readonly parts: readonly AccountCell[];
  readonly expectedAs: TermId;
  /** `open`: parts may be missing. */
  readonly partition?: 'complete' | 'open';
}

/** What is blank adds nothing; where a part cannot be read, nothing is decided; where all parts are blank, nothing is claimed. */
export function* sumClaims({ subject, total, parts, expectedAs, partition = 'complete' }: CellSum): Iterable<Claim> {
  const stated = total?.figure;
  const figures = parts.flatMap(({ figure }) => figure ?? []);
  if (!stated || figures.length === 0) return;
  if (parts.some(({ state }) => state === 'unread'))
    yield { relation: 'undecided', subject, stated, because: 'unreadable' };
  else yield { relation: 'sum', subject, statedAs: 'total', expectedAs, stated, expected: sum(figures), partition };
}

/** Sums that a layout suggests are believed where more than half of those that say something come out. */
export function believedSums(sums: readonly CellSum[]): readonly CellSum[] {
  const telling = sums.flatMap(({ total, parts }) => {
    const figures = parts.flatMap(({ figure }) => figure ?? []);
    const stated = total?.figure;
    return stated && figures.length > 0 ? [{ stated, expected: sum(figures) }] : [];
  });
  const held = telling.filter(({ stated, expected }) => canMeet(stated, expected)).length;
  return held * 2 > telling.length ? sums : [];
}

/** Whether rounding allows that two figures are equal. */
export function canMeet(stated: Figure, expected: ComputedFigure): boolean {
  const [a, b] = [evaluate(stated), evaluate(expected)];
  if (a.kind === 'doubt' || b.kind === 'doubt') return false;
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

/** An amount of money of the period: no rate, no change. */
export const isAdditive = ({ measure }: AccountCell): boolean => measure !== 'rate' && measure !== 'change';

/** The cell of one of these columns; where the column is split by measure, that of the final account. */
export function cellNamed({ cells }: AccountRow, ...columns: readonly string[]): AccountCell | undefined {
  const named = cells.filter(
    (cell) => columns.includes(cell.column) && isAdditive(cell) && cell.measure !== 'prior-year',
  );
  if (named.length === 1) return named[0];
  const final = named.filter(({ measure }) => measure === 'final');
  return final.length === 1 ? final[0] : undefined;
}

/** The columns of a whole row: 「合计」, or the one amount of a table that has no other. */
export const wholeColumns: readonly string[] = ['total', 'amount'];

/** The words of a title without spaces, then a row and a column. */
export const subjectOf = ({ title }: AccountTable, label: string, path: readonly string[] = []): string =>
  [title.text.replaceAll(/\s/g, ''), label, ...path].filter((words) => words !== '').join(' ');

/** Tables that hold what their titles promise; of two that claim to be the same, each is still one within itself. */
export const readable = (tables: readonly AccountTable[]): readonly AccountTable[] =>
  tables.filter(({ identity }) => identity !== 'unverified');

/** The table of a kind, where there is exactly one and no doubt that it is it. */
export function onlyTable(
  tables: readonly AccountTable[],
  basis: 'final' | 'initial-budget',
  ...kinds: readonly AccountTableKind[]
): AccountTable | undefined {
  const [only, ...others] = tables.filter(({ kind, scope }) => kinds.includes(kind) && scope.basis === basis);
  return others.length === 0 && only?.identity === 'sure' ? only : undefined;
}

export const bases = ['final', 'initial-budget'] as const;

/** The row of a table's total, where one and only one is called so. */
export function totalRowOf({ rows }: AccountTable): AccountRow | undefined {
  const [only, ...others] = rows.filter(({ code, item }) => code === undefined && item === 'total');
  return others.length === 0 ? only : undefined;
}
