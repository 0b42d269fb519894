import type { Cell, CellStyle } from 'hucre';
import { type Look, styleOf } from './looks.ts';

export type Made = Partial<Cell>;

/** A cell that is computed from other cells, and what it comes to. */
export interface Calculation {
  readonly formula: string;
  readonly result: number | string | undefined;
}

/** What Excel holds in one cell. */
const mostCharacters = 32_767;
const cutMark = ' … [cut]';

const unfit = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const errorValue = /^#[A-Z_/0]+[!?A]?$/;

/** Words of the document or of ours; they stay words, whatever they begin with. */
export function words(text: string, look: Look = 'words'): Made {
  const value = fitted(text);
  const cell: Made = { value, style: styleOf(look) };
  // What reads like an error value would be written as one.
  return errorValue.test(value) ? { ...cell, richText: [{ text: value }] } : cell;
}

function fitted(text: string): string {
  const clean = text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\r\v\f]/g, '\n')
    .replaceAll(unfit, '\ufffd');
  if (clean.length <= mostCharacters) return clean;
  return `${clean.slice(0, mostCharacters - cutMark.length).replace(/[\ud800-\udbff]$/, '')}${cutMark}`;
}

/** A number as precise as it is printed. */
export const amount = (value: number | string, decimals: number): Made => ({
  value: Number(value),
  style: amountStyle(decimals),
});

export const count = (value: number): Made => amount(value, 0);

/** A number that other cells give. */
export const computed = ({ formula, result }: Calculation, decimals: number): Made => ({
  formula,
  ...(result !== undefined && { formulaResult: result }),
  style: amountStyle(decimals),
});

/** Words that other cells give. */
export const concluded = ({ formula, result }: Calculation, look: Look = 'centred'): Made => ({
  formula,
  ...(result !== undefined && { formulaResult: result }),
  style: styleOf(look),
});

/** Words that lead to a place of this workbook. */
export const link = (text: string, location: string): Made => ({
  value: text,
  style: styleOf('link'),
  hyperlink: { target: '', location },
});

export const blank: Made = { value: null };

const amountStyle = (decimals: number): CellStyle => ({
  ...styleOf('number'),
  numFmt: decimals > 0 ? `#,##0.${'0'.repeat(Math.min(decimals, 20))}` : '#,##0',
});
