import type { Verdict } from '../../../model/claim.ts';
import { figuresOf } from '../../../model/claim-figures.ts';
import { spotOf } from '../../../model/figure.ts';
import type { Evidence, JudgedClaim, LedgerEntry, Reconciliation } from '../../../model/finding.ts';
import type { Quote } from '../../../model/records.ts';
import type { MarkRef, MarkState, MarkView } from './view.ts';

/** What can be pointed at in one document, and what stands where. */
interface MarkedDocument {
  readonly marks: readonly MarkView[];
  /** The numbers of the marks in one passage, by its address. */
  readonly inPassage: ReadonlyMap<string, readonly number[]>;
}

/** Every mark of every document, numbered. */
export interface Marked {
  readonly documents: readonly MarkedDocument[];
  /** For each document the others whose relations use its figures. */
  readonly usedBy: readonly (readonly number[])[];
  /** Where a printed figure is marked, as seen from one of the documents. */
  readonly ofFigure: (quote: Quote, home: number) => MarkRef | null;
  /** The same for words. */
  readonly ofWords: (quote: Quote, home: number) => MarkRef | null;
}

/** A mark that has its place but not yet its number. */
interface Placed {
  readonly key: string;
  readonly quote: Quote;
  readonly view: MarkView;
}

/** Numerals come first, in the order of the ledger; then the words that findings quote. */
export function marksOf(documents: readonly Reconciliation[]): Marked {
  const verdicts = worstVerdicts(documents.flatMap(({ claims = [] }) => claims));
  const quoted = wordsIn(documents);
  const all = documents.map(({ path, entries }) => [
    ...entries.map((entry) => numeralOf(entry, verdicts)),
    ...quoted.filter(({ quote }) => quote.location.document === path),
  ]);
  const users = usersOf(documents);
  const refs = new Map<string, { document: number; mark: number }>();
  for (const [document, placed] of all.entries()) {
    for (const [mark, { key }] of placed.entries()) refs.set(key, { document, mark });
  }
  const refOf = (key: string, home: number): MarkRef | null => {
    const ref = refs.get(key);
    if (!ref) return null;
    return ref.document === home ? ref.mark : ref;
  };
  return {
    documents: all.map((placed) => ({ marks: placed.map(({ view }) => view), inPassage: byPassage(placed) })),
    usedBy: documents.map(({ path }, home) => [...(users.get(path) ?? [])].filter((user) => user !== home)),
    ofFigure: (quote, home) => refOf(spotOf(quote), home),
    ofWords: (quote, home) => refOf(wordsKey(quote), home),
  };
}

/** For each path the documents with a claim that uses a figure of that one. */
function usersOf(documents: readonly Reconciliation[]): ReadonlyMap<string, ReadonlySet<number>> {
  const users = new Map<string, Set<number>>();
  for (const [n, { claims = [] }] of documents.entries()) {
    for (const { location } of claims.flatMap(({ claim }) => figuresOf(claim).map(({ quote }) => quote))) {
      users.set(location.document, (users.get(location.document) ?? new Set()).add(n));
    }
  }
  return users;
}

/** Where a passage stands, equal for a passage and for every quote from it. */
export const passageKey = ({ block, row, column }: Pick<Quote['location'], 'block' | 'row' | 'column'>): string =>
  `${block}|${row ?? ''}|${column ?? ''}`;

const wordsKey = (quote: Quote): string => `${spotOf(quote)}|${quote.text.length}`;

function byPassage(placed: readonly Placed[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [n, { quote }] of placed.entries()) {
    const key = passageKey(quote.location);
    const numbers = found.get(key);
    if (numbers) numbers.push(n);
    else found.set(key, [n]);
  }
  return found;
}

function numeralOf({ quote, state, reason }: LedgerEntry, verdicts: ReadonlyMap<string, MarkState>): Placed {
  const key = spotOf(quote);
  const shown = state === 'checked' ? (verdicts.get(key) ?? 'held') : state;
  const view = { start: quote.start, length: quote.text.length, state: shown, ...(reason && { reason }) };
  return { key, quote, view };
}

function wordsIn(documents: readonly Reconciliation[]): readonly Placed[] {
  const evidence = documents.flatMap(({ findings }) => findings.flatMap(({ figures }) => figures));
  const placed = evidence.filter(isWords).map(({ quote }): Placed => {
    const view = { start: quote.start, length: quote.text.length, state: 'words' as const };
    return { key: wordsKey(quote), quote, view };
  });
  return [...new Map(placed.map((one) => [one.key, one])).values()];
}

/** Evidence without a value is a quotation. */
export const isWords = ({ value }: Evidence): boolean => value === undefined;

const gravity: readonly MarkState[] = ['held', 'rounding', 'contradicted'];

/** What became of the figure at each spot: the gravest of all relations it takes part in. */
function worstVerdicts(claims: readonly JudgedClaim[]): ReadonlyMap<string, MarkState> {
  const worst = new Map<string, MarkState>();
  for (const { claim, verdict } of claims) {
    const state = stateAfter(verdict);
    if (!state) continue;
    for (const figure of figuresOf(claim)) {
      const spot = spotOf(figure.quote);
      if (gravity.indexOf(state) > gravity.indexOf(worst.get(spot) ?? 'words')) worst.set(spot, state);
    }
  }
  return worst;
}

function stateAfter(verdict: Verdict): MarkState | undefined {
  switch (verdict) {
    case 'exact':
      return 'held';
    case 'rounding':
    case 'truncation':
      return 'rounding';
    case 'contradiction':
      return 'contradicted';
    case 'undecided':
      return undefined;
  }
}
