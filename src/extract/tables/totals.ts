import {
  absolute,
  add,
  compare,
  decimalsOf,
  type Exact,
  equal,
  exact,
  multiply,
  ofInteger,
  subtract,
  unitInLastPlace,
  zero,
} from '../../model/decimal.ts';
import type { ReadFigure, TotalsTable } from '../../model/records.ts';
import type { Amount } from './blocks.ts';

export type Total = TotalsTable['totals'][number];

const totalName = /(?:合|总|共|小)[计計]$|^合[计計]|^总[计計]/;

/** 「本年收入合计」, 「小计」, 「总计」 */
export const isTotalName = (label: string): boolean =>
  totalName.test(label.replace(/[（(].*[）)]$/, '').replace(/[:：]$/, ''));

export const isFigure = (amount: Amount): amount is ReadFigure => amount !== 'blank' && amount !== 'unreadable';

export const sumOfValues = (figures: readonly ReadFigure[]): Exact =>
  figures.map(({ value }) => exact(value)).reduce(add, zero);

export interface Candidate {
  readonly label: string;
  readonly heading: string;
  readonly total: Amount;
  readonly terms: readonly Amount[];
  readonly direction: Total['direction'];
}

/** A total with figures in one unit; nothing where a term cannot be read or all are blank. */
export function totalOf({ label, heading, total, terms, direction }: Candidate): readonly Total[] {
  const figures = terms.filter(isFigure);
  if (!isFigure(total) || figures.length === 0 || terms.includes('unreadable')) return [];
  const oneUnit = figures.every(({ unit }) => unit === total.unit) && total.unit !== '%';
  const exactly = [total, ...figures].every(({ approximate }) => approximate === undefined);
  return oneUnit && exactly ? [{ label, heading, stated: total, terms: figures, direction }] : [];
}

/** Whether a total meets its terms as nearly as their rounding allows. */
export function holds({ stated, terms }: Total): boolean {
  const gap = absolute(subtract(exact(stated.value), sumOfValues(terms)));
  const decimals = Math.max(...[stated, ...terms].map(({ value }) => decimalsOf(value)));
  const halves = ofInteger(terms.length + 1);
  return compare(multiply(gap, ofInteger(2)), multiply(halves, unitInLastPlace(decimals))) <= 0;
}

/** A structure that we only guess is believed where more than half of its totals come out. */
export function believed(totals: readonly Total[], least = 1): readonly Total[] {
  const telling = totals.filter(saysSomething);
  const held = telling.filter(holds).length;
  return held >= least && held * 2 > telling.length ? totals : [];
}

const saysSomething = ({ stated, terms }: Total): boolean =>
  [stated, ...terms].some(({ value }) => !equal(exact(value), zero));
