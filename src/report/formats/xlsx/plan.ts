import type { Claim } from '../../../model/claim.ts';
import { constant } from '../../../model/figure.ts';
import type { JudgedClaim, Reconciliation } from '../../../model/finding.ts';
import type { Operand } from './operands.ts';
import { mostRows } from './sheet.ts';
import { type Node, nodeOf, type Placed, placed, sizeOf } from './tree.ts';

/** A claim with the lines of its figures. */
export interface Planned {
  readonly number: number;
  /** Of the sheet of claims. */
  readonly line: number;
  readonly document: Reconciliation;
  readonly judged: JudgedClaim;
  /** Its sides first. */
  readonly figures: readonly Placed[];
}

interface Plan {
  readonly claims: readonly Planned[];
  readonly operands: readonly Operand[];
  /** Claims whose figures have no room. */
  readonly left: number;
}

const firstLine = 2;

/** Claims in the order of their documents and checks, those without numbers last, and the lines of their figures on the sheet of operands. */
export function planOf(documents: readonly Reconciliation[], most = mostRows): Plan {
  const claims: Planned[] = [];
  let free = firstLine;
  const all = documents.flatMap((document) => ordered(document.claims ?? []).map((judged) => ({ document, judged })));
  for (const { document, judged } of all) {
    const roots = rootsOf(judged.claim);
    const size = roots.reduce((sum, root) => sum + sizeOf(root), 0);
    if (claims.length === most || free + size > firstLine + most) break;
    const number = claims.length + 1;
    claims.push({ number, line: number + 1, document, judged, figures: placed(roots, free) });
    free += size;
  }
  return { claims, operands: claims.flatMap(operandsOf), left: all.length - claims.length };
}

/** Those with numbers first: of the others nothing is calculated. */
const ordered = (claims: readonly JudgedClaim[]): readonly JudgedClaim[] =>
  claims.toSorted((a, b) => Number(isSaid(a)) - Number(isSaid(b)));

const isSaid = ({ claim: { relation } }: JudgedClaim): boolean => relation === 'words' || relation === 'presence';

function operandsOf({ number, line, document: { path }, judged, figures }: Planned): readonly Operand[] {
  const parts = judged.claim.relation === 'sum' ? figures[1] : undefined;
  return figures.map((at, n) => ({
    claim: { number, line, document: path },
    at,
    ...(parts && n === 0 && { parts: { line: parts.line, node: parts.node } }),
  }));
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** The two sides, or what there is of figures. */
function rootsOf(claim: Claim): readonly Node[] {
  switch (claim.relation) {
    case 'restatement':
    case 'sum':
    case 'rate':
    case 'order':
      return [nodeOf(claim.stated, 'stated'), nodeOf(claim.expected, 'expected')];
    case 'sequence':
      return [
        nodeOf(claim.stated, 'stated'),
        ...(plainNumber.test(claim.expected) ? [nodeOf(constant(claim.expected, ''), 'expected')] : []),
        ...(claim.after ? [nodeOf(claim.after, 'previous')] : []),
      ];
    case 'undecided':
      return [nodeOf(claim.stated, 'stated')];
    case 'words':
    case 'presence':
      return [];
  }
}
