import type { Claim } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import type { JudgedClaim } from '../../../model/finding.ts';
import type { Quote, ReadFigure } from '../../../model/records.ts';
import type { Marked } from './marks.ts';
import type { ClaimView, TermView } from './view.ts';

/** What claims refer to by number. */
export interface Numbers {
  readonly marked: Marked;
  /** The document that is spoken of. */
  readonly home: number;
  readonly check: (id: string) => number;
}

/** A claim as it was computed, and the terms of its two sides. */
export function claimOf({ check, claim, verdict, because }: JudgedClaim, numbers: Numbers): ClaimView {
  const [stated, expected] = termsOf(claim, numbers);
  return {
    check: numbers.check(check),
    subject: claim.subject,
    verdict,
    ...(because && { because }),
    relation: relationOf(claim),
    stated,
    ...(expected && { expected }),
  };
}

function termsOf(claim: Claim, numbers: Numbers): readonly [stated: TermView, expected?: TermView | undefined] {
  switch (claim.relation) {
    case 'restatement':
    case 'sum':
    case 'rate':
    case 'order':
      return [termOf(claim.stated, numbers), termOf(claim.expected, numbers)];
    case 'sequence':
      return [termOf(claim.stated, numbers), claim.after && termOf(claim.after, numbers)];
    case 'undecided':
      return [termOf(claim.stated, numbers)];
    case 'words':
      return [wordsTerm(claim.stated, numbers), claim.elsewhere && wordsTerm(claim.elsewhere, numbers)];
    case 'presence':
      return [wordsTerm(claim.stated, numbers)];
  }
}

const wordsTerm = (quote: Quote, { marked, home }: Numbers): TermView => ({
  kind: 'mark',
  mark: marked.ofWords(quote, home),
  text: quote.text,
});

function relationOf(claim: Claim): ClaimView['relation'] {
  switch (claim.relation) {
    case 'order':
      return claim.is;
    case 'sequence':
      return 'next';
    case 'undecided':
      return 'open';
    case 'words':
    case 'presence':
      return 'quote';
    case 'restatement':
    case 'sum':
    case 'rate':
      return 'equal';
  }
}

function termOf(figure: Figure, numbers: Numbers): TermView {
  switch (figure.kind) {
    case 'read':
      return markTerm(figure, numbers);
    case 'computed':
      return { kind: 'computed', by: figure.by, of: figure.of.map((term) => termOf(term, numbers)) };
    case 'constant':
      return { kind: 'constant', text: `${figure.value}${figure.unit}` };
  }
}

/** A fall is computed as a negative number and printed as a positive one. */
function markTerm({ value, quote }: ReadFigure, { marked, home }: Numbers): TermView {
  const negative = value.startsWith('-') && !saysNegative.test(quote.text);
  return { kind: 'mark', mark: marked.ofFigure(quote, home), text: quote.text, ...(negative && { negative }) };
}

const saysNegative = /[-−－–—△▲负(（]/;
