import type { DraftCell } from '../format.ts';
import {
  headsAmounts,
  headsCodes,
  headsLabels,
  headsProse,
  headsValues,
  isFiller,
  isFormLabel,
  isQuantity,
  isYear,
} from './cell-words.ts';
import { cellAt, cellsOf, type Layout, wordsOf } from './grid.ts';
import { type HeaderRun, headerRuns } from './header-rows.ts';

export interface Paths {
  readonly rowPath: readonly string[];
  readonly columnPath: readonly string[];
}

type Role = 'label' | 'value' | 'prose';

/** The rows under one run of header rows, and what each of their columns is for. */
interface Part {
  readonly header?: HeaderRun;
  readonly end: number;
  readonly roles: readonly Role[];
}

/** The header texts above and to the left of every cell, outermost first. */
export function pathsOf(layout: Layout): readonly Paths[] {
  const parts = partsOf(layout);
  const partOfRow = parts.flatMap((part, n) => {
    const end = parts[n + 1]?.header?.first ?? layout.grid.length;
    return new Array<Part>(Math.max(0, end - (part.header?.first ?? 0))).fill(part);
  });
  return layout.cells.map((cell) => {
    const part = partOfRow[cell.row];
    if (!part) return { rowPath: [], columnPath: [] };
    return { rowPath: rowPath(layout, part, cell), columnPath: columnPath(layout, part, cell) };
  });
}

function partsOf(layout: Layout): readonly Part[] {
  const runs = headerRuns(layout);
  const ends = [...runs.map(({ first }) => first), layout.grid.length];
  const headed = runs.map((header, n) => partOf(layout, header, ends[n + 1] ?? layout.grid.length));
  return [{ end: ends[0] ?? 0, roles: [] }, ...headed];
}

function partOf(layout: Layout, header: HeaderRun, end: number): Part {
  const columns = Array.from({ length: layout.columns }, (_, column) => column);
  const headers = columns.map((column) => wordsOf(headersOver(layout, header, column, 1).at(-1) ?? { text: '' }));
  const contents = columns.map((column) => contentsOf(layout, header.last + 1, end, column));
  return { header, end, roles: rolesOf(headers, contents) };
}

const contentsOf = (layout: Layout, from: number, to: number, column: number): readonly string[] =>
  layout.grid.slice(from, to).flatMap((_, n) => {
    const cell = cellAt(layout, from + n, column);
    return cell && cell.row === from + n && cell.column === column && cell.columnSpan < layout.columns / 2
      ? [wordsOf(cell)]
      : [];
  });

/** A block of labels begins on the left; another one only where the heads of the first are said again. */
function rolesOf(headers: readonly string[], contents: readonly (readonly string[])[]): readonly Role[] {
  const roles = headers.map((header, column) => roleOf(header, contents[column] ?? []));
  const begin = roles.indexOf('label');
  const end = roles.findIndex((role, column) => column > begin && role === 'value');
  const first = headers[begin] ?? '';
  return roles.map((role, column) => {
    if (role === 'value' && betweenLevels(headers, column)) return 'prose';
    const apart = end >= 0 && column > end;
    return role === 'label' && apart && !again(first, headers[column] ?? '') ? 'prose' : role;
  });
}

/** 「一级指标 | 权重 | 二级指标 | 权重 | …」: points of a level do not end the levels. */
const betweenLevels = (headers: readonly string[], column: number): boolean =>
  headers.slice(0, column).some(headsLevel) && headers.slice(column + 1).some(headsLevel);

const headsLevel = (header: string): boolean => /^.级指标/.test(header);

const again = (first: string, header: string): boolean =>
  first !== '' &&
  header !== '' &&
  (header.startsWith(first) || first.startsWith(header) || (headsLabels(first) && headsLabels(header)));

function roleOf(header: string, contents: readonly string[]): Role {
  const said = contents.filter((words) => words !== '');
  const values = said.filter((words) => !isYear(words) && (isQuantity(words) || isFiller(words) || words.length <= 1));
  if (headsCodes(header)) return 'label';
  if (headsProse(header)) return 'prose';
  if (headsValues(header)) return 'value';
  if (said.length === 0) return headsAmounts(header) ? 'value' : 'label';
  return values.length * 2 >= said.length && !headsLabels(header) ? 'value' : 'label';
}

/** Header cells of a run that cover some columns whole, outermost first. */
function headersOver(layout: Layout, header: HeaderRun, column: number, span: number): readonly DraftCell[] {
  const rows = Array.from({ length: header.last - header.first + 1 }, (_, n) => header.first + n);
  const over = rows.flatMap((row) => cellAt(layout, row, column) ?? []);
  // A cell that reaches down among the figures names rows, not columns.
  const heads = over.filter(
    (cell) =>
      cell.column + cell.columnSpan >= column + span &&
      cell.row >= header.first &&
      cell.row + cell.rowSpan - 1 <= header.last,
  );
  return [...new Set(heads)].filter((cell) => wordsOf(cell) !== '');
}

function columnPath(layout: Layout, { header }: Part, cell: DraftCell): readonly string[] {
  if (!header) return [];
  const above = headersOver(layout, header, cell.column, cell.columnSpan);
  return above.filter(({ row }) => row < cell.row).map(wordsOf);
}

function rowPath(layout: Layout, part: Part, cell: DraftCell): readonly string[] {
  const { header } = part;
  if (header && cell.row <= header.last) return [];
  const left = cellsOf(layout, cell.row).filter(({ column }) => column < cell.column);
  const labels = header ? labelled(left, part.roles, cell) : formLabels(left, cell);
  return labels.map(wordsOf).filter((words) => words !== '' && !isLevel(words));
}

/** 「类」, 「款」, 「项」 share a row with the total in account tables, and name none. */
const isLevel = (words: string): boolean => /^[类款项]$/.test(words);

/** The nearest block of labels to the left, without the values and the prose between. */
function labelled(left: readonly DraftCell[], roles: readonly Role[], { column }: DraftCell): readonly DraftCell[] {
  const roleAt = (at: number): Role => roles[at] ?? 'label';
  const isLabel = (cell: DraftCell): boolean => roleAt(cell.column) === 'label';
  const isValue = (cell: DraftCell): boolean => roleAt(cell.column) === 'value';
  const end = roleAt(column) === 'label' ? left.length - 1 : left.findLastIndex(isLabel);
  const begin = left.findLastIndex((cell, n) => n <= end && isValue(cell));
  return left.slice(begin + 1, end + 1).filter(isLabel);
}

/** Without a header the words beside a value name it, and whatever is merged down the side. */
function formLabels(left: readonly DraftCell[], cell: DraftCell): readonly DraftCell[] {
  const beside = left.findLast((other) => wordsOf(other) !== '' && !isQuantity(wordsOf(other)));
  const named = beside && !isFormLabel(wordsOf(cell)) ? beside : undefined;
  return left.filter((other) => other === named || other.rowSpan > 1);
}
