import type { Severity } from '../model/claim.ts';
import type { CheckCard, Extra, Reconciliation } from '../model/finding.ts';

export type Lang = 'zh' | 'en';

/** Everything there is to print: what each document came to, and the cards of the checks that looked. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  /** In path order. */
  readonly documents: readonly Reconciliation[];
  readonly checks: readonly CheckCard[];
}

/** How to set off words; each function returns its argument in some colour, or as it is. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly good: (text: string) => string;
}

export interface Style {
  readonly lang: Lang;
  /** Width of the terminal; a Chinese character takes two columns. */
  readonly columns: number;
  readonly palette: Palette;
  /** Findings and problems only, nothing of what held. */
  readonly brief: boolean;
  /** From which severity on a finding of a document fails the run; an error unless it is said. */
  readonly failOn?: (path: string) => Severity | 'never';
  /** Findings that are known are listed, not only counted. */
  readonly showSuppressed?: boolean;
}

const asItIs = (text: string): string => text;

/** No colours. */
export const plainPalette: Palette = {
  strong: asItIs,
  faint: asItIs,
  error: asItIs,
  warning: asItIs,
  note: asItIs,
  good: asItIs,
};

type Rendering = string | Uint8Array | Promise<Uint8Array>;

/** Report → text or bytes; the shell decides where they go. */
export interface Reporter<T extends Rendering = Rendering> {
  readonly id: string;
  readonly mediaType: string;
  render(report: Report, style: Style): T;
  /** One document alone, of a report that is its documents one after another: it need not wait for all of them. */
  readonly line?: (document: Reconciliation, report: Omit<Report, 'documents'>, style: Style) => string;
}

/** A way to print a report, known before it is loaded. */
export interface ReporterEntry {
  readonly id: string;
  /** What it shows beyond the findings. */
  readonly wants: readonly Extra[];
  readonly load: () => Promise<Reporter>;
}
