import type { Severity } from './claim.ts';
import type { Quote } from './records.ts';

/** What is to be written beside words of a document. */
export interface Remark {
  readonly quote: Quote;
  /** The gravest of what is told here; absent where it only refers to a remark elsewhere. */
  readonly severity?: Severity;
  readonly lines: readonly RemarkLine[];
}

export interface RemarkLine {
  readonly text: string;
  /** A heading. */
  readonly strong?: boolean;
}

/** How remarks are signed. The same day gives the same bytes. */
export interface Signature {
  readonly author: string;
  readonly initials: string;
  /** 2026-11-22T00:00:00Z; absent where no date is wanted. */
  readonly date?: string;
}

/** How many remarks found their place. */
export interface Placed {
  /** Beside exactly the words they speak of. */
  readonly exact: number;
  /** Beside what holds the words: a chart, a text box, the sign of a footnote, an automatic number. */
  readonly near: number;
  readonly nowhere: number;
}

/** A copy of a file with remarks in it. */
export interface Annotated {
  readonly bytes: Uint8Array;
  readonly placed: Placed;
}
