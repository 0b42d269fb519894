import type { Cell, Table } from '../../model/document.ts';
import type { ReadFigure, ScoringSheet } from '../../model/records.ts';
import { type Columns, columnsNamed, headingsOf } from './columns.ts';
import { inPoints } from './funds.ts';
import { cellAt, cellsOf, figureAt, isBlank, ownCells, range, rowsOf, type Stretch, textAt, words } from './grid.ts';
import { pointsInName, withoutPoints } from './points.ts';
import { scoringRuleOf } from './scoring-rules.ts';

type Group = ScoringSheet['groups'][number];
type Item = ScoringSheet['items'][number];
type Field = 'first' | 'second' | 'third' | 'points' | 'score' | 'rule';

const headings = headingsOf<Field>([
  ['first', /^一级指标/],
  ['second', /^二级指标/],
  ['third', /^三级指标/],
  ['score', /得分/],
  ['points', /^(?:指标|标准|评价)?(?:分值|权重|满分)/],
  ['rule', /评分标准|计分标准|评分办法|计分办法|评价标准|评分细则|指标解释|指标说明|评价要点/],
]);

const deductionName = /[扣减加]分项|^[扣减加]分/;
const totalLabel = /^(?:合计|总计|总分|总得分)$/;

export type Sheet = Pick<ScoringSheet, 'groups' | 'items' | 'totalPoints' | 'totalScore'>;

interface Layout {
  readonly table: Table;
  /** Grid columns of the levels, outermost first. */
  readonly levels: readonly number[];
  readonly points: number;
  readonly score?: number;
  readonly rule: number;
}

/** A scoring sheet: heading cells of one or two rows name its levels, its points and its rules. */
export function sheetOf(stretch: Stretch): Sheet | undefined {
  const { table } = stretch;
  const header = rowsOf(stretch).find((row) => columnsNamed(table, row, headings).second !== undefined);
  if (header === undefined) return undefined;
  const columns = merged(table, header);
  const { points, score, rule } = columns;
  if (points === undefined || score === undefined || rule === undefined) return undefined;
  const levels = [columns.first, columns.second, columns.third].filter((column) => column !== undefined);
  return readSheet(
    { table, levels, points, score, rule: ruleColumn(table, header, rule) },
    range(header + 1, stretch.to),
  );
}

/** The headings of the row and of the cells that reach into it from above. */
const merged = (table: Table, header: number): Columns<Field> => ({
  ...(header > 0 && columnsNamed(table, header - 1, headings)),
  ...columnsNamed(table, header, headings),
});

function readSheet(layout: Layout, rows: readonly number[]): Sheet | undefined {
  const totals = rows.find((row) => ownCells(layout.table, row).some((cell) => totalLabel.test(words(cell))));
  const last = totals ?? (rows.at(-1) ?? 0) + 1;
  const itemRows = rows.filter((row) => row < last && itemAt(layout, row) !== undefined);
  const items = itemRows.flatMap((row) => itemAt(layout, row) ?? []);
  const groups = layout.levels.flatMap((_, depth) => groupsAt(layout, itemRows, depth));
  if (items.length < 3 || groups.length === 0) return undefined;
  const totalPoints = totals === undefined ? undefined : pointsAt(layout, totals, layout.points);
  const totalScore = totals === undefined ? undefined : pointsAt(layout, totals, layout.score);
  return {
    groups: groups.map((group) => ({ ...group, items: group.items.filter((item) => !items[item]?.deduction) })),
    items,
    ...(totalPoints && { totalPoints }),
    ...(totalScore && { totalScore }),
  };
}

const pointsAt = ({ table }: Layout, row: number, column: number | undefined): ReadFigure | undefined =>
  column === undefined ? undefined : inPoints(figureAt(table, row, column, '分'));

function itemAt(layout: Layout, row: number): Item | undefined {
  const { table, levels } = layout;
  const points = pointsAt(layout, row, layout.points);
  const score = pointsAt(layout, row, layout.score);
  const names = levels.map((column) => textAt(table, row, column)).filter((name) => name !== '');
  if (!points || names.length === 0) return undefined;
  const deduction = names.some((name) => deductionName.test(name));
  const rule = scoringRuleOf(textAt(table, row, layout.rule));
  return {
    name: withoutPoints(names.at(-1) ?? ''),
    points,
    ...(score && { score }),
    deduction,
    ...(rule && { rule }),
  };
}

/** Standards say how points are given; explanations, which some sheets have besides, only what they are for. */
function ruleColumn(table: Table, header: number, fallback: number): number {
  const cells = [...cellsOf(table, header), ...(header > 0 ? cellsOf(table, header - 1) : [])];
  return cells.find((cell) => /^(?:评分|计分|评价)(?:标准|办法|细则)/.test(words(cell)))?.column ?? fallback;
}

interface Run {
  readonly label: Cell;
  readonly items: number[];
}

/** The groups of one level that name their points. Items that are deductions count in none. */
function groupsAt(layout: Layout, rows: readonly number[], depth: number): readonly Group[] {
  return runsAt(layout, rows, depth).flatMap(({ label, items }) => {
    const points = pointsInName(label.passage);
    const name = withoutPoints(words(label));
    return points && !deductionName.test(name) ? [{ name, depth, points, items }] : [];
  });
}

/** A label covers its own rows and the rows below that have none. */
function runsAt({ table, levels }: Layout, rows: readonly number[], depth: number): readonly Run[] {
  const runs: Run[] = [];
  rows.forEach((row, item) => {
    const label = cellAt(table, row, levels[depth] ?? 0);
    const starts =
      label && label.column === levels[depth] && !isBlank(label) && words(label) !== words(runs.at(-1)?.label);
    if (starts) runs.push({ label, items: [] });
    runs.at(-1)?.items.push(item);
  });
  return runs;
}
