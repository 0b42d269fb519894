export { type AnnotateOptions, annotated, type Copy } from './annotate.ts';
export { checkDisclosure, type DisclosureOptions } from './disclosure.ts';
export { defaultLimits, type Environment, type Limits } from './extract/format.ts';
export type { Bilingual, Check, Claim, Severity, Verdict } from './model/claim.ts';
export type { Document, Problem, ProblemCode } from './model/document.ts';
export type { Finding, Ledger, LedgerEntry, Reconciliation, Tally } from './model/finding.ts';
export type { Records } from './model/records.ts';
export { type CheckOptions, checkDocument, type Extraction, extractDocument } from './pipeline.ts';
export { checks } from './reconcile/checks/index.ts';
