import { absolute, type Exact, exact, multiply, rounded, subtract, zero } from '../../../model/decimal.ts';
import { powerOfTen } from '../../../model/quantity.ts';
import { unitOf } from '../../../model/terms/units.ts';
import type { Lang } from '../../reporter.ts';
import { type Bounds, boundsOf, floatOf } from './bounds.ts';
import { blank, computed, type Made, words } from './cells.ts';
import { claimColumns, expectedColumns, operandColumns, sideAt, statedColumns } from './columns.ts';
import { decimalsIn } from './operands.ts';
import type { Planned } from './plan.ts';
import { isOnLattice, type Placed, quantityOf } from './tree.ts';
import { sheetNames } from './words.ts';

const reference = (lang: Lang, column: string, line: number): string =>
  `'${sheetNames.operands[lang]}'!${column}${line}`;

/** The stated side as it is printed. */
export function statedCell({ judged: { claim }, figures: [stated] }: Planned, lang: Lang): Made {
  if (claim.relation === 'words' || claim.relation === 'presence') return words(claim.stated.text);
  if (!stated) return blank;
  const formula = reference(lang, operandColumns.printed, stated.line);
  return computed({ formula, result: floatOf(inUnitOf(stated, stated)) }, decimalsIn(stated));
}

/** The other side in the unit of the stated one; for a rate, as precise as the stated one. */
export function expectedCell(planned: Planned, lang: Lang): Made {
  const { judged, line } = planned;
  const { claim } = judged;
  switch (claim.relation) {
    case 'words':
      return words(claim.expected);
    case 'presence':
    case 'undecided':
      return blank;
    case 'sequence':
      return sequel(planned, lang, claim.expected);
    case 'restatement':
    case 'sum':
    case 'order':
    case 'rate': {
      const sides = comparedOf(planned);
      if (!sides) return blank;
      const { value } = sideAt(expectedColumns, line);
      const formula = `${value}/${factorOf(sides[0], lang)}`;
      const decimals = decimalsOf(planned, sides);
      const printed = claim.relation === 'rate' ? `ROUND(${formula},${decimals})` : formula;
      return computed({ formula: printed, result: floatOf(otherOf(planned, sides)) }, decimals);
    }
  }
}

function sequel({ figures }: Planned, lang: Lang, expected: string): Made {
  const next = figures.find(({ node }) => node.role === 'expected');
  if (!next) return words(expected);
  const formula = reference(lang, operandColumns.printed, next.line);
  return computed({ formula, result: Number(expected) }, decimalsIn(next));
}

/** How far the two sides are apart, in the unit of the stated one. */
export function differenceCell(planned: Planned): Made {
  const sides = comparedOf(planned);
  if (!sides) return blank;
  const { stated, expected } = claimColumns;
  const { line } = planned;
  const gap = absolute(subtract(inUnitOf(sides[0], sides[0]), otherOf(planned, sides)));
  const formula = `ROUND(ABS(${stated}${line}-${expected}${line}),8)`;
  return computed({ formula, result: floatOf(gap) }, decimalsOf(planned, sides));
}

/** Half of both intervals: what rounding alone could explain, in the unit of the stated side. */
export function explainedCell(planned: Planned): Made {
  const sides = comparedOf(planned);
  const { relation } = planned.judged.claim;
  if (!sides || (relation !== 'sum' && relation !== 'order')) return blank;
  const [one, other] = [sideAt(statedColumns, planned.line), sideAt(expectedColumns, planned.line)];
  const { power } = unitOf(sides[0].node.figure.unit);
  const formula = `ROUND((${one.high}-${one.low}+${other.high}-${other.low})/2/10^${power},8)`;
  const widths = [boundsIn(planned, 0), boundsIn(planned, 1)].map((bounds) => widthOf(bounds));
  const result = widths.reduce((sum, width) => sum + width, 0) / 2 / 10 ** power;
  return computed({ formula, result: Number(result.toFixed(8)) }, decimalsOf(planned, sides) + 1);
}

const widthOf = (bounds: Bounds | undefined): number => Number(bounds?.high.result) - Number(bounds?.low.result);

/** A side in the unit of another one. */
const inUnitOf = (at: Placed, of: Placed): Exact =>
  multiply(quantityOf(at.node)?.value ?? zero, powerOfTen(-unitOf(of.node.figure.unit).power));

/** The other side in the unit of the stated one; of a rate, as it would be printed. */
function otherOf(planned: Planned, sides: readonly [Placed, Placed]): Exact {
  const value = inUnitOf(sides[1], sides[0]);
  return planned.judged.claim.relation === 'rate' ? exact(rounded(value, decimalsOf(planned, sides))) : value;
}

/** A number of one side, as the sheet of operands has it. */
export function sideCell(planned: Planned, lang: Lang, side: 0 | 1, key: keyof Bounds): Made {
  const at = planned.figures[side];
  const bounds = boundsIn(planned, side);
  if (!at || !bounds || !hasSides(planned)) return blank;
  const finer = (isOnLattice(at.node) ? 0 : 2) + (key === 'low' || key === 'high' ? 1 : 0);
  const decimals = Math.max(0, -(quantityOf(at.node)?.lastPlace ?? 0)) + finer;
  return computed({ formula: reference(lang, operandColumns[key], at.line), result: bounds[key].result }, decimals);
}

function hasSides({ judged: { claim } }: Planned): boolean {
  return (
    claim.relation === 'restatement' ||
    claim.relation === 'sum' ||
    claim.relation === 'rate' ||
    claim.relation === 'order'
  );
}

/** Both sides, where they are two numbers in one unit. */
function comparedOf(planned: Planned): readonly [Placed, Placed] | undefined {
  const [stated, expected] = planned.figures;
  if (!stated || !expected || !hasSides(planned)) return undefined;
  const [one, other] = [quantityOf(stated.node), quantityOf(expected.node)];
  return one && other && one.dimension === other.dimension ? [stated, expected] : undefined;
}

function boundsIn({ judged: { claim }, figures }: Planned, side: 0 | 1): Bounds | undefined {
  const at = figures[side];
  const parts = claim.relation === 'sum' && side === 0 ? figures[1] : undefined;
  return at && boundsOf(at, operandColumns, parts && { line: parts.line, node: parts.node });
}

/** A rate is told as precisely as it is printed, everything else as precisely as its finest figure. */
function decimalsOf({ judged: { claim } }: Planned, [stated, expected]: readonly [Placed, Placed]): number {
  const own = decimalsIn(stated);
  return claim.relation === 'rate' ? own : Math.max(own, decimalsIn(expected, stated.node.figure.unit));
}

const factorOf = ({ line }: Placed, lang: Lang): string => reference(lang, operandColumns.factor, line);
