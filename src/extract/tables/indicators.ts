import type { Table } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import type { Indicator, Quote, ReadFigure } from '../../model/records.ts';
import { cellFigure } from '../language/numerals.ts';
import { type Columns, columnsNamed, headingsOf } from './columns.ts';
import { defined, inPoints } from './funds.ts';
import { cellAt, figureAt, isBlank, ownCells, range, rowsOf, type Stretch, textAt, words } from './grid.ts';
import { completionOf, kindOf, levelOf } from './levels.ts';

type Field = 'first' | 'second' | 'name' | 'nature' | 'actual' | 'reason' | 'weight' | 'target' | 'unit' | 'score';

const headings = headingsOf<Field>([
  ['first', /^一级指标/],
  ['second', /^二级指标/],
  ['name', /^三级指标|^指标名称|^指标内容|^具体指标/],
  ['nature', /^指标性质/],
  ['reason', /原因|措施/],
  ['actual', /实际完成|^完成(?:值|情况)|全年完成|^实际值/],
  ['weight', /权重|分值/],
  ['score', /得分/],
  ['target', /指标值|目标值/],
  ['unit', /^(?:度量|计量)单位/],
]);

export interface Indicators {
  readonly header: number;
  readonly indicators: readonly Indicator[];
  /** Which columns there are besides the scores. */
  readonly asks: { readonly reason: boolean; readonly actual: boolean };
  /** Rows of which every cell is blank, by the cell that ought to name their indicator. */
  readonly emptyRows: readonly Quote[];
  /** The score of a row of totals that does not say what it is. */
  readonly unlabelledTotal?: Quote;
  readonly totalWeight?: ReadFigure;
  readonly totalScore?: ReadFigure;
}

const totalLabel = /^(?:合计|总计|总分|总得分|合计得分|自评总分|总分值|合计（分）|总分合计)$/;
const endLabel =
  /^(?:部门|单位|（单位）|项目)*(?:自评|评价|自我评价)?(?:结论|综述)|^存在(?:的)?(?:主要)?问题|^改进措施|^项目负责人|^其他需要?说明|^说明|^注[:：]|^备注|^填表人|^联系人/;

/** The indicator rows of a form, the totals below them, and where they begin; nothing where no heading row names them. */
export const indicatorsOf = (stretch: Stretch): Indicators | undefined => indicatorsUnder(stretch, isHeader);

/** The same of a table of targets, which has no column for scores. */
export const targetsOf = (stretch: Stretch): Indicators | undefined => indicatorsUnder(stretch, isTargetHeader);

function indicatorsUnder(stretch: Stretch, isTheirs: typeof isHeader): Indicators | undefined {
  const { table, to } = stretch;
  const header = rowsOf(stretch).find((row) => isTheirs(columnsNamed(table, row, headings)));
  if (header === undefined) return undefined;
  const columns = columnsNamed(table, header, headings);
  const end = range(header + 1, to).find((row) => endsAt(table, row, columns)) ?? to;
  const totals = totalsRow({ table, from: header + 1, to: end }, columns);
  const rows = range(header + 1, totals ?? end);
  return {
    header,
    indicators: indicatorRows(table, rows, columns),
    asks: { reason: columns.reason !== undefined, actual: columns.actual !== undefined },
    emptyRows: rows.flatMap((row) => emptyRow(table, row, columns) ?? []),
    ...(totals !== undefined && totalsAt(table, totals, columns)),
    ...(totals !== undefined && unlabelled(table, totals, columns)),
  };
}

/** A row of the indicator table whose own cells are all blank; a page break leaves rows of fewer cells. */
function emptyRow(table: Table, row: number, { name, score }: Columns<Field>): Quote | undefined {
  const own = ownCells(table, row);
  const named = name === undefined ? undefined : cellAt(table, row, name);
  const whole = named?.row === row && score !== undefined && own.some(({ column }) => column === score);
  return whole && named.rowSpan === 1 && own.every(isBlank) ? quote(named.passage) : undefined;
}

function unlabelled(table: Table, row: number, { score }: Columns<Field>): Pick<Indicators, 'unlabelledTotal'> {
  const labelled = ownCells(table, row).some((cell) => totalLabel.test(words(cell)));
  const cell = score === undefined ? undefined : cellAt(table, row, score);
  return labelled || !cell ? {} : { unlabelledTotal: quote(cell.passage) };
}

const isHeader = (columns: Columns<Field>): boolean =>
  (columns.name !== undefined || columns.second !== undefined) && columns.score !== undefined;

const isTargetHeader = (columns: Columns<Field>): boolean =>
  columns.name !== undefined &&
  columns.target !== undefined &&
  columns.weight !== undefined &&
  columns.score === undefined &&
  columns.actual === undefined;

/** Only a label at the left edge ends the rows: an indicator or a reason may begin with the same words. */
const endsAt = (table: Table, row: number, { first, second, name }: Columns<Field>): boolean =>
  ownCells(table, row).some((cell) => cell.column <= (first ?? second ?? name ?? 0) && endLabel.test(words(cell)));

/** The row that says so, or a row with nothing but points where the totals belong. */
function totalsRow(stretch: Stretch, columns: Columns<Field>): number | undefined {
  const { table } = stretch;
  const labelled = rowsOf(stretch).find((row) => ownCells(table, row).some((cell) => totalLabel.test(words(cell))));
  if (labelled !== undefined) return labelled;
  const last = rowsOf(stretch).findLast((row) => ownCells(table, row).some((cell) => !isBlank(cell)));
  return last !== undefined && last > stretch.from && holdsOnlyPoints(table, last, columns) ? last : undefined;
}

function holdsOnlyPoints(table: Table, row: number, { weight, score }: Columns<Field>): boolean {
  const filled = ownCells(table, row).filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every(({ column }) => column === weight || column === score);
}

const pointsAt = (table: Table, row: number, column: number | undefined): ReadFigure | undefined =>
  column === undefined ? undefined : inPoints(figureAt(table, row, column, '分'));

type TotalPoints = Pick<Indicators, 'totalWeight' | 'totalScore'>;

function totalsAt(table: Table, row: number, { weight, score }: Columns<Field>): TotalPoints {
  const totalWeight = pointsAt(table, row, weight);
  const totalScore = pointsAt(table, row, score);
  return totalWeight || totalScore ? defined({ totalWeight, totalScore }) : inOrder(table, row, weight !== undefined);
}

/** Where the merging of a row got lost, its points stand right behind the label, in the order of their columns. */
function inOrder(table: Table, row: number, weighted: boolean): TotalPoints {
  const points = ownCells(table, row).flatMap((cell) => inPoints(cellFigure(cell.passage, '分')) ?? []);
  const [first, second] = points;
  if (points.length !== (weighted ? 2 : 1)) return {};
  return weighted ? defined({ totalWeight: first, totalScore: second }) : defined({ totalScore: first });
}

function indicatorRows(table: Table, rows: readonly number[], columns: Columns<Field>): readonly Indicator[] {
  let path: readonly string[] = [];
  return rows.flatMap((row) => {
    const levels = [columns.first, columns.second].filter((column) => column !== undefined);
    path = levels.map((column, n) => textAt(table, row, column) || (path[n] ?? ''));
    const above = path.filter((level) => level !== '');
    const indicator = indicatorAt(table, row, columns);
    return indicator ? [{ ...indicator, path: [...above], kind: kindOf(above) }] : [];
  });
}

/** Nothing for a row that names no indicator: blank, or left over from the template. */
function indicatorAt(table: Table, row: number, columns: Columns<Field>): Omit<Indicator, 'path' | 'kind'> | undefined {
  const at = (column: number | undefined) => (column === undefined ? undefined : cellAt(table, row, column));
  const own = (column: number | undefined): string | undefined => words(at(column)) || undefined;
  const said = (column: number | undefined): Quote | undefined => {
    const cell = at(column);
    return cell && !isBlank(cell) ? quote(cell.passage) : undefined;
  };
  const label = at(columns.name ?? columns.second);
  const name = words(label);
  const weight = pointsAt(table, row, columns.weight);
  const score = pointsAt(table, row, columns.score);
  const leftOver = /^(?:指标\d+[:：]?|…+|\.+|)$/.test(name);
  if (!label || (!weight && !score && (leftOver || own(columns.actual) === undefined))) return undefined;
  const nature = own(columns.nature);
  const unit = (own(columns.unit) ?? '').replace(/^[\d.]+/, '');
  const target = levelOf(at(columns.target), unit, nature);
  const actual = levelOf(at(columns.actual), unit);
  return {
    name,
    label: quote(label.passage),
    ...defined({ nature, target, unit: said(columns.unit), actual, completion: completionOf(actual, target) }),
    ...defined({ weight, score, reason: said(columns.reason) }),
  };
}
