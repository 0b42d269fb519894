import type { Claim } from './claim.ts';
import { readFiguresOf } from './figure.ts';
import type { ReadFigure } from './records.ts';

/** Every printed figure of a claim, the stated ones first. */
export function figuresOf(claim: Claim): readonly ReadFigure[] {
  switch (claim.relation) {
    case 'restatement':
    case 'sum':
    case 'rate':
    case 'order':
      return [...readFiguresOf(claim.stated), ...readFiguresOf(claim.expected)];
    case 'sequence':
      return claim.after ? [claim.stated, claim.after] : [claim.stated];
    case 'undecided':
      return readFiguresOf(claim.stated);
    case 'words':
    case 'presence':
      return [];
  }
}
