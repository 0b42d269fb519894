import { figuresOf } from '../model/claim-figures.ts';
import { spotOf } from '../model/figure.ts';
import type { Ledger, LedgerEntry, NumeralState } from '../model/finding.ts';
import type { Numeral } from '../model/numeral.ts';
import type { Judged } from './finding.ts';

/** Every numeral in exactly one state. Throws where a claim uses a figure that is no numeral of the document. */
export function entriesOf(numerals: readonly Numeral[], judged: readonly Judged[]): readonly LedgerEntry[] {
  const checks = checksBySpot(judged);
  const known = new Set(numerals.map(({ quote }) => spotOf(quote)));
  for (const [spot, ids] of checks) {
    if (!known.has(spot)) throw new Error(`${[...ids].join(', ')}: expected a numeral at ${spot}`);
  }
  return numerals.map((numeral) => entryOf(numeral, sorted(checks.get(spotOf(numeral.quote)))));
}

const sorted = (ids: ReadonlySet<string> | undefined): readonly string[] => (ids ? [...ids].toSorted() : []);

/** The checks that used the figure at a spot in a claim that was decided. */
function checksBySpot(judged: readonly Judged[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bySpot = new Map<string, Set<string>>();
  for (const { check, claim, judgement } of judged) {
    if (judgement.verdict === 'undecided') continue;
    for (const { quote } of figuresOf(claim)) {
      const spot = spotOf(quote);
      const ids = bySpot.get(spot);
      if (ids) ids.add(check.id);
      else bySpot.set(spot, new Set([check.id]));
    }
  }
  return bySpot;
}

function entryOf({ quote, notFigure, unread }: Numeral, checks: readonly string[]): LedgerEntry {
  const state: NumeralState =
    checks.length > 0 ? 'checked' : notFigure ? 'not-figure' : unread ? 'unread' : 'uncompared';
  return { text: quote.text, quote, state, ...(state === 'not-figure' && { reason: notFigure }), checks };
}

/** How many numerals are in each state. */
export function ledgerOf(entries: readonly LedgerEntry[]): Ledger {
  const counts: Record<NumeralState, number> = { checked: 0, uncompared: 0, 'not-figure': 0, unread: 0 };
  for (const { state } of entries) counts[state] += 1;
  const { checked, uncompared, 'not-figure': notFigures, unread } = counts;
  return { numerals: entries.length, checked, uncompared, notFigures, unread };
}
