import type { WriteSheet } from 'hucre';
import { decimalsOf } from '../../../model/decimal.ts';
import type { Figure } from '../../../model/figure.ts';
import { unitOf } from '../../../model/terms/units.ts';
import type { Lang } from '../../reporter.ts';
import { whereOf } from '../../where.ts';
import { wordingIn } from '../../wording/index.ts';
import { type Beside, type Bounds, boundsOf, isExact } from './bounds.ts';
import { amount, blank, type Calculation, computed, count, link, type Made } from './cells.ts';
import { claimColumns, operandColumns } from './columns.ts';
import { type Column, column, looking, sheetOf, wordsColumn } from './sheet.ts';
import { type Placed, quantityOf } from './tree.ts';
import { intervalWords, operationWords, roleWords, sheetNames } from './words.ts';

/** One figure of a claim: printed, or computed from the lines that follow. */
export interface Operand {
  readonly claim: { readonly number: number; readonly line: number; readonly document: string };
  readonly at: Placed;
  /** The other side, where this is the total of a sum. */
  readonly parts?: Beside;
}

interface Row extends Operand {
  readonly bounds: Bounds;
  readonly lang: Lang;
}

/** Every figure that a claim computes with, the lines of a claim together. */
export function operandsSheet(operands: readonly Operand[], lang: Lang, left: number): WriteSheet {
  const rows = operands.map((operand) => ({
    ...operand,
    lang,
    bounds: boundsOf(operand.at, operandColumns, operand.parts),
  }));
  return sheetOf({ name: sheetNames.operands[lang], lang, columns, rows, left, frozen: 2, printed: 14 });
}

const columns: readonly Column<Row>[] = [
  column('关系', 'claim', 7, ({ claim, lang }) =>
    link(String(claim.number), `'${sheetNames.claims[lang]}'!${claimColumns.verdict}${claim.line}`),
  ),
  wordsColumn('角色', 'role', 10, ({ at, lang }) => roleWords[at.node.role][lang]),
  column('加减', 'sign', 6, ({ at }) => (at.node.sign ? count(at.node.sign) : blank)),
  column('数值', 'value', 18, printedCell),
  looking(
    'centred',
    wordsColumn('单位', 'unit', 8, ({ at }) => at.node.figure.unit),
  ),
  column('折算', 'factor', 11, ({ at }) => amount(10 ** powerOf(at), Math.max(0, -powerOf(at)))),
  column('小数位', 'decimals', 7, ({ at }) =>
    at.node.figure.kind === 'computed' ? blank : count(decimalsOf(at.node.figure.value)),
  ),
  looking('faint', wordsColumn('区间或算法', 'interval or operation', 18, howOf)),
  looking(
    'centred',
    wordsColumn('基本单位', 'base unit', 8, ({ at }) => baseUnitOf(at)),
  ),
  column('折算后', 'in base unit', 20, based('value', 0)),
  column('下限', 'low', 20, based('low', 1)),
  column('上限', 'high', 20, based('high', 1)),
  column('末位单位', 'last digit', 11, based('last', 0)),
  wordsColumn('原文数字', 'printed', 16, ({ at }) => quoteOf(at)?.text ?? ''),
  looking(
    'line',
    wordsColumn('原文', 'quotation', 44, ({ at }) => quoteOf(at)?.context ?? ''),
  ),
  wordsColumn('位置', 'place', 36, ({ at, claim, lang }) => {
    const quote = quoteOf(at);
    return quote ? whereOf(quote.location, claim.document, wordingIn(lang).places) : '';
  }),
];

const powerOf = ({ node }: Placed): number => unitOf(node.figure.unit).power;
const quoteOf = ({ node: { figure } }: Placed) => (figure.kind === 'read' ? figure.quote : undefined);

/** The unit that a figure is compared in. */
export function baseUnitOf({ node }: Placed): string {
  const dimension = quantityOf(node)?.dimension ?? unitOf(node.figure.unit).dimension;
  return baseUnits[dimension] ?? dimension;
}

const baseUnits: Readonly<Record<string, string>> = { money: '元', rate: '%', score: '分', none: '' };

/** As many digits as the figure has, in its own unit. */
export function decimalsIn({ node }: Placed, unit = node.figure.unit): number {
  const { figure } = node;
  if (figure.kind !== 'computed' && unit === figure.unit) return decimalsOf(figure.value);
  return Math.max(0, unitOf(unit).power - (quantityOf(node)?.lastPlace ?? 0));
}

function printedCell({ at, bounds }: Row): Made {
  const { figure } = at.node;
  if (figure.kind !== 'computed') return amount(figure.value, decimalsIn(at));
  const { value, factor } = operandColumns;
  return computed(scaled(`${value}${at.line}/${factor}${at.line}`, bounds.value, powerOf(at)), decimalsIn(at));
}

/** A number in a unit, of one in the base unit. */
const scaled = (formula: string, { result }: Calculation, power: number): Calculation => ({
  formula,
  result: typeof result === 'number' ? result / 10 ** power : undefined,
});

function based(key: keyof Bounds, more: number): (row: Row) => Made {
  return ({ at, bounds }) => {
    const quantity = quantityOf(at.node);
    const finer = at.node.by === undefined ? more : isQuotient(at) ? 4 : more;
    return computed(bounds[key], Math.max(0, -(quantity?.lastPlace ?? 0)) + finer);
  };
}

const isQuotient = ({ node: { by } }: Placed): boolean => by !== 'sum' && by !== 'difference';

function howOf({ at: { node }, lang }: Row): string {
  const { by, figure } = node;
  return by ? operationWords[by][lang] : intervalWords[intervalOf(figure)][lang];
}

function intervalOf(figure: Figure): keyof typeof intervalWords {
  if (figure.kind !== 'read') return 'exact';
  return figure.approximate ?? (isExact(figure) ? 'exact' : 'measured');
}
