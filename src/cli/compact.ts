import type { Claim } from '../model/claim.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { Location } from '../model/records.ts';
import type { TermId } from '../model/terms/roles.ts';

const compact = new RegExp(
  [
    /^(?<severity>error|warning|note) (?<verdict>contradiction|rounding|truncation) 「(?<subject>.*?)」 /,
    /(?<stated>\S+)(?: @(?<statedAt>.+?))? (?<sign>[≠≈><]) (?<expected>\S+?)/,
    /(?: = (?<formula>.+?)| @(?<expectedAt>.+?))?/,
    /(?:, gap (?<gap>\S+?))?(?: within (?<envelope>\S+?))?(?<raised>, raised)?(?: ×(?<count>\d+))?(?:; .+ → .+)?$/,
  ]
    .map(({ source }) => source)
    .join(''),
);

/** What is wrong follows the dash, in both languages. */
const observed =
  /^(?<severity>error|warning|note) (?<verdict>contradiction) 「(?<subject>.*?)」 (?<stated>.+?)(?: @(?<statedAt>[^≠]+?))?(?: ≠ (?<expected>.+?)(?: @(?<expectedAt>.+?))?)?(?: ×(?<count>\d+))? — (?<zh>.+) · (?<en>.+)$/;

type Parts = Readonly<Record<string, string | undefined>>;
type Relation = Claim['relation'];

/**
 * The finding that a line of a case stands for, as far as a sentence about it needs: fingerprint, check and cause are
 * empty, and the roles are those of the relation. A line of another form is none.
 */
export function findingIn(line: string): Finding | undefined {
  const parts: Parts | undefined = (observed.exec(line) ?? compact.exec(line))?.groups;
  const severity = (['error', 'warning', 'note'] as const).find((one) => one === parts?.['severity']);
  const verdict = (['contradiction', 'rounding', 'truncation'] as const).find((one) => one === parts?.['verdict']);
  if (!parts || !severity || !verdict) return undefined;
  const { subject = '', stated = '', expected = '', formula, gap, envelope, raised, count, zh, en } = parts;
  const relation = relationOf(parts);
  return {
    ...unsaid,
    severity,
    verdict,
    relation,
    ...rolesOf(relation, parts),
    subject,
    stated,
    expected: formula !== undefined && / [−+÷] /.test(formula) ? `${expected} = ${formula}` : expected,
    figures: figuresIn(parts),
    ...(zh !== undefined && en !== undefined && { complaint: { zh, en } }),
    ...(gap !== undefined && { gap }),
    ...(envelope !== undefined && { envelope }),
    ...(raised !== undefined && { raised: true }),
    ...(count !== undefined && { count: Number(count) }),
  };
}

const unsaid = { fingerprint: '', check: '', cause: '' };

function relationOf({ sign, formula, gap, stated = '', zh }: Parts): Relation {
  if (zh !== undefined) return 'presence';
  if (sign === '>' || sign === '<') return 'order';
  if (formula !== undefined) return formula.includes('÷') ? 'rate' : 'sum';
  if (gap !== undefined) return 'restatement';
  return /^\d+$/.test(stated) ? 'sequence' : 'words';
}

type Roles = Readonly<Record<'statedAs' | 'expectedAs', TermId>>;

function rolesOf(relation: Relation, { sign, formula = '' }: Parts): Roles {
  switch (relation) {
    case 'order':
      return { statedAs: 'score', expectedAs: sign === '<' ? 'lowest' : 'weight' };
    case 'rate':
      return { statedAs: 'rate', expectedAs: 'computed' };
    case 'sum':
      return formula.includes('−')
        ? { statedAs: 'priorLevel', expectedAs: 'computed' }
        : { statedAs: 'total', expectedAs: 'parts' };
    case 'sequence':
      return { statedAs: 'number', expectedAs: 'number' };
    case 'words':
      return { statedAs: 'name', expectedAs: 'name' };
    case 'presence':
    case 'restatement':
    case 'undecided':
      return { statedAs: 'printed', expectedAs: 'elsewhere' };
  }
}

function figuresIn({ stated = '', statedAt, expected = '', expectedAt }: Parts): readonly Evidence[] {
  const one = evidenceOf('stated', stated, statedAt);
  return expectedAt === undefined ? [one] : [one, evidenceOf('expected', expected, expectedAt)];
}

function evidenceOf(role: Evidence['role'], text: string, place = ''): Evidence {
  const unit = /^[-−\d.,]+(?<unit>\D*)$/.exec(text)?.groups?.['unit'] ?? '';
  return { role, text, unit, quote: { text, context: text, start: 0, location: locationIn(place) } };
}

/** 「第二部分 附件 t0 r4 c4」: the section, then table, row and column counted from 0. */
function locationIn(place: string): Location {
  const cell = /(?:^| )t(?<table>\d+) r(?<row>\d+) c(?<column>\d+)$/.exec(place);
  const section = cell ? place.slice(0, cell.index) : place;
  const { table, row, column } = cell?.groups ?? {};
  const at = cell ? { table: Number(table), row: Number(row), column: Number(column) } : {};
  return { document: '', section, block: 0, path: '', ...at };
}
