import type { Document, Problem } from './model/document.ts';
import type { Environment } from './extract/format.ts';
import type { LedgerEntry, Reconciliation } from './model/finding.ts';
import type { Records } from './model/records.ts';
import { open } from './extract/open.ts';
import { read } from './extract/read.ts';
import { checks } from './reconcile/checks/index.ts';
import { reconcile } from './reconcile/reconcile.ts';

export interface CheckOptions {
  /** Ids or groups of checks: `score`, `narrative/growth`. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly sha256?: string;
  /** An independent reading of the same bytes; what it disagrees on is a problem. */
  readonly witness?: (document: Document) => Promise<readonly Problem[]>;
}

export interface Extraction {
  readonly document?: Document;
  readonly records?: Records;
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
}

