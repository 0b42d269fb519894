import type { ReadFigure } from '../../model/records.ts';
import type { Folded } from './fold.ts';
import type { Token } from './numerals.ts';
import type { Role } from './roles.ts';
import type { Subject } from './subjects.ts';

/** One figure of a paragraph with the part it plays in its clause. */
export interface Mention {
  readonly token: Token;
  readonly figure: ReadFigure;
  readonly role: Role;
  readonly subject: Subject;
  /** The words from the last boundary to the number. */
  readonly lead: string;
  /** Counts 。 from the start of the paragraph. */
  readonly sentence: number;
  /** Counts 。 and ； outside brackets. */
  readonly segment: number;
  /** Depth of brackets that hold figures; brackets of names such as （境） do not count. */
  readonly depth: number;
  /** One of several figures in a row without words between them: 「各减少1267.86,2570.97万元」. */
  readonly grouped: boolean;
  /** Index of the amount that a figure in a row belongs to, by its place in the row. */
  readonly owner?: number;
}

/** The figures of a paragraph in order, and its folded text. */
export interface Parsed {
  readonly folded: Folded;
  readonly mentions: readonly Mention[];
}
