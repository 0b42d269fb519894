import type { Claim } from '../model/claim.ts';
import type { ComputedFigure, Figure } from '../model/figure.ts';
import type { ReadFigure } from '../model/records.ts';

type Change = (figure: ReadFigure) => ReadFigure;

/** The claim with other figures in the place of its own. A figure that stands twice in a claim stays one figure. */
export function rewritten(claim: Claim, change: Change): Claim {
  const once = changedOnce(change);
  switch (claim.relation) {
    case 'restatement':
      return { ...claim, stated: once(claim.stated), expected: once(claim.expected) };
    case 'sum':
      return { ...claim, stated: inFigure(claim.stated, once), expected: inTerms(claim.expected, once) };
    case 'rate':
      return { ...claim, stated: once(claim.stated), expected: inTerms(claim.expected, once) };
    case 'order':
      return { ...claim, stated: inFigure(claim.stated, once), expected: inFigure(claim.expected, once) };
    case 'sequence':
      return { ...claim, stated: once(claim.stated) };
    case 'undecided':
      return { ...claim, stated: inFigure(claim.stated, once) };
    case 'words':
    case 'presence':
      return claim;
  }
}

/** A ratio to a whole that holds its part is judged as one variable: it has to be recognised afterwards too. */
function changedOnce(change: Change): Change {
  const changed = new Map<ReadFigure, ReadFigure>();
  return (figure) => {
    const other = changed.get(figure) ?? change(figure);
    changed.set(figure, other);
    return other;
  };
}

function inFigure(figure: Figure, change: Change): Figure {
  switch (figure.kind) {
    case 'read':
      return change(figure);
    case 'computed':
      return inTerms(figure, change);
    case 'constant':
      return figure;
  }
}

const inTerms = (figure: ComputedFigure, change: Change): ComputedFigure => ({
  ...figure,
  of: figure.of.map((term) => inFigure(term, change)),
});
