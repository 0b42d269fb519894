import type { Check, Claim, Doubt, Severity, Verdict } from '../model/claim.ts';
import { absolute, add, compare, type Exact, equal, multiply, ofInteger, subtract } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import {
  evaluate,
  halfUnitAt,
  powerOfTen,
  type Quantity,
  roundedAt,
  truncatedAt,
  withoutIdleZero,
} from '../model/quantity.ts';

/** What became of a claim. Numbers are in the base unit of the dimension (元, %, one piece). */
export interface Judgement {
  readonly verdict: Verdict;
  /** The difference between what is stated and what is expected, without its sign. */
  readonly gap?: Exact;
  /** What the other figures come to; for a rate, rounded as the stated one is printed. */
  readonly expected?: Exact;
  /** The gap that rounding alone could explain; for sums. */
  readonly envelope?: Exact;
  /** A contradiction by one unit of the last digit, of a kind that is seldom more than careless rounding. */
  readonly tail?: boolean;
  /** Why the claim is undecided. */
  readonly because?: Doubt;
}

type ClaimOf<R extends Claim['relation']> = Extract<Claim, { relation: R }>;
type Comparison = (stated: Quantity, expected: Quantity) => Judgement;

/** Decides one claim. Tolerance is a matter of the relation and lives nowhere else. */
export function judge(claim: Claim): Judgement {
  switch (claim.relation) {
    case 'restatement':
      return compared(claim, claim.kinship === 'kindred' ? kindred : restated);
    case 'sum':
      return compared(claim, claim.partition === 'open' ? openSum : completeSum);
    case 'rate':
      return compared(claim, rate);
    case 'order':
      return compared(claim, ordered(claim));
    case 'sequence':
      return { verdict: claim.stated.value === claim.expected ? 'exact' : 'contradiction' };
    case 'words':
    case 'presence':
      return { verdict: claim.holds ? 'exact' : 'contradiction' };
    case 'undecided':
      return undecided(claim.because);
  }
}

const undecided = (because: Doubt): Judgement => ({ verdict: 'undecided', because });

function compared(claim: { readonly stated: Figure; readonly expected: Figure }, decide: Comparison): Judgement {
  const stated = evaluate(claim.stated);
  const expected = evaluate(claim.expected);
  if (stated.kind === 'doubt') return undecided(stated.because);
  if (expected.kind === 'doubt') return undecided(expected.because);
  return stated.dimension === expected.dimension ? decide(stated, expected) : undecided('unit');
}

const gapBetween = (stated: Quantity, expected: Quantity): Exact => absolute(subtract(stated.value, expected.value));
const overlap = (a: Quantity, b: Quantity): boolean => compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;

/** One quantity said twice was rounded once, so the finer statement must round to the coarser one. */
function restated(stated: Quantity, expected: Quantity): Judgement {
  const difference = { gap: gapBetween(stated, expected), expected: expected.value };
  if (stated.approximate || expected.approximate) {
    return { verdict: overlap(stated, expected) ? 'exact' : 'contradiction', ...difference };
  }
  const [finer, coarser] = stated.lastPlace <= expected.lastPlace ? [stated, expected] : [expected, stated];
  if (equal(roundedAt(finer.value, coarser.lastPlace), coarser.value)) return { verdict: 'exact', ...difference };
  if (equal(truncatedAt(finer.value, coarser.lastPlace), coarser.value))
    return { verdict: 'truncation', ...difference };
  return { verdict: 'contradiction', ...difference, ...(isTail(stated, expected) && { tail: true }) };
}

/** One unit of the last digit apart, and that unit a trifle of the whole: 1904.08 and 1904.09, not 3 and 4. */
function isTail(stated: Quantity, expected: Quantity): boolean {
  const gap = gapBetween(stated, expected);
  const isTrifle = compare(multiply(gap, ofInteger(1000)), absolute(stated.value)) <= 0;
  return stated.lastPlace === expected.lastPlace && !stated.counted && isTrifle && isOneUnit(gap, stated);
}

/** Under different scopes only a tail difference is telling: any larger one may be the scope itself. */
function kindred(stated: Quantity, expected: Quantity): Judgement {
  const judgement = restated(stated, expected);
  if (judgement.verdict !== 'contradiction') return judgement;
  const comparable = stated.lastPlace === expected.lastPlace && !(stated.approximate || expected.approximate);
  const tail = comparable && isOneUnit(gapBetween(stated, expected), stated);
  return tail ? { ...judgement, tail } : undecided('scope');
}

const isOneUnit = (gap: Exact, { lastPlace }: Quantity): boolean => equal(gap, powerOfTen(lastPlace));

/** Rounded parts may miss a rounded total by half a unit each. */
function completeSum(printed: Quantity, parts: Quantity): Judgement {
  const stated = asRounded(withoutIdleZero(printed, parts.lastPlace), parts);
  const envelope = multiply(add(width(stated), width(parts)), { over: 1n, under: 2n });
  const difference = { gap: gapBetween(stated, parts), expected: parts.value, envelope };
  if (equal(stated.value, parts.value)) return { verdict: 'exact', ...difference };
  return { verdict: overlap(stated, parts) ? within(stated, parts) : 'contradiction', ...difference };
}

/** What a gap inside the intervals means: round words like 约 leave nothing to explain. */
const within = (a: Quantity, b: Quantity): Verdict => (a.approximate || b.approximate ? 'exact' : 'rounding');

const width = ({ low, high }: Quantity): Exact => subtract(high, low);

/** Points and counts are exact as printed; only a total that is coarser than its parts has been rounded. */
function asRounded(total: Quantity, parts: Quantity): Quantity {
  if (!total.counted || total.approximate || total.lastPlace <= parts.lastPlace) return total;
  const half = halfUnitAt(total.lastPlace);
  return { ...total, low: subtract(total.value, half), high: add(total.value, half) };
}

/** Where parts may be missing they can only exceed their total. */
function openSum(stated: Quantity, parts: Quantity): Judgement {
  const judgement = completeSum(stated, parts);
  const short = compare(parts.value, stated.value) < 0;
  return judgement.verdict === 'contradiction' && short ? undecided('open-list') : judgement;
}

/**
 * A rate that equals the quotient cut off, and not the quotient rounded, was cut: that is told even where
 * the rounding of the operands could explain it too, because it names the slip. A rate that is off by one unit
 * was mostly rounded twice (11.49, 11.5, 12) or moved so that the shares of a whole come to a hundred.
 */
function rate(stated: Quantity, quotient: Quantity): Judgement {
  const expected = roundedAt(quotient.value, stated.lastPlace);
  const gap = absolute(subtract(stated.value, expected));
  const verdict = rateVerdict(stated, quotient, expected);
  return { verdict, gap, expected, ...(verdict === 'contradiction' && isOneUnit(gap, stated) && { tail: true }) };
}

function rateVerdict(stated: Quantity, quotient: Quantity, expected: Exact): Verdict {
  const inside = overlap(stated, quotient) ? within(stated, quotient) : 'contradiction';
  if (stated.approximate || quotient.approximate) return inside;
  if (equal(expected, stated.value)) return 'exact';
  return equal(truncatedAt(quotient.value, stated.lastPlace), stated.value) ? 'truncation' : inside;
}

const ordered =
  ({ is }: ClaimOf<'order'>): Comparison =>
  (stated, expected) => {
    const difference = { gap: gapBetween(stated, expected), expected: expected.value };
    const [less, more] = is === '≤' ? [stated, expected] : [expected, stated];
    if (compare(less.value, more.value) <= 0) return { verdict: 'exact', ...difference };
    return { verdict: compare(less.low, more.high) <= 0 ? within(less, more) : 'contradiction', ...difference };
  };

const ranks: readonly Severity[] = ['note', 'warning', 'error'];

/** How grave a failed claim is: by its check and its verdict, never by the size of the difference. */
export function severityOf(
  { severity, truncation = 'note', tail: ofTail = 'warning' }: Pick<Check, 'severity' | 'truncation' | 'tail'>,
  claim: Claim,
  { verdict, tail }: Judgement,
): Severity {
  switch (verdict) {
    case 'contradiction': {
      const told = milder(claim.severity ?? severity, severity);
      if (!tail) return told;
      return claim.relation === 'rate' ? 'note' : milder(told, isKindred(claim) ? 'warning' : ofTail);
    }
    case 'truncation':
      return truncation;
    case 'exact':
    case 'rounding':
    case 'undecided':
      return 'note';
  }
}

/** The check with another severity; what it tells of more mildly stays milder. */
export const withSeverity = (check: Check, severity: Severity): Check => ({
  ...check,
  severity,
  truncation: milder(check.truncation ?? 'note', severity),
});

const isKindred = (claim: Claim): boolean => claim.relation === 'restatement' && claim.kinship === 'kindred';

/** The less grave of two. */
export const milder = (a: Severity, b: Severity): Severity => (ranks.indexOf(a) <= ranks.indexOf(b) ? a : b);
