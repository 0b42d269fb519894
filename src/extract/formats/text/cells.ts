import type { DraftCell, DraftText } from '../../format.ts';
import { isQuantity } from '../../outline/cell-words.ts';

/** The texts of a row from left to right, and how many columns each of them takes; none for a hole. */
export interface Row {
  readonly texts: readonly DraftText[];
  readonly spans: readonly number[];
}

interface Growing extends DraftCell {
  rowSpan: number;
}

export const wordsOf = ({ text }: DraftText): string => text.replaceAll(/\s+/g, '');

/** Whether a cell at the front of a row may stand for the rows below it, in which its place is blank. */
export type Heads = (cell: DraftCell, row: readonly DraftCell[]) => boolean;

/** Cells of rows; blanks that a vertical merge left behind belong to the cell above. */
export function cellsOf(rows: readonly Row[], heads: Heads = () => true): readonly DraftCell[] {
  const cells: Growing[] = [];
  let above: readonly Growing[] = [];
  for (const [n, row] of rows.entries()) {
    const here = placedIn(row, n);
    above = here.map((cell) => {
      const root = rootOf(cell, { here, above, heads });
      if (root) root.rowSpan += 1;
      else cells.push(cell);
      return root ?? cell;
    });
  }
  return cells;
}

function placedIn({ texts, spans }: Row, row: number): readonly Growing[] {
  let column = 0;
  return texts.flatMap((text, n) => {
    const columnSpan = spans[n] ?? 0;
    const cell = { row, column, rowSpan: 1, columnSpan, ...text };
    column += columnSpan;
    return columnSpan > 0 ? [cell] : [];
  });
}

interface Around {
  readonly here: readonly Growing[];
  readonly above: readonly Growing[];
  readonly heads: Heads;
}

/** The cell above that a blank one continues: at the front of a row, or beside a header that is divided. */
function rootOf(cell: DraftCell, { here, above, heads }: Around): Growing | undefined {
  if (wordsOf(cell) !== '') return undefined;
  const over = above.find(({ column, columnSpan }) => column === cell.column && columnSpan === cell.columnSpan);
  if (!over || wordsOf(over) === '') return undefined;
  const first = here.find((other) => wordsOf(other) !== '');
  const leads = first !== undefined && first.column > cell.column && !headsRows(wordsOf(over)) && heads(over, above);
  return leads || dividesHeader(here, above) ? over : undefined;
}

/** 「科目编码」 stays above a blank code: the blank is a total's. */
const headsRows = (words: string): boolean =>
  /^(?:项目|序号|名称|单位|.级指标|科目.*|.*编码|.*名称|[类款项])$/.test(words);

function dividesHeader(here: readonly DraftCell[], above: readonly DraftCell[]): boolean {
  const spoken = here.filter((cell) => wordsOf(cell) !== '');
  return (
    !spoken.some((cell) => isQuantity(wordsOf(cell))) &&
    spoken.some((cell) =>
      above.some((wide) => wide.columnSpan > cell.columnSpan && covers(wide, cell) && wordsOf(wide) !== ''),
    )
  );
}

const covers = (wide: DraftCell, cell: DraftCell): boolean =>
  wide.column <= cell.column && cell.column + cell.columnSpan <= wide.column + wide.columnSpan;
