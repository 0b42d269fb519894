import type { Claim } from '../model/claim.ts';
import { figuresOf } from '../model/claim-figures.ts';
import { spotOf } from '../model/figure.ts';
import type { Quote } from '../model/records.ts';

/** The places of the figures and words that a claim is about, each once, the stated one first. */
export const spotsOf = (claim: Claim): readonly string[] => [...new Set(quotesOf(claim).map(spotOf))];

function quotesOf(claim: Claim): readonly Quote[] {
  switch (claim.relation) {
    case 'words':
      return claim.elsewhere ? [claim.stated, claim.elsewhere] : [claim.stated];
    case 'presence':
      return [claim.stated];
    case 'restatement':
    case 'sum':
    case 'rate':
    case 'order':
    case 'sequence':
    case 'undecided':
      return figuresOf(claim).map(({ quote }) => quote);
  }
}
