import type { Passage, Table } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import type { ProjectForm, ReadFigure } from '../../model/records.ts';
import { fold, foldedText, wordsBefore } from '../language/fold.ts';
import { figureAt as figureOf, figureTokens, unitNamed } from '../language/numerals.ts';
import { type Columns, columnsNamed, headingsOf } from './columns.ts';
import { cellAt, cellsOf, figureAt, isBlank, rowsOf, type Stretch, textAt, words } from './grid.ts';
import { isGuidance } from './guidance.ts';

type Fund = ProjectForm['funds'][number];
type Field = 'initial' | 'adjusted' | 'executed' | 'rate' | 'weight' | 'score' | 'reason';

const headings = headingsOf<Field>([
  ['rate', /执行率/],
  ['initial', /^年初(?:预算|批复|安排|下达)/],
  ['adjusted', /^(?:调整后?预算|调整后|全年预算|预算调整|预算数|年度预算数（A）)/],
  ['executed', /^(?:预算|全年|实际|年度|决算)?(?:执行|支出)(?:数|金额|（B）|$)|^决算数/],
  ['weight', /权重|分值/],
  ['score', /得分/],
  ['reason', /原因/],
]);

const fundWords = /总额|合计|总计|资金|拨款|专户|结转|结余|其他|债券|预算|基金/;
const wholeWords = /总额|合计|总计|^(?:年度|项目)资金$/;
const endOfFunds = /一级指标|三级指标|绩效指标|总体目标|年度目标|预期目标/;

export interface Funds {
  readonly funds: readonly Fund[];
  /** Whether there is a column for reasons, and whether its instruction asks why the budget was adjusted. */
  readonly asksReason: boolean;
  readonly asksAdjustment: boolean;
}

/** The money rows of a form: what was budgeted and spent, by source. Amounts in the unit printed beside them. */
export function fundsOf(stretch: Stretch): Funds {
  const header = rowsOf(stretch).find((row) => isHeader(columnsNamed(stretch.table, row, headings)));
  if (header === undefined) return { funds: [], asksReason: false, asksAdjustment: false };
  const columns = columnsNamed(stretch.table, header, headings);
  const unit = unitOf(stretch, header);
  const funds: Fund[] = [];
  for (let row = header + 1; row < stretch.to; row += 1) {
    if (cellsOf(stretch.table, row).some((cell) => cell.row === row && endOfFunds.test(words(cell)))) break;
    const name = labelOf(stretch, row, header, columns);
    if (fundWords.test(name)) funds.push(fundAt({ stretch, header, columns, unit }, row, name));
  }
  const asked = rowsOf(stretch).filter((row) => row > header && asksAdjustment(stretch.table, row, columns.reason));
  return { funds: oneTotal(funds), asksReason: columns.reason !== undefined, asksAdjustment: asked.length > 0 };
}

const isHeader = (columns: Columns<Field>): boolean =>
  columns.executed !== undefined && (columns.initial !== undefined || columns.adjusted !== undefined);

/** 「预算数（万元）」 of the heading row, or of the title, or the unit of the whole table. */
function unitOf({ table, from }: Stretch, header: number): string {
  const printed = [...cellsOf(table, header), ...cellsOf(table, from)].map((cell) => unitNamed(words(cell)));
  return printed.find((unit) => unit !== undefined) ?? table.unit ?? '';
}

/** The words left of the money that belong to this row alone, without 「其中：」. */
function labelOf({ table }: Stretch, row: number, header: number, columns: Columns<Field>): string {
  const first = Math.min(columns.initial ?? Infinity, columns.adjusted ?? Infinity, columns.executed ?? Infinity);
  const labels = cellsOf(table, row)
    .filter((cell) => cell.column < first && cell.row > header && !isBlank(cell))
    .map(words);
  return (labels.at(-1) ?? '').replace(/^其中[:：、]?/, '');
}

interface Rows {
  readonly stretch: Stretch;
  readonly header: number;
  readonly columns: Columns<Field>;
  readonly unit: string;
}

function fundAt({ stretch: { table }, header, columns, unit }: Rows, row: number, name: string): Fund {
  const at = (field: Field, its: string) => {
    const column = columns[field];
    return column === undefined ? undefined : figureAt(table, row, column, its);
  };
  const rateHeading = columns.rate === undefined ? '' : textAt(table, header, columns.rate);
  return {
    name: name.replace(/[:：]$/, ''),
    total: wholeWords.test(name),
    ...defined({
      initial: at('initial', unit),
      adjusted: at('adjusted', unit),
      executed: at('executed', unit),
      rate: percentage(at('rate', ''), rateHeading),
      weight: inPoints(at('weight', '分')),
      score: inPoints(at('score', '分')),
    }),
    ...reasonAt(table, row, columns.reason),
  };
}

function asksAdjustment(table: Table, row: number, column: number | undefined): boolean {
  const text = column === undefined ? '' : (cellAt(table, row, column)?.passage.text ?? '');
  return /年中|预算调整|调整的|追加|调减/.test(text) && isGuidance(text);
}

/** The reason that begins in this row, unless the form has only its own instruction there. */
function reasonAt(table: Table, row: number, column: number | undefined): Pick<Fund, 'reason' | 'contractShare'> {
  const cell = column === undefined ? undefined : cellAt(table, row, column);
  if (!cell || cell.row !== row || isBlank(cell) || isGuidance(cell.passage.text)) return {};
  return { reason: quote(cell.passage), ...defined({ contractShare: contractShareIn(cell.passage) }) };
}

const ofContract = /(?:支付|付款|首付|预付)[^。；]*合同(?:总|价|金|款|额)*的$/;

/** 「2022年度支付第一次，为合同总价的40%」: what was paid so far, as a share of the contract. */
function contractShareIn(passage: Passage): ReadFigure | undefined {
  const folded = fold(passage);
  const [share, ...others] = figureTokens(folded).filter(
    ({ unit, start }) => unit === '%' && ofContract.test(wordsBefore(folded, start)),
  );
  return share && others.length === 0 ? figureOf(folded, share) : undefined;
}

/** A rate without a percent sign is one if its heading carries the sign or if it cannot be a plain ratio. */
function percentage(rate: ReadFigure | undefined, heading: string): ReadFigure | undefined {
  if (!rate || rate.unit === '%') return rate;
  const certain = heading.includes('%') || Number(rate.value) > 1.5;
  return certain && rate.unit === '' ? { ...rate, unit: '%' } : undefined;
}

/** Points are points, also where the sheet gives them in percent of a hundred. */
export function inPoints(figure: ReadFigure | undefined): ReadFigure | undefined {
  if (!figure) return undefined;
  return figure.unit === '%' || figure.unit === '分值' ? { ...figure, unit: '分' } : figure;
}

const oneTotal = (funds: readonly Fund[]): readonly Fund[] => {
  const first = funds.findIndex(({ total }) => total);
  return funds.map((fund, n) => ({ ...fund, total: n === first }));
};

/** An object without the fields that are undefined. */
export function defined<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (isDefined(value)) kept[key] = value;
  }
  return kept;
}

const isDefined = <V>(value: V): value is Exclude<V, undefined> => value !== undefined;

interface Beside {
  readonly row: number;
  readonly text: string;
  /** Of the cell that holds the text. */
  readonly passage: Passage;
}

/** 「项目名称：X」 in one cell, or the first filled cell to the right of the label. */
export function besideLabel({ table, from, to }: Stretch, label: RegExp): Beside | undefined {
  for (let row = from; row < to; row += 1) {
    const cells = cellsOf(table, row);
    const at = cells.findIndex((cell) => cell.row === row && label.test(words(cell)));
    if (at < 0) continue;
    const inline = words(cells[at])
      .replace(label, '')
      .replace(/^[:：]/, '');
    const next = cells.slice(at + 1).find((cell) => !isBlank(cell));
    const text = inline !== '' ? inline : foldedText(next?.passage.text ?? '');
    const passage = inline === '' && next ? next.passage : cells[at]?.passage;
    return passage && { row, text, passage };
  }
  return undefined;
}
