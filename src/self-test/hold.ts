import { readFiguresOf, spotOf } from '../model/figure.ts';
import type { Hold } from '../model/self-test.ts';
import type { Judged } from '../reconcile/finding.ts';

/** How closely the claims that are true hold the figure at a spot; `claims` are those that use it. */
export function holdOf(spot: string, claims: readonly Judged[]): Hold {
  const decided = claims.filter(isTelling);
  if (decided.some((one) => pins(one, spot))) return 'pinned';
  return decided.some(({ claim }) => claim.relation !== 'words' && claim.relation !== 'presence')
    ? 'bounded'
    : 'unread';
}

/** A claim that holds, and whose failure would be more than a note. */
const isTelling = ({ check, claim, judgement: { verdict } }: Judged): boolean =>
  verdict !== 'undecided' && verdict !== 'contradiction' && (claim.severity ?? check.severity) !== 'note';

/** A claim that can tell any other value of the figure, where rounding does not hide it. */
function pins({ claim }: Judged, spot: string): boolean {
  switch (claim.relation) {
    case 'restatement':
      return claim.kinship !== 'kindred' && isSharp(claim.stated) && isSharp(claim.expected);
    case 'sum':
      return claim.partition === 'complete' && readFiguresOf(claim.expected).every(isSharp);
    case 'rate':
      return spotOf(claim.stated.quote) === spot && isSharp(claim.stated);
    case 'sequence':
      return true;
    case 'order':
    case 'words':
    case 'presence':
    case 'undecided':
      return false;
  }
}

const isSharp = ({ approximate }: { readonly approximate?: string }): boolean => approximate === undefined;
