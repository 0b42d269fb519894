import { type ComputedFigure, type Figure, readFiguresOf } from '../model/figure.ts';
import type { ReadFigure } from '../model/records.ts';

const mostTerms = 6;
const shownFirst = 3;

/** What was computed, in printed digits: 「364.04 ÷ (2013.29 − 364.04)」; empty for a figure that was read. */
export function formulaOf(figure: Figure): string {
  const units = new Set(readFiguresOf(figure).map(({ unit }) => unit));
  return figure.kind === 'computed' ? expression(figure, units.size > 1) : '';
}

/** The digits of a figure as the document prints them: a fall of 0.58 is computed as −0.58, but says 0.58. */
export function printedValue({ value, quote }: ReadFigure): string {
  return value.startsWith('-') && !sayNegative.test(quote.text) ? value.slice(1) : value;
}

const sayNegative = /[-−－–—△▲负(（]/;

function expression(figure: ComputedFigure, withUnits: boolean): string {
  const terms = figure.of.map((term) => signed(term, withUnits));
  const [first, second] = terms;
  const rateUnit = withUnits ? '' : printedUnit(figure.of[1]);
  switch (figure.by) {
    case 'sum':
      return series(terms);
    case 'difference':
      return series(terms.map((term, n) => (n === 0 ? term : opposite(term))));
    case 'ratio':
    case 'average':
      return between(first, '÷', second);
    case 'portion':
      return between(first, '×', second) + rateUnit;
    case 'base':
      return between(first, '÷', second) + rateUnit;
    case 'growth':
      return first && second ? `${first.text} ÷ (${series([second, opposite(first)])})` : '';
  }
}

const factor = ({ text, bound }: Term): string => (bound ? text : `(${text})`);

const between = (a: Term | undefined, sign: string, b: Term | undefined): string =>
  a && b ? `${factor(a)} ${sign} ${factor(b)}` : '';

/** The percent sign of a rate that is not itself computed. */
const printedUnit = (figure: Figure | undefined): string => (figure && figure.kind !== 'computed' ? figure.unit : '');

/** A term without its sign; `bound` when it needs no parentheses among other terms. */
interface Term {
  readonly text: string;
  readonly negative: boolean;
  readonly bound: boolean;
}

function signed(figure: Figure, withUnits: boolean): Term {
  if (figure.kind === 'computed') return { text: expression(figure, withUnits), negative: false, bound: false };
  const value = figure.value;
  const negative = value.startsWith('-');
  return { text: `${negative ? value.slice(1) : value}${withUnits ? figure.unit : ''}`, negative, bound: true };
}

const opposite = (term: Term): Term => ({ ...term, negative: !term.negative });

function series(terms: readonly Term[]): string {
  const shown = terms.map((term, n) => {
    const text = factor(term);
    if (n === 0) return term.negative ? `−${text}` : text;
    return `${term.negative ? '−' : '+'} ${text}`;
  });
  if (shown.length <= mostTerms) return shown.join(' ');
  const [last = ''] = shown.slice(-1);
  return `${shown.slice(0, shownFirst).join(' ')} + … ${last} (${shown.length})`;
}
