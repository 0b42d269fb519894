import type { ClaimView, FindingView, MarkRef, TermView } from '../src/report/formats/html/view.ts';
import { type Child, el } from './dom.ts';
import { page } from './state.ts';

/** A printed figure that leads to where it stands. */
export function chip(mark: MarkRef | null, text: string, role = ''): HTMLElement {
  const shown = el('bdi', {}, text);
  if (mark === null) return el('span', { class: `chip plain ${role}` }, shown);
  if (typeof mark === 'number') return el('button', { type: 'button', class: `chip ${role}`, 'data-to': mark }, shown);
  const { path = '' } = page.documents[mark.document] ?? {};
  return el('a', { class: `chip ${role}`, href: `#/${mark.document + 1}/@${mark.mark}`, title: path }, shown, ' ↗');
}

/** The relation with its figures: 「3.64 + 258.5 = 262.14万元 ≠ 262.15万元」. */
export function equationOf(claim: ClaimView, finding?: FindingView): HTMLElement {
  return el('span', { class: 'equation', lang: 'zh-CN' }, relationOf(claim, finding));
}

function relationOf({ relation, verdict, stated, expected }: ClaimView, finding?: FindingView): Child {
  const failed = verdict === 'contradiction';
  const said = expression(stated, 'stated');
  if (relation === 'quote') return quotation(said, failed ? finding : undefined);
  if (!expected) return relation === 'open' ? [said, sign('?')] : said;
  switch (relation) {
    case 'open':
      return [said, sign('?'), expression(expected, 'expected')];
    case 'next':
      return [
        expression(expected, 'expected'),
        sign('→'),
        failed && finding ? [finding.expected, sign('≠')] : [],
        said,
      ];
    case '≤':
      return [said, sign(failed ? '>' : '≤'), expression(expected, 'expected')];
    case '≥':
      return [said, sign(failed ? '<' : '≥'), expression(expected, 'expected')];
    case 'equal':
      return equality({ said, stated, expected, mark: marks[verdict] }, finding);
  }
}

/** Words, and those that should stand in their place. */
function quotation(said: Child, finding: FindingView | undefined): Child {
  return finding && finding.expected !== '' ? [said, sign('≠'), el('b', {}, finding.expected)] : said;
}

const marks = { exact: '=', rounding: '≈', truncation: '≈', contradiction: '≠', undecided: '?' } as const;

interface Sides {
  readonly said: Child;
  readonly stated: TermView;
  readonly expected: TermView;
  readonly mark: string;
}

/** What was computed comes first with its result; two statements stand as they are. */
function equality({ said, stated, expected, mark }: Sides, finding: FindingView | undefined): Child {
  if (expected.kind !== 'computed') return [said, sign(mark), expression(expected, 'expected')];
  const isRate = expected.by === 'ratio' || expected.by === 'growth';
  const isAlone = stated.kind !== 'computed' && finding && finding.expected !== '';
  const result = isAlone ? [sign(isRate ? '≈' : '='), el('span', { class: 'result' }, finding.expected)] : [];
  return [expression(expected, 'operand'), result, sign(mark), said];
}

const sign = (mark: string): HTMLElement => el('span', { class: 'sign' }, ` ${mark} `);

function expression(term: TermView, role: string): Child {
  switch (term.kind) {
    case 'mark':
      return [term.negative && '−', chip(term.mark, term.text, role)];
    case 'constant':
      return term.text;
    case 'computed':
      return computed(term, role === 'expected' ? 'operand' : role);
  }
}

function computed({ by, of }: Extract<TermView, { kind: 'computed' }>, role: string): Child {
  const terms = of.map(signed);
  const [first, second] = terms;
  switch (by) {
    case 'sum':
      return series(terms, role);
    case 'difference':
      return series(
        terms.map((term, n) => (n === 0 ? term : opposite(term))),
        role,
      );
    case 'ratio':
    case 'average':
    case 'base':
      return first && second && [bound(first.term, role), sign('÷'), bound(second.term, role)];
    case 'portion':
      return first && second && [bound(first.term, role), sign('×'), bound(second.term, role)];
    case 'growth':
      return first && second && [bound(first.term, role), sign('÷'), '(', series([second, opposite(first)], role), ')'];
  }
}

/** A term without its sign. */
interface Signed {
  readonly term: TermView;
  readonly negative: boolean;
}

const signed = (term: TermView): Signed =>
  term.kind === 'mark'
    ? { term: { ...term, negative: false }, negative: term.negative === true }
    : { term, negative: false };

const opposite = ({ term, negative }: Signed): Signed => ({ term, negative: !negative });

/** A sum or difference among other terms needs brackets. */
const bound = (term: TermView, role: string): Child =>
  term.kind === 'computed' ? ['(', expression(term, role), ')'] : expression(term, role);

function series(terms: readonly Signed[], role: string): Child {
  return terms.map(({ term, negative }, n) => {
    if (n === 0) return [negative && '−', bound(term, role)];
    return [sign(negative ? '−' : '+'), bound(term, role)];
  });
}
