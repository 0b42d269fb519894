import { isFiller, isFormLabel, isHeaderWord, isLegend, isNumeric, isQuantity, isShort, isYear } from './cell-words.ts';
import { cellAt, cellsOf, type Layout, type SpokenCell, spokenIn } from './grid.ts';

/** Consecutive rows that head the rows below them, up to the next such run. */
export interface HeaderRun {
  readonly first: number;
  readonly last: number;
}

const deepestHeader = 6;

/** Every run of header rows; compound forms have several, one above each sub-table. */
export function headerRuns(layout: Layout): readonly HeaderRun[] {
  const runs: HeaderRun[] = [];
  for (const row of layout.grid.keys()) {
    const above = runs.at(-1);
    if (above && adjoins(layout, above, row) && continuesHeader(layout, row, above)) {
      runs.splice(-1, 1, { first: above.first, last: row });
    } else if (opensHeader(layout, row, runs.length === 0)) runs.push({ first: row, last: row });
  }
  return runs;
}

/** Right below a run that is not too deep yet, or one blank line further down. */
function adjoins(layout: Layout, { first, last }: HeaderRun, row: number): boolean {
  const near = last === row - 1 || (last === row - 2 && spokenIn(layout, row - 1).length === 0);
  return near && row - first < deepestHeader;
}

function opensHeader(layout: Layout, row: number, topmost: boolean): boolean {
  const spoken = spokenIn(layout, row);
  if (spoken.length > 0 && spoken.every(({ heading }) => heading) && spoken.length > 1) return couldHead(spoken);
  if (!couldHead(spoken) || isFormLine(spoken, layout.columns)) return false;
  return namesColumns(spoken) || (topmost && headsFigures(layout, row));
}

/** Below a header row: cells that divide a wider header, or that stand between headers reaching down to them. */
function continuesHeader(layout: Layout, row: number, { first }: HeaderRun): boolean {
  const spoken = spokenIn(layout, row);
  if (spoken.length === 0 || !spoken.every(fitsHeader) || isFormLine(spoken, layout.columns)) return false;
  const reaching = cellsOf(layout, row).filter((cell) => cell.row >= first && cell.row < row && cell.words !== '');
  const reached = reaching.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  return (
    reached * 2 >= layout.columns ||
    spoken.some((cell) => divides(layout, cell)) ||
    (couldHead(spoken) && namesColumns(spoken))
  );
}

function divides(layout: Layout, cell: SpokenCell): boolean {
  const above = cellAt(layout, cell.row - 1, cell.column);
  const left = cellAt(layout, cell.row - 1, cell.column - 1);
  if (above && above.words !== '') return above.columnSpan > cell.columnSpan;
  return left !== undefined && left.words !== '' && fitsHeader(left) && cell.column > 0;
}

const couldHead = (spoken: readonly SpokenCell[]): boolean => spoken.length > 1 && spoken.every(fitsHeader);

function fitsHeader({ words }: SpokenCell): boolean {
  return (
    isShort(words) &&
    !isLegend(words) &&
    !/[。；，]/.test(words) &&
    (isYear(words) || (!isQuantity(words) && !isFiller(words)))
  );
}

function namesColumns(spoken: readonly SpokenCell[]): boolean {
  const known = spoken.filter(({ words }) => isHeaderWord(words)).length;
  return known >= 2 && known * 2 >= spoken.length;
}

/** 「项目名称 | …」, 「主管部门 | … | 实施单位 | …」: labels with their answers. */
function isFormLine(spoken: readonly SpokenCell[], columns: number): boolean {
  const [label, answer] = spoken.map(({ words }) => words);
  if (label === undefined || answer === undefined || spoken.length % 2 !== 0 || spoken.length > 4) return false;
  return isFormLabel(label) && (spoken.length < columns || !isHeaderWord(answer));
}

function headsFigures(layout: Layout, row: number): boolean {
  const near = [row + 1, row + 2, row + 3].flatMap((below) => cellsOf(layout, below));
  return near.some(holdsFigure) || !layout.cells.some(holdsFigure);
}

const holdsFigure = ({ words }: SpokenCell): boolean => isNumeric(words);
