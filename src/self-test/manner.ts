import type { Claim } from '../model/claim.ts';

/** What a claim says beyond its figures: equal for two claims that are judged alike. */
export function mannerOf(claim: Claim): string {
  switch (claim.relation) {
    case 'restatement':
      return `${claim.severity} ${claim.kinship}`;
    case 'sum':
      return `${claim.severity} ${claim.partition}`;
    case 'order':
      return `${claim.severity} ${claim.is}`;
    case 'sequence':
      return claim.expected;
    case 'words':
    case 'presence':
      return `${claim.severity} ${claim.holds} ${claim.stated.text}`;
    case 'rate':
    case 'undecided':
      return `${claim.severity}`;
  }
}
