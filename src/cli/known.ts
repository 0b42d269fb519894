import { dirname, resolve } from 'node:path';
import type { PlacedRule } from '../config/settle.ts';
import { couldApply, isExpired, suppressed } from '../config/suppress.ts';
import type { Finding, Reconciliation } from '../model/finding.ts';
import {
  againstBaseline,
  type Baseline,
  type BaselineDocument,
  knownFindings,
  refreshed,
  staleEntries,
} from '../reconcile/baseline.ts';
import type { Lang } from '../report/reporter.ts';
import { sentenceOf } from '../report/sentence.ts';
import { wordingIn } from '../report/wording/index.ts';
import { placeIn } from './config/apply.ts';
import type { Io, Refusal } from './io.ts';
import { shellWordsIn } from './words.ts';
import { workflowWordsIn } from './workflow-words.ts';
import { write } from './write.ts';

/** Where what is known is written down. */
export interface Sources {
  /** Of the configuration. */
  readonly folder: string;
  readonly rulesOf: (path: string) => readonly PlacedRule[];
  readonly baseline?: { readonly file: string; readonly update: boolean; readonly known: Baseline };
  readonly lang: Lang;
}

/** Marks findings that are known, and remembers what of the known was not found. */
export interface Known {
  readonly mark: (document: Reconciliation) => Reconciliation;
  /** Writes the baseline where that is wanted; tells what is known but no longer there. */
  readonly close: (quiet: boolean) => Promise<Refusal | undefined>;
}

export function knownBy(sources: Sources, io: Io): Known {
  const { rulesOf, baseline } = sources;
  const placeOf = placeIn(sources.folder, io);
  const baselinePlace = placeIn(dirname(resolve(io.cwd, baseline?.file ?? '')), io);
  const seen: BaselineDocument[] = [];
  const rules = new Map<string, Seen>();
  return {
    mark: (document) => {
      const path = placeOf(document.path);
      const all = rulesOf(document.path);
      const ruled = suppressed(document, all, { path, today: io.today() });
      remember(rules, all, { document, path, used: ruled.used });
      if (!baseline) return ruled.document;
      const place = { path: baselinePlace(document.path), document: ruled.document };
      seen.push(place);
      return baseline.update ? asWritten(place, baseline.known) : againstBaseline(place, baseline.known);
    },
    close: async (quiet) => {
      const refused = baseline?.update ? await written(seen, baseline, sources.lang, io) : undefined;
      if (!quiet) tell([...ruleRemarks([...rules.values()], sources, io), ...staleRemarks(seen, sources)], io);
      return refused;
    },
  };
}

/** Everything that no rule knows is in the baseline that is about to be written. */
function asWritten(place: BaselineDocument, baseline: Baseline): Reconciliation {
  const findings = knownFindings(place, baseline).map(({ finding, entry }): Finding => {
    if (finding.suppressed) return finding;
    return { ...finding, suppressed: { by: 'baseline', reason: entry?.reason ?? '' } };
  });
  return { ...place.document, findings };
}

/** A rule, and whether any document was one that it speaks of, and any finding one that it knows. */
interface Seen {
  readonly placed: PlacedRule;
  readonly applied: boolean;
  readonly used: boolean;
}

interface Look {
  readonly document: Reconciliation;
  readonly path: string;
  readonly used: readonly PlacedRule[];
}

function remember(seen: Map<string, Seen>, rules: readonly PlacedRule[], { document, path, used }: Look): void {
  const ran = document.status === 'failed' ? [] : document.tallies.map(({ check }) => check);
  for (const placed of rules) {
    const before = seen.get(placed.at);
    const applied = before?.applied || (document.status !== 'failed' && couldApply(placed.rule, path, ran));
    seen.set(placed.at, { placed, applied, used: before?.used || used.some(({ at }) => at === placed.at) });
  }
}

function ruleRemarks(seen: readonly Seen[], { lang }: Sources, io: Io): readonly string[] {
  const words = workflowWordsIn(lang);
  return seen.flatMap(({ placed: { rule, at }, applied, used }) => {
    const name = `${at} (${rule.fingerprint ?? rule.check})`;
    if (isExpired(rule, io.today())) return applied ? [words.expiredRule(name, rule.until ?? '', used)] : [];
    return applied && !used ? [words.staleRule(name)] : [];
  });
}

function staleRemarks(seen: readonly BaselineDocument[], { baseline, lang }: Sources): readonly string[] {
  if (!baseline || baseline.update) return [];
  const words = workflowWordsIn(lang);
  return staleEntries(seen, baseline.known).map(({ path, check, subject }) => words.staleEntry(path, check, subject));
}

const mostTold = 10;

function tell(remarks: readonly string[], io: Io): void {
  for (const remark of remarks.slice(0, mostTold)) io.err(`crossfoot: ${remark}\n`);
  if (remarks.length > mostTold) io.err(`crossfoot: … +${remarks.length - mostTold}\n`);
}

async function written(
  seen: readonly BaselineDocument[],
  { file, known }: NonNullable<Sources['baseline']>,
  lang: Lang,
  io: Io,
): Promise<Refusal | undefined> {
  const { printedBaseline } = await import('./baseline-file.ts');
  const entries = refreshed(seen, known, (finding) => sentenceOf(finding, wordingIn(lang)));
  const refused = await write(printedBaseline(entries), file, io, shellWordsIn(lang));
  if (refused) return refused;
  const before = new Set(known.entries.map(({ path, fingerprint }) => `${path} ${fingerprint}`));
  const added = entries.filter(({ path, fingerprint }) => !before.has(`${path} ${fingerprint}`)).length;
  const dropped = known.entries.length - (entries.length - added);
  io.err(`crossfoot: ${workflowWordsIn(lang).baselineWritten(file, { all: entries.length, added, dropped })}\n`);
  return undefined;
}
