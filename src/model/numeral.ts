import type { NotFigure } from './finding.ts';
import type { Quote } from './records.ts';

/** A run of digits in the document, as the lexer met it: the unit of the ledger. */
export interface Numeral {
  readonly quote: Quote;
  /** Absent for a figure. */
  readonly notFigure?: NotFigure;
  /** The characters could not be read as a number. */
  readonly unread?: boolean;
}
