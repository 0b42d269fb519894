import type { Indicator, ProjectForm } from '../../model/records.ts';
import { cellAt, isBlank, ownCells, rowsOf, type Stretch } from './grid.ts';
import { pointsInName, withoutPoints } from './points.ts';

type PointGroup = ProjectForm['groups'][number];

const groupName = /指标/;

/** Cells like 「产出指标（50分）」, each with the indicators whose weights stand beside it. */
export function pointGroupsOf(stretch: Stretch, indicators: readonly Indicator[]): PointGroup[] {
  const cells = rowsOf(stretch).flatMap((row) => ownCells(stretch.table, row));
  return cells.flatMap(({ row, rowSpan, column, passage }) => {
    const points = pointsInName(passage);
    if (!points) return [];
    const end = endOf(stretch, row + rowSpan, column);
    const covered = indicators.flatMap(({ weight, label: { location } }, n) => {
      const at = location.row ?? -1;
      return weight && at >= row && at < end && (location.column ?? -1) > column ? [n] : [];
    });
    const name = withoutPoints(passage.text).replaceAll(/\s/g, '');
    return groupName.test(name) && covered.length > 0 ? [{ name, points, indicators: covered }] : [];
  });
}

/** Where merging got lost, blank cells below a name belong to it. */
function endOf({ table, to }: Stretch, from: number, column: number): number {
  let end = from;
  while (end < to && cellAt(table, end, column)?.row === end && isBlank(cellAt(table, end, column))) end += 1;
  return end;
}
