import type { ComputedFigure, Figure, Operation } from '../../../model/figure.ts';
import { evaluate, type Quantity } from '../../../model/quantity.ts';
import type { Role } from './words.ts';

type By = Operation | 'besideOthers';

/** A figure of a claim and what it is computed from. */
export interface Node {
  readonly figure: Figure;
  readonly role: Role;
  /** How it goes into a sum; absent where nothing is added. */
  readonly sign?: 1 | -1;
  readonly by?: By;
  readonly quantity: ReturnType<typeof evaluate>;
  readonly of: readonly Node[];
}

export function nodeOf(figure: Figure, role: Role, sign?: 1 | -1): Node {
  const node = { figure, role, quantity: evaluate(figure), ...(sign && { sign }) };
  return figure.kind === 'computed' ? { ...node, ...termsOf(figure) } : { ...node, of: [] };
}

function termsOf(figure: ComputedFigure): Pick<Node, 'of'> & { readonly by: By } {
  switch (figure.by) {
    case 'sum':
      return { by: 'sum', of: figure.of.map((term) => nodeOf(term, 'term', 1)) };
    case 'difference':
      return { by: 'difference', of: figure.of.map((term, n) => nodeOf(term, 'term', n === 0 ? 1 : -1)) };
    case 'ratio':
      return ratioOf(figure);
    case 'growth':
    case 'average':
    case 'portion':
    case 'base':
      return { by: figure.by, of: pair(figure.of) };
  }
}

const pair = ([a, b]: readonly Figure[]): readonly Node[] => [
  ...(a ? [nodeOf(a, 'a')] : []),
  ...(b ? [nodeOf(b, 'b')] : []),
];

/** A part that its whole names again varies only once: a ÷ (a + b), with b the others. */
function ratioOf({ of }: ComputedFigure): Pick<Node, 'of'> & { readonly by: By } {
  const [part, whole] = of;
  if (!part || whole?.kind !== 'computed' || whole.by !== 'sum') return { by: 'ratio', of: pair(of) };
  const others = whole.of.filter((term) => term !== part);
  return others.length > 0 && others.length === whole.of.length - 1
    ? { by: 'besideOthers', of: pair([part, { ...whole, of: others }]) }
    : { by: 'ratio', of: pair(of) };
}

/** A node at its line of the sheet, and the lines of its terms, which stand together. */
export interface Placed {
  readonly node: Node;
  readonly line: number;
  readonly terms: { readonly first: number; readonly last: number; readonly nodes: readonly Node[] };
  /** The line that it is added up in, and those that are added with it. */
  readonly within?: Placed;
}

/** Both sides first, then their terms, then the terms of those: the terms of one figure are never apart. */
export function placed(roots: readonly Node[], first: number): readonly Placed[] {
  const all: Placed[] = [];
  let free = first + roots.length;
  const put = (node: Node, line: number, within?: Placed): void => {
    const terms = { first: free, last: free + node.of.length - 1, nodes: node.of };
    free += node.of.length;
    all.push({ node, line, terms, ...(within && { within }) });
  };
  for (const [n, root] of roots.entries()) put(root, first + n);
  // What is put grows the list, so that terms of terms are put after all terms.
  for (const parent of all) for (const [n, term] of parent.node.of.entries()) put(term, parent.terms.first + n, parent);
  return all;
}

export const sizeOf = (node: Node): number => node.of.reduce((size, term) => size + sizeOf(term), 1);

/** Sums and differences of printed figures have as many digits as these; quotients and products have more. */
export const isOnLattice = ({ by, of }: Node): boolean =>
  (by === undefined || by === 'sum' || by === 'difference') && of.every(isOnLattice);

export const quantityOf = ({ quantity }: Node): Quantity | undefined =>
  quantity.kind === 'quantity' ? quantity : undefined;
