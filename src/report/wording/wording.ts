import type { Doubt, Severity } from '../../model/claim.ts';
import type { FormatId, Problem, ProblemCode } from '../../model/document.ts';
import type { Clue, Ledger, Reconciliation, Suppression } from '../../model/finding.ts';
import type { Lang } from '../reporter.ts';

/** One side of a finding, ready to print. `where` is empty when it has no single place or places are not wanted. */
export interface Side {
  readonly as: string;
  readonly text: string;
  readonly where: string;
}

/** What a sentence speaks of, ready to print. `gap` and `envelope` carry their unit and may be empty. */
export interface Said {
  readonly subject: string;
  readonly one: Side;
  readonly other: Side;
  readonly gap: string;
  readonly envelope: string;
  /** What is wrong, where no two figures disagree; empty where two do. */
  readonly complaint: string;
}

/** The kinds of sentence a finding can be told in. */
export type SentenceKind =
  | 'conflict' // two statements that cannot both hold
  | 'scope' // unless they speak of different money
  | 'tail' // they differ by one unit of the last digit
  | 'cut' // the coarser of two statements was cut, not rounded
  | 'near' // they differ by what rounding explains
  | 'sum'
  | 'raised' // a sum within rounding that another figure contradicts
  | 'rounded' // sums within rounding
  | 'rate'
  | 'rateCut'
  | 'above'
  | 'below'
  | 'sequence'
  | 'words'
  | 'name'
  | 'observed'; // something is missing, or should not be there

export interface PlaceWords {
  readonly table: (table: number) => string;
  readonly cell: (table: number, row: number, column: number) => string;
  /** One page, or several: 「3, 5-7」. */
  readonly page: (pages: string) => string;
  readonly paragraph: (paragraph: number) => string;
  readonly line: (line: number) => string;
  /** A part of a DOCX package: footnotes, charts, and which of several it is. */
  readonly part: (part: string, number: string) => string;
}

/** A change of one figure, how many findings it settles, and what speaks for it. */
interface SuggestedChange {
  readonly from: string;
  readonly to: string;
  readonly settled: number;
  readonly all: number;
  readonly because?: readonly Clue[];
}

interface TextWords {
  readonly about: (reconciliation: Reconciliation) => string;
  readonly equation: string;
  readonly operand: string;
  readonly term: string;
  /** The item that a number ought to follow. */
  readonly previous: string;
  readonly ditto: string;
  readonly more: (count: number) => string;
  readonly sameCause: (count: number) => string;
  /** `settled` of the `all` findings of one cause would hold. */
  readonly suggestion: (change: SuggestedChange) => string;
  readonly fingerprint: string;
  readonly notes: string;
  /** The notes of one check: what should hold, how often it does not, where the first and where the others stand. */
  readonly alike: (notes: { title: string; count: number; first: string; others: string }) => string;
  /** Checks with notes that are left out, each with how many. */
  readonly besides: (checks: readonly string[]) => string;
  /** Tables and sections in one list, the tables by their numbers. */
  readonly listed: (tables: readonly (number | '…')[], sections: readonly string[]) => string;
  readonly nothingFound: (claims: number) => string;
  readonly nothingNew: (claims: number) => string;
  readonly nothingChecked: string;
  /** Findings that are known, by who knows them. */
  readonly known: (counts: { baseline: number; rule: number }) => string;
  readonly howToList: string;
  readonly knownTitle: string;
  readonly knownBy: (suppression: Suppression) => string;
  readonly andKnown: (count: number) => string;
  readonly again: (time: string) => string;
  readonly changes: (counts: { added: number; settled: number }) => string;
  readonly failed: string;
  readonly problems: string;
  readonly held: string;
  readonly columns: readonly [
    claims: string,
    exact: string,
    rounding: string,
    truncation: string,
    contradiction: string,
    undecided: string,
  ];
  readonly total: string;
  readonly idle: (count: number) => string;
  readonly undecided: string;
  readonly doubt: (because: string, count: number, checks: string) => string;
  readonly ledger: (ledger: Ledger) => string;
  readonly summary: (counts: Counts) => string;
  readonly explain: (check: string) => string;
}

export interface Counts {
  readonly documents: number;
  readonly failed: number;
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

/** Kinds of file that Word cannot save as DOCX: sheets, slides, pictures, archives. */
export const noWriting = /^(?:XLS|ET|PPT|OFD|ODF|PNG|JPEG|GIF|RAR|7Z|ZIP)/i;

/** All words of one language. */
export interface Wording {
  readonly lang: Lang;
  readonly severity: Readonly<Record<Severity, string>>;
  /** A difference of rates is told in percentage points. */
  readonly points: string;
  /** The two sides where their roles do not tell them apart. */
  readonly here: string;
  readonly there: string;
  readonly sentences: Readonly<Record<SentenceKind, (said: Said) => string>>;
  readonly places: PlaceWords;
  readonly doubts: Readonly<Record<Doubt, string>>;
  /** What speaks for a suggested change. */
  readonly clues: Readonly<Record<Clue, string>>;
  readonly problems: Readonly<Record<ProblemCode, (problem: Problem) => string>>;
  readonly formats: Readonly<Record<FormatId, string>>;
  readonly text: TextWords;
}
