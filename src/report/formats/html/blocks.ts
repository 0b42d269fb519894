import type { Block, Cell, Chart, Document, Passage, Table } from '../../../model/document.ts';
import { passageKey } from './marks.ts';
import type { BlockView, CellView, TableView, TextView } from './view.ts';

type Marks = ReadonlyMap<string, readonly number[]>;

/** The document as it is read, with the numbers of the marks in every passage. */
export function blocksOf({ blocks }: Document, inPassage: Marks): readonly BlockView[] {
  let page = 0;
  return blocks.map((block) => {
    const begins = pageOf(block);
    const turned = begins !== undefined && begins > page;
    page = begins ?? page;
    return { ...viewOf(block, inPassage), ...(turned && { page }) };
  });
}

function viewOf(block: Block, marks: Marks): BlockView {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, text: textOf(block.passage, marks) };
    case 'paragraph':
      return { kind: 'paragraph', text: textOf(block.passage, marks) };
    case 'table':
      return tableOf(block, marks);
    case 'chart':
      return chartOf(block, marks);
  }
}

function textOf({ text, address }: Passage, inPassage: Marks): TextView {
  const marks = inPassage.get(passageKey(address));
  return { text, ...(marks && { marks }) };
}

const chartOf = ({ caption, points }: Chart, marks: Marks): BlockView => ({
  kind: 'chart',
  caption,
  points: points.map(({ series, category, value }) => ({ series, category, value: textOf(value, marks) })),
});

const tableOf = (table: Table, marks: Marks): TableView => ({
  kind: 'table',
  number: table.table + 1,
  caption: table.caption,
  unit: table.unit ?? '',
  guessed: table.found === 'alignment',
  columns: table.columns,
  rows: rowsOf(table, marks),
});

/** Each cell where it begins; null where nothing stands, so that what follows keeps its column. */
function rowsOf({ grid, cells }: Table, marks: Marks): TableView['rows'] {
  const firstBodyRow = Math.min(...cells.filter(({ columnPath }) => columnPath.length > 0).map(({ row }) => row));
  return grid.map((places, row) =>
    places.flatMap((place, column) => {
      const cell = cells[place];
      if (!cell) return [null];
      return cell.row === row && cell.column === column ? [cellOf(cell, firstBodyRow, marks)] : [];
    }),
  );
}

function cellOf(cell: Cell, firstBodyRow: number, marks: Marks): CellView {
  const heads = headedBy(cell, firstBodyRow);
  return {
    ...textOf(cell.passage, marks),
    ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
    ...(cell.columnSpan > 1 && { columnSpan: cell.columnSpan }),
    ...(heads && { heads }),
  };
}

function headedBy({ row, column, rowPath, passage }: Cell, firstBodyRow: number): CellView['heads'] {
  if (passage.text.trim() === '') return undefined;
  if (row < firstBodyRow) return Number.isFinite(firstBodyRow) ? 'column' : undefined;
  return column === 0 && rowPath.length === 0 && !/^[-\d.,]+%?$/.test(passage.text.trim()) ? 'row' : undefined;
}

function pageOf(block: Block): number | undefined {
  const place = firstPassage(block)?.runs[0]?.place;
  return place?.in === 'pdf' ? place.page : undefined;
}

function firstPassage(block: Block): Passage | undefined {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.passage;
    case 'table':
      return block.cells[0]?.passage;
    case 'chart':
      return block.points[0]?.value;
  }
}
