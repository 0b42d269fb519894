import type { Bilingual, Doubt, Severity, Verdict } from '../../../model/claim.ts';
import type { FormatId } from '../../../model/document.ts';
import type { Operation } from '../../../model/figure.ts';
import type { Evidence, Ledger, NotFigure, Suppression, Tally } from '../../../model/finding.ts';

/** What the script in the page is told: plain JSON, every sentence of it worded in both languages. */
export interface PageView {
  /** 「crossfoot 0.1.0」 */
  readonly tool: string;
  readonly lang: keyof Bilingual;
  readonly checks: readonly CheckView[];
  readonly doubts: Readonly<Record<Doubt, Bilingual>>;
  /** In path order; what else there is to know of each stands in a block of its own. */
  readonly documents: readonly DocumentCard[];
}

export interface CheckView {
  readonly id: string;
  readonly title: Bilingual;
  readonly why: Bilingual;
}

/** One line of the list of documents. */
export interface DocumentCard {
  readonly path: string;
  readonly title: string;
  readonly entity: string;
  readonly year?: number;
  readonly format?: FormatId;
  readonly status: 'checked' | 'partly' | 'failed';
  readonly counts: Counts;
  /** Relations that were judged. */
  readonly decided: number;
  readonly ledger: Ledger;
  /** The checks that found something that is not known yet, by their number. */
  readonly byCheck: readonly (Counts & { readonly check: number })[];
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  /** Suppressed; counted nowhere else. */
  readonly known: number;
}

export interface DocumentView {
  readonly problems: readonly { readonly text: Bilingual; readonly fatal: boolean }[];
  readonly tallies: readonly (Omit<Tally, 'check'> & { readonly check: number })[];
  readonly doubts: readonly { readonly because: Doubt; readonly check: number; readonly count: number }[];
  readonly marks: readonly MarkView[];
  readonly blocks: readonly BlockView[];
  readonly claims: readonly ClaimView[];
  readonly findings: readonly FindingView[];
  readonly causes: readonly CauseView[];
  /** Other documents whose relations use figures of this one. */
  readonly usedBy: readonly number[];
}

/** `words`: no numeral, but what a finding quotes. */
export type MarkState = 'held' | 'rounding' | 'contradicted' | 'uncompared' | 'not-figure' | 'unread' | 'words';

/** A stretch of a text of the document that can be pointed at. */
export interface MarkView {
  readonly start: number;
  readonly length: number;
  readonly state: MarkState;
  readonly reason?: NotFigure;
}

/** A mark of this document by its number, or of another document. */
export type MarkRef = number | { readonly document: number; readonly mark: number };

/** Words and the numbers of the marks in them. */
export interface TextView {
  readonly text: string;
  readonly marks?: readonly number[];
}

export type BlockView = (
  | { readonly kind: 'heading'; readonly level: number; readonly text: TextView }
  | { readonly kind: 'paragraph'; readonly text: TextView }
  | TableView
  | ChartView
) & {
  /** Where a page of the original begins. */
  readonly page?: number;
};

export interface TableView {
  readonly kind: 'table';
  /** Counted from 1, as places are told. */
  readonly number: number;
  readonly caption: string;
  readonly unit: string;
  /** The grid was inferred from alignment. */
  readonly guessed: boolean;
  readonly columns: number;
  /** An absent cell is a place where nothing stands; what a cell covers is left out. */
  readonly rows: readonly (readonly (CellView | null)[])[];
}

export interface CellView extends TextView {
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** What it heads. */
  readonly heads?: 'row' | 'column';
}

export interface ChartView {
  readonly kind: 'chart';
  readonly caption: string;
  readonly points: readonly { readonly series: string; readonly category: string; readonly value: TextView }[];
}

/** One side of a claim, as it was computed. */
export type TermView =
  | { readonly kind: 'mark'; readonly mark: MarkRef | null; readonly text: string; readonly negative?: boolean }
  | { readonly kind: 'computed'; readonly by: Operation; readonly of: readonly TermView[] }
  | { readonly kind: 'constant'; readonly text: string };

export interface ClaimView {
  readonly check: number;
  readonly subject: string;
  readonly verdict: Verdict;
  readonly because?: Doubt;
  /** `quote`: words, which are right or wrong by themselves. */
  readonly relation: 'equal' | '≤' | '≥' | 'next' | 'open' | 'quote';
  readonly stated: TermView;
  readonly expected?: TermView;
  /** The number of the finding that tells it. */
  readonly finding?: number;
}

export interface EvidenceView {
  readonly role: Evidence['role'];
  readonly label: Bilingual;
  readonly text: string;
  readonly mark: MarkRef | null;
  readonly where: Bilingual;
  readonly context: string;
}

export interface FindingView {
  readonly fingerprint: string;
  readonly check: number;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly subject: string;
  readonly sentence: Bilingual;
  /** Headings above the stated figure. */
  readonly section: string;
  /** The table it stands in, counted from 1. */
  readonly table?: number;
  /** Absent where no numbers were compared. */
  readonly claim?: number;
  /** Plain words for the relation, where the claim itself is not there. */
  readonly equation: string;
  /** Both sides as they would be printed. */
  readonly stated: string;
  readonly expected: string;
  readonly figures: readonly EvidenceView[];
  readonly cause: number;
  readonly suppressed?: Suppression;
}

/** Findings that share a figure, and what would settle them. */
export interface CauseView {
  readonly repairs: readonly RepairView[];
}

export interface RepairView {
  readonly mark: MarkRef | null;
  readonly from: string;
  readonly to: string;
  readonly sentence: Bilingual;
}
