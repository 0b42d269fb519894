import type { Bilingual, Claim, Doubt, Severity, Verdict } from './claim.ts';
import type { Document, FormatId, Problem } from './document.ts';
import type { Quote } from './records.ts';
import type { TermId } from './terms/roles.ts';

export interface Evidence {
  readonly role: 'stated' | 'expected' | 'operand';
  /** Exactly as printed. */
  readonly text: string;
  /** Plain digits; absent for words. */
  readonly value?: string;
  readonly unit: string;
  readonly quote: Quote;
}

/** Why a finding that stands is known and not counted. */
export interface Suppression {
  /** `baseline`: it was there when the baseline was written. `rule`: the configuration names it. */
  readonly by: 'baseline' | 'rule';
  readonly reason: string;
  /** The last day it holds, 2026-12-31. */
  readonly until?: string;
}

/** What speaks for a changed figure: other statements that bear it out, and slips that would print the wrong digits. */
export type Clue =
  | 'stated-elsewhere'
  | 'sum' // the parts come to it
  | 'rate' // the printed rate follows from it, or it from the figures
  | 'digits-swapped'
  | 'digit-mistyped'
  | 'point-moved'
  | 'sign'
  | 'unit' // 元 and 万元
  | 'prior-year'
  | 'neighbour'; // a rate of the same paragraph

/** Plain data without wording; `src/report/wording` makes the sentence. */
export interface Finding {
  /** Survives edits elsewhere in the file: check, subject and printed values, no position. */
  readonly fingerprint: string;
  readonly check: string;
  readonly severity: Severity;
  readonly verdict: Exclude<Verdict, 'exact' | 'undecided'>;
  readonly relation: Claim['relation'];
  readonly subject: string;
  readonly statedAs: TermId;
  readonly expectedAs: TermId;
  readonly stated: string;
  /** Empty where nothing else could be named. */
  readonly expected: string;
  /** What is wrong, where no two figures disagree. */
  readonly complaint?: Bilingual;
  readonly gap?: string;
  /** What rounding alone could explain, for sums. */
  readonly envelope?: string;
  /** 「364.04 ÷ (2013.29 − 364.04)」 */
  readonly formula?: string;
  readonly figures: readonly Evidence[];
  /** Findings that share a figure share a cause: c1, c2 … in report order. */
  readonly cause: string;
  /** The figure whose change settles most of the cause, and the value that would. */
  readonly suggestion?: { readonly figure: number; readonly value: string; readonly because?: readonly Clue[] };
  /** A difference within rounding that is told because another figure of the document names the culprit. */
  readonly raised?: boolean;
  readonly suppressed?: Suppression;
}

export interface Tally {
  readonly check: string;
  readonly exact: number;
  readonly rounding: number;
  readonly truncation: number;
  readonly contradiction: number;
  readonly undecided: number;
}

export type NumeralState = 'checked' | 'uncompared' | 'not-figure' | 'unread';

/** Why a numeral is no figure. */
export type NotFigure =
  | 'year'
  | 'date'
  | 'time'
  | 'code'
  | 'number' // of a heading, an item, a table, a chart
  | 'document-number'
  | 'phone'
  | 'page'
  | 'name' // 12345热线, 1+6, B区
  | 'threshold' // 单价100万元以上
  | 'idiom' // 100字以内
  | 'header'; // in the heading of a table

/** Every numeral of the file is in exactly one state. */
export interface LedgerEntry {
  readonly text: string;
  readonly quote: Quote;
  readonly state: NumeralState;
  readonly reason?: NotFigure;
  /** The checks whose claims used it. */
  readonly checks: readonly string[];
}

export interface Ledger {
  readonly numerals: number;
  readonly checked: number;
  readonly uncompared: number;
  readonly notFigures: number;
  readonly unread: number;
}

export interface DoubtCount {
  readonly check: string;
  readonly because: Doubt;
  readonly count: number;
}

/** A claim as it was judged, for reports that show more than what failed. */
export interface JudgedClaim {
  readonly check: string;
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Why it is undecided. */
  readonly because?: Doubt;
  /** Of the finding that tells it; absent where none does. */
  readonly fingerprint?: string;
}

/** What a report may ask for beyond the findings: every judged claim, the document itself. */
export type Extra = 'claims' | 'source';

/** What one document came to. */
export interface Reconciliation {
  readonly path: string;
  readonly format?: FormatId;
  readonly sha256?: string;
  readonly title: string;
  readonly entity: string;
  readonly fiscalYear?: number;
  readonly status: 'checked' | 'partly' | 'failed';
  readonly problems: readonly Problem[];
  readonly ledger: Ledger;
  readonly entries: readonly LedgerEntry[];
  readonly tallies: readonly Tally[];
  readonly doubts: readonly DoubtCount[];
  readonly findings: readonly Finding[];
  /** Present where they were asked for. */
  readonly claims?: readonly JudgedClaim[];
  readonly source?: Document;
}

/** The card of a check, for reports: what `Check` says of itself without its code. */
export interface CheckCard {
  readonly id: string;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly severity: Severity;
  readonly since: string;
}
