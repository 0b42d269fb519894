import type { Claim } from '../model/claim.ts';
import { type Figure, spotOf } from '../model/figure.ts';

/** Claims without repetitions: the same relation between the same printed figures is said and counted once. */
export function distinctClaims(claims: Iterable<Claim>): readonly Claim[] {
  const byKey = new Map<string, Claim>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (!byKey.has(key)) byKey.set(key, claim);
  }
  return [...byKey.values()];
}

function keyOf(claim: Claim): string {
  switch (claim.relation) {
    case 'restatement':
      return [claim.relation, ...[figureKey(claim.stated), figureKey(claim.expected)].toSorted()].join(' ');
    case 'sum':
      return [claim.relation, claim.partition, figureKey(claim.stated), figureKey(claim.expected)].join(' ');
    case 'rate':
      return [claim.relation, figureKey(claim.stated), figureKey(claim.expected)].join(' ');
    case 'order':
      return [claim.relation, figureKey(claim.stated), claim.is, figureKey(claim.expected)].join(' ');
    case 'sequence':
      return [claim.relation, figureKey(claim.stated), claim.expected].join(' ');
    case 'words':
      return [claim.relation, spotOf(claim.stated), claim.stated.text, claim.expected].join(' ');
    case 'presence':
      return [claim.relation, claim.subject, spotOf(claim.stated), claim.stated.text, claim.complaint.zh].join(' ');
    case 'undecided':
      return [claim.relation, figureKey(claim.stated), claim.because].join(' ');
  }
}

function figureKey(figure: Figure): string {
  switch (figure.kind) {
    case 'read':
      return `${spotOf(figure.quote)}=${figure.value}${figure.unit}`;
    case 'computed':
      return `${figure.by}(${figure.of.map(figureKey).join(' ')})`;
    case 'constant':
      return `${figure.value}${figure.unit}`;
  }
}
