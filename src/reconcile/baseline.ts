import type { Finding, Reconciliation } from '../model/finding.ts';
import { byKeys } from '../model/group.ts';
import { kindOf } from './fingerprint.ts';

/** A finding that was there when the baseline was written. */
export interface BaselineEntry {
  /** Of the document, relative to the folder of the baseline, with `/` between folders. */
  readonly path: string;
  readonly fingerprint: string;
  readonly check: string;
  readonly subject: string;
  /** For people; nothing depends on it. */
  readonly message: string;
  /** Why it stays, written by hand; kept when the baseline is brought up to date. */
  readonly reason?: string;
}

export interface Baseline {
  readonly entries: readonly BaselineEntry[];
  /** Paths of entries whose file is no longer there. */
  readonly gone: ReadonlySet<string>;
}

/** A finding with the entry that knows it. */
export interface KnownFinding {
  readonly finding: Finding;
  readonly entry?: BaselineEntry;
}

/** A document by its path as the baseline writes it. */
export interface BaselineDocument {
  readonly path: string;
  readonly document: Reconciliation;
}

/**
 * Which findings the baseline knows. A document it has no entries of may be one that was renamed: then entries
 * whose file is gone speak of it too.
 */
export function knownFindings({ path, document }: BaselineDocument, baseline: Baseline): readonly KnownFinding[] {
  const own = baseline.entries.filter((entry) => entry.path === path);
  const entries = own.length > 0 ? own : baseline.entries.filter((entry) => baseline.gone.has(entry.path));
  const findings = document.findings.filter(({ suppressed }) => !suppressed || suppressed.by === 'baseline');
  const exact = paired(findings, entries, (fingerprint) => fingerprint);
  const [left, spare] = [findings.filter((one) => !exact.has(one)), without(entries, exact)];
  // Where likes have come or gone, the marks that tell them apart may have changed.
  const alike = paired(left, spare, kindOf);
  return document.findings.map((finding) => {
    const entry = exact.get(finding) ?? alike.get(finding);
    return { finding, ...(entry && { entry }) };
  });
}

type Pairs = ReadonlyMap<Finding, BaselineEntry>;

const without = (entries: readonly BaselineEntry[], pairs: Pairs): readonly BaselineEntry[] => {
  const taken = new Set(pairs.values());
  return entries.filter((entry) => !taken.has(entry));
};

/** Each entry knows one finding: a slip that is made a second time is new. */
function paired(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  keyOf: (fingerprint: string) => string,
): Pairs {
  const spare = byKeys(entries, ({ fingerprint }) => [keyOf(fingerprint)]);
  const likes = byKeys(findings, ({ fingerprint }) => [keyOf(fingerprint)]);
  const pairs = [...likes].flatMap(([key, same]) => same.map((finding, n) => [finding, spare.get(key)?.[n]] as const));
  return new Map(pairs.flatMap(([finding, entry]) => (entry ? [[finding, entry] as const] : [])));
}

/** The document with what the baseline knows marked as known. */
export function againstBaseline(place: BaselineDocument, baseline: Baseline): Reconciliation {
  const findings = knownFindings(place, baseline).map(({ finding, entry }): Finding => {
    if (finding.suppressed || !entry) return finding;
    return { ...finding, suppressed: { by: 'baseline', reason: entry.reason ?? '' } };
  });
  return { ...place.document, findings };
}

/** Entries that know nothing any more: their check looked at their document and found it settled, or their file is gone. */
export function staleEntries(documents: readonly BaselineDocument[], baseline: Baseline): readonly BaselineEntry[] {
  const used = new Set(documents.flatMap((place) => knownFindings(place, baseline).map(({ entry }) => entry)));
  const looked = new Map(documents.map(({ path, document }) => [path, document]));
  return baseline.entries.filter((entry) => {
    const document = looked.get(entry.path);
    return !used.has(entry) && (document ? hasLooked(document, entry) : baseline.gone.has(entry.path));
  });
}

const hasLooked = ({ status, tallies }: Reconciliation, { check }: BaselineEntry): boolean =>
  status !== 'failed' && tallies.some((tally) => tally.check === check);

/**
 * The baseline brought up to date: all that these documents hold now, with the reasons that were given before, and
 * unchanged what they say nothing of. A rule of the configuration needs no entry.
 */
export function refreshed(
  documents: readonly BaselineDocument[],
  baseline: Baseline,
  messageOf: (finding: Finding) => string,
): readonly BaselineEntry[] {
  const known = documents.map((place) => ({ path: place.path, findings: knownFindings(place, baseline) }));
  const used = new Set(known.flatMap(({ findings }) => findings.map(({ entry }) => entry)));
  const stale = new Set(staleEntries(documents, baseline));
  const kept = baseline.entries.filter((entry) => !used.has(entry) && !stale.has(entry));
  const now = known.flatMap(({ path, findings }) =>
    findings.filter(({ finding }) => finding.suppressed?.by !== 'rule').map((one) => entryOf(path, one, messageOf)),
  );
  return [...kept, ...now].toSorted((a, b) => byText(sortKey(a), sortKey(b)));
}

function entryOf(path: string, { finding, entry }: KnownFinding, messageOf: (one: Finding) => string): BaselineEntry {
  const { fingerprint, check, subject } = finding;
  const reason = entry?.reason;
  return { path, fingerprint, check, subject, message: messageOf(finding), ...(reason !== undefined && { reason }) };
}

const sortKey = ({ path, check, fingerprint }: BaselineEntry): string => [path, check, fingerprint].join('\u0000');

/** By code unit: the same on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
