import type { Bilingual, Check, Claim, Verdict } from '../model/claim.ts';
import { type Exact, multiply, negate, plain, rounded, zero } from '../model/decimal.ts';
import { type ConstantFigure, type Figure, readFiguresOf, spotOf } from '../model/figure.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import { evaluate, powerOfTen } from '../model/quantity.ts';
import type { Quote, ReadFigure } from '../model/records.ts';
import { unitOf } from '../model/terms/units.ts';
import { hashOf } from './fingerprint.ts';
import { formulaOf, printedValue } from './formula.ts';
import { type Judgement, milder, severityOf } from './judge.ts';
import type { Culprit } from './repair.ts';

/** A claim, the check that made it and what became of it. */
export interface Judged {
  readonly check: Check;
  readonly claim: Claim;
  readonly judgement: Judgement;
}

/** What the diagnosis adds to a judged claim. */
export interface Told {
  readonly judged: Judged;
  readonly cause: string;
  readonly raised: boolean;
  /** The figure to change, by its spot, and its new digits as they would be printed. */
  readonly repair: Culprit | undefined;
}

/** The finding that tells a failed claim, as plain data without wording; its fingerprint knows no position. */
export function findingOf({ judged, cause, raised, repair }: Told): Finding {
  const { check, claim, judgement } = judged;
  const verdict = failed(judgement.verdict);
  const figures = evidenceOf(claim);
  const sides = sidesOf(claim, judgement);
  const culprit = repair ? figures.findIndex(({ quote }) => spotOf(quote) === repair.spot) : -1;
  return {
    fingerprint: hashOf([check.id, claim.subject, ...figures.flatMap(({ role, text }) => [role, text])].join('\u0000')),
    check: check.id,
    severity: raised ? milder('warning', check.severity) : severityOf(check, claim, judgement),
    verdict,
    relation: claim.relation,
    subject: claim.subject,
    ...rolesOf(claim),
    ...sides,
    figures,
    cause,
    ...(repair && culprit >= 0 && { suggestion: { figure: culprit, value: repair.value, because: repair.because } }),
    ...(raised && { raised }),
  };
}

function failed(verdict: Verdict): Finding['verdict'] {
  if (verdict === 'exact' || verdict === 'undecided')
    throw new Error(`a claim that came out as ${verdict} is no finding`);
  return verdict;
}

/** Every printed figure or quotation behind the claim, each once, the stated one first. */
export function evidenceOf(claim: Claim): readonly Evidence[] {
  const bySpot = new Map<string, Evidence>();
  for (const evidence of allEvidence(claim)) {
    const spot = spotOf(evidence.quote);
    if (!bySpot.has(spot)) bySpot.set(spot, evidence);
  }
  return [...bySpot.values()];
}

function allEvidence(claim: Claim): readonly Evidence[] {
  switch (claim.relation) {
    case 'restatement':
    case 'sum':
    case 'rate':
    case 'order':
      return [...figureEvidence(claim.stated, 'stated'), ...figureEvidence(claim.expected, 'expected')];
    case 'sequence':
      return [
        ...figureEvidence(claim.stated, 'stated'),
        ...(claim.after ? figureEvidence(claim.after, 'expected') : []),
      ];
    case 'words':
      return [
        wordEvidence(claim.stated, 'stated'),
        ...(claim.elsewhere ? [wordEvidence(claim.elsewhere, 'expected')] : []),
      ];
    case 'presence':
      return [wordEvidence(claim.stated, 'stated')];
    case 'undecided':
      return figureEvidence(claim.stated, 'stated');
  }
}

function figureEvidence(figure: Figure, role: 'stated' | 'expected'): readonly Evidence[] {
  const told = role === 'expected' && figure.kind === 'computed' ? 'operand' : role;
  return readFiguresOf(figure).map((read) => ({
    role: told,
    text: read.quote.text,
    value: printedValue(read),
    unit: read.unit,
    quote: read.quote,
  }));
}

const wordEvidence = (quote: Quote, role: Evidence['role']): Evidence => ({ role, text: quote.text, unit: '', quote });

interface Sides {
  readonly stated: string;
  readonly expected: string;
  readonly gap?: string;
  readonly envelope?: string;
  readonly formula?: string;
  readonly complaint?: Bilingual;
}

function sidesOf(claim: Claim, judgement: Judgement): Sides {
  switch (claim.relation) {
    case 'words':
      return {
        stated: claim.stated.text,
        expected: claim.expected,
        ...(claim.complaint && { complaint: claim.complaint }),
      };
    case 'presence':
      return { stated: claim.stated.text, expected: '', complaint: claim.complaint };
    case 'sequence':
      return { stated: claim.stated.value, expected: claim.expected };
    case 'restatement':
    case 'sum':
    case 'rate':
    case 'order':
      return comparedSides(claim, judgement);
    case 'undecided':
      return { stated: '', expected: '' };
  }
}

function comparedSides(claim: Comparable, { gap, envelope, expected: value }: Judgement): Sides {
  const { stated, expected } = claim;
  const { unit } = stated;
  const decimals = decimalsOfSides(claim);
  const formula = formulaOf(expected) || formulaOf(stated);
  return {
    stated: stated.kind === 'read' ? digits(stated) : computedDigits(stated, decimals),
    expected:
      expected.kind === 'read' ? digits(expected) : `${inUnit(alike(stated, value ?? zero), unit, decimals)}${unit}`,
    ...(gap && { gap: inUnit(gap, unit, decimals) }),
    ...(envelope && { envelope: plain(multiply(envelope, powerOfTen(-unitOf(unit).power)), 9) }),
    ...(formula !== '' && { formula }),
  };
}

type Comparable = Extract<Claim, { stated: Figure; expected: Figure }>;

/** A rate is told as precisely as it is printed, everything else as precisely as its finest figure. */
function decimalsOfSides({ relation, stated, expected }: Comparable): number {
  const places = relation === 'rate' ? [stated] : [stated, expected];
  return Math.max(...places.map((figure) => decimalsIn(stated.unit, figure)));
}

function decimalsIn(unit: string, figure: Figure): number {
  const quantity = evaluate(figure);
  return quantity.kind === 'doubt' ? 0 : Math.max(0, unitOf(unit).power - quantity.lastPlace);
}

const digits = (figure: ReadFigure | ConstantFigure): string =>
  `${figure.kind === 'read' ? printedValue(figure) : figure.value}${figure.unit}`;

function computedDigits(figure: Figure, decimals: number): string {
  const quantity = evaluate(figure);
  return quantity.kind === 'doubt' ? '' : `${inUnit(quantity.value, figure.unit, decimals)}${figure.unit}`;
}

const inUnit = (value: Exact, unit: string, decimals: number): string =>
  rounded(multiply(value, powerOfTen(-unitOf(unit).power)), decimals);

/** A fall is printed without its sign, so what it should have been is told without one too. */
const alike = (stated: Figure, value: Exact): Exact =>
  stated.kind === 'read' && printedValue(stated) !== stated.value ? negate(value) : value;

type Roles = Pick<Finding, 'statedAs' | 'expectedAs'>;

const usualRoles: Readonly<Record<Claim['relation'], Roles>> = {
  restatement: { statedAs: 'printed', expectedAs: 'elsewhere' },
  sum: { statedAs: 'total', expectedAs: 'parts' },
  rate: { statedAs: 'rate', expectedAs: 'computed' },
  order: { statedAs: 'printed', expectedAs: 'elsewhere' },
  sequence: { statedAs: 'number', expectedAs: 'computed' },
  words: { statedAs: 'printed', expectedAs: 'elsewhere' },
  presence: { statedAs: 'printed', expectedAs: 'elsewhere' },
  undecided: { statedAs: 'printed', expectedAs: 'elsewhere' },
};

function rolesOf({ relation, statedAs, expectedAs }: Claim): Roles {
  const usual = usualRoles[relation];
  return { statedAs: statedAs ?? usual.statedAs, expectedAs: expectedAs ?? usual.expectedAs };
}
