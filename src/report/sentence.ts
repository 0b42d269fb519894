import { compare, exact } from '../model/decimal.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import { roles, type TermId } from '../model/terms/roles.ts';
import { whereOf } from './where.ts';
import type { Said, SentenceKind, Wording } from './wording/wording.ts';

/** The finding in one sentence. With `home`, the document the report speaks of, both places are told too. */
export function sentenceOf(finding: Finding, words: Wording, home?: string): string {
  return words.sentences[kindOf(finding)](said(finding, words, home));
}

/** Which kind of sentence tells this finding best. */
function kindOf(finding: Finding): SentenceKind {
  if (finding.raised) return 'raised';
  if (finding.verdict === 'truncation') return finding.relation === 'rate' ? 'rateCut' : 'cut';
  if (finding.verdict === 'rounding') return finding.relation === 'sum' ? 'rounded' : 'near';
  return contradictionKind(finding);
}

function contradictionKind(finding: Finding): SentenceKind {
  switch (finding.relation) {
    case 'restatement':
      return finding.severity === 'error' ? 'conflict' : isTail(finding) ? 'tail' : 'scope';
    case 'sum':
    case 'rate':
    case 'sequence':
      return finding.relation;
    case 'order':
      return sideOfLimit(finding);
    case 'presence':
      return 'observed';
    case 'words':
      if (finding.complaint) return 'observed';
      return finding.statedAs === 'name' ? 'name' : 'words';
    case 'undecided':
      return 'conflict';
  }
}

/** One unit of the last digit of a figure with decimals: 0.01, not 1. */
const isTail = ({ gap }: Finding): boolean => gap !== undefined && /^-?0\.0*1$/.test(gap);

function sideOfLimit({ stated, expected }: Finding): SentenceKind {
  const [one, other] = [digitsOf(stated), digitsOf(expected)];
  if (one === undefined || other === undefined) return 'conflict';
  return compare(exact(one), exact(other)) > 0 ? 'above' : 'below';
}

const digitsOf = (printed: string): string | undefined =>
  /^-?\d+(?:\.\d+)?/.exec(printed.replaceAll(/[,，]/g, '').replace('−', '-'))?.[0];

function said(finding: Finding, words: Wording, home: string | undefined): Said {
  const { subject, stated, expected, gap, envelope, complaint } = finding;
  const unit = unitOf(finding);
  const [one, other] = namesOf(finding, words);
  const whereIs = (role: Evidence['role']): string => placeOf(finding, role, words, home);
  return {
    subject,
    one: { as: one, text: stated, where: whereIs('stated') },
    other: { as: other, text: expected, where: whereIs('expected') },
    gap: gap === undefined ? '' : apart(gap, unit, words),
    envelope: envelope === undefined || /^0(?:\.0*)?$/.test(envelope) ? '' : apart(envelope, unit, words),
    complaint: complaint?.[words.lang] ?? '',
  };
}

function placeOf({ figures }: Finding, role: Evidence['role'], words: Wording, home: string | undefined): string {
  const at = figures.find((figure) => figure.role === role);
  return home === undefined || at === undefined ? '' : whereOf(at.quote.location, home, words.places);
}

/** The unit of the two sides; empty for words and ordinals. */
function unitOf({ relation, figures }: Finding): string {
  if (relation === 'words' || relation === 'presence' || relation === 'sequence') return '';
  return (figures.find(({ role }) => role === 'stated') ?? figures[0])?.unit ?? '';
}

const inUnit = (digits: string, unit: string): string => `${digits}${unit}`;

const apart = (gap: string, unit: string, words: Wording): string =>
  inUnit(gap.replace(/^-/, ''), unit === '%' || unit === '％' ? words.points : unit);

/** What the two sides are called: by their roles, or 「一处」 and 「另一处」 where the roles do not tell them apart. */
function namesOf(
  { relation, statedAs, expectedAs }: Finding,
  { lang, here, there }: Wording,
): readonly [string, string] {
  if (relation === 'rate') return [roles[rateName(statedAs)][lang], roles[expectedAs][lang]];
  const alike = statedAs === expectedAs || (statedAs === 'printed' && expectedAs === 'elsewhere');
  return alike ? [here, there] : [roles[statedAs][lang], roles[expectedAs][lang]];
}

const rateName = (term: TermId): TermId => (term === 'printed' || term === 'text' ? 'rate' : term);
