import type { Cell } from '../../model/document.ts';
import type { AccountRow } from '../../model/records.ts';
import type { LabelColumn } from './account-amounts.ts';
import { headsRows } from './account-headings.ts';
import type { AccountBlock, AccountLayout } from './account-layout.ts';
import { cellAt, words } from './grid.ts';

/** What stands to the left of the amounts of one row. */
export interface RowWords {
  readonly label: string;
  /** The digits of 类, 款 and 项, or of all of them in one. */
  readonly codes: readonly string[];
  readonly line: string;
  /** The cells of the label and of the last digits of the code. */
  readonly labelCell?: Cell;
  readonly codeCell?: Cell;
}

/** `above` are the codes of the row before: some tables print 类 and 款 only where they change. */
export function rowWords(
  layout: AccountLayout,
  { labels }: AccountBlock,
  row: number,
  above: readonly string[],
): RowWords {
  const first = labels[0]?.column ?? -1;
  const texts = labels.map((label) => ({ ...label, text: textAt(layout, row, label, first) }));
  const inCode = texts.filter(({ role }) => role === 'code');
  const digits = inCode.map(({ text }) => (isDigits(text) ? text : ''));
  const named = texts.findLast(({ role, text }) => isName(role, text));
  const printed = named?.text ?? '';
  const labelCell = named && cellAt(layout.table, row, named.column);
  const inName = /^(?<code>\d{3}(?:\d\d){0,2})(?<name>[^\d.、].*)$/.exec(printed)?.groups;
  const joined = joinedCodes(digits, above);
  const codes = joined.length === 0 && inName?.['code'] ? [inName['code']] : joined;
  const coded = inCode[digits.findLastIndex((text) => text !== '')];
  const codeCell = joined.length > 0 && coded ? cellAt(layout.table, row, coded.column) : labelCell;
  return {
    label: inName?.['name'] ?? printed,
    codes,
    line: texts.find(({ role }) => role === 'line')?.text ?? '',
    ...(labelCell && { labelCell }),
    ...(codes.length > 0 && codeCell && { codeCell }),
  };
}

/** A label that is merged over several rows or columns is read where its column begins, and where it reaches in from a block to the left. */
function textAt({ table }: AccountLayout, row: number, { column, role }: LabelColumn, first: number): string {
  const cell = cellAt(table, row, column);
  const isHere = cell && (cell.column === column || (column === first && cell.row === row));
  const text = isHere ? words(cell) : '';
  // A spreadsheet prints 2080501 as 2,080,501, and a narrow column breaks it in two.
  return role === 'code' && /^[\d, ]+$/.test(text) ? text.replaceAll(/[, ]/g, '') : text;
}

const isDigits = (text: string): boolean => /^\d{1,7}$/.test(text);

const isName = (role: LabelColumn['role'], text: string): boolean =>
  text !== '' && !headsRows(text) && (role === 'name' || (role === 'code' && !isDigits(text)));

function joinedCodes(digits: readonly string[], above: readonly string[]): readonly string[] {
  const last = digits.findLastIndex((text) => text !== '');
  const own = digits[last];
  if (own === undefined) return [];
  if (own.length > 4) return [own];
  // A spreadsheet drops the zero of 「02」.
  return digits
    .slice(0, last + 1)
    .map((text, n) => (n > 0 && text !== '' ? text.padStart(2, '0') : text || (above[n] ?? '')));
}

const levels: readonly (readonly [length: number, level: NonNullable<AccountRow['level']>])[] = [
  [3, '类'],
  [5, '款'],
  [7, '项'],
];

export function codeOf(codes: readonly string[]): Pick<AccountRow, 'code' | 'level'> {
  const code = codes.join('');
  const level = levels.find(([length]) => length === code.length)?.[1];
  return { ...(code !== '' && { code }), ...(level && { level }) };
}
