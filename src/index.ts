export { type AnnotateOptions, annotated, type Copy } from './annotate.ts';
export type { Config, FileConfig, Known, Level, Override, SuppressRule } from './config/config.ts';
export { parseConfig } from './config/parse.ts';
export { type ConfigFault, type ReadConfig, readConfig } from './config/read.ts';
export { type PlacedRule, type Settled, settled } from './config/settle.ts';
export { type Suppressed, suppressed } from './config/suppress.ts';
export { checkDisclosure, type DisclosureOptions, extractDisclosure, type FileExtraction } from './disclosure.ts';
export { defaultLimits, type Environment, type Limits } from './extract/format.ts';
export type { Bilingual, Check, Claim, Severity, Verdict } from './model/claim.ts';
export type { Document, Problem, ProblemCode } from './model/document.ts';
export type { Finding, Ledger, LedgerEntry, Reconciliation, Tally } from './model/finding.ts';
export type { Records } from './model/records.ts';
export { type CheckOptions, checkDocument, type Extraction, extractDocument } from './pipeline.ts';
export {
  againstBaseline,
  type Baseline,
  type BaselineDocument,
  type BaselineEntry,
  refreshed,
  staleEntries,
} from './reconcile/baseline.ts';
export { checks } from './reconcile/checks/index.ts';
