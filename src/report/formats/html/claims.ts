import type { Claim } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import type { JudgedClaim } from '../../../model/finding.ts';
import type { ReadFigure } from '../../../model/records.ts';
import { type Marked, sidesOf } from './marks.ts';
import type { ClaimView, TermView } from './view.ts';

/** What claims refer to by number. */
export interface Numbers {
  readonly marked: Marked;
  /** The document that is spoken of. */
  readonly home: number;
  readonly check: (id: string) => number;
}

/** Every claim about numbers, as it was computed. */
export const claimsOf = (
  claims: readonly JudgedClaim[],
  numbers: Numbers,
): readonly (readonly [JudgedClaim, ClaimView])[] =>
  claims.flatMap((judged) => {
    const view = viewOf(judged, numbers);
    return view ? [[judged, view] as const] : [];
  });

function viewOf({ check, claim, verdict, because }: JudgedClaim, numbers: Numbers): ClaimView | undefined {
  const [stated, expected] = sidesOf(claim);
  if (!stated) return undefined;
  return {
    check: numbers.check(check),
    subject: claim.subject,
    verdict,
    ...(because && { because }),
    relation: relationOf(claim),
    stated: termOf(stated, numbers),
    ...(expected && { expected: termOf(expected, numbers) }),
  };
}

function relationOf(claim: Claim): ClaimView['relation'] {
  switch (claim.relation) {
    case 'order':
      return claim.is;
    case 'sequence':
      return 'next';
    case 'undecided':
      return 'open';
    case 'restatement':
    case 'sum':
    case 'rate':
    case 'words':
    case 'presence':
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
