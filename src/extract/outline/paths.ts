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
import { cellAt, cellsOf, type Layout, type SpokenCell } from './grid.ts';
import { type HeaderRun, headerRuns } from './header-rows.ts';

export interface Paths {
  readonly rowPath: readonly string[];
  readonly columnPath: readonly string[];
}

type Role = 'label' | 'value' | 'prose';

/** The rows under one run of header rows, and what each of their columns is for. */
interface Part {
  readonly header?: HeaderRun;
  readonly roles: readonly Role[];
  /** Header texts by the columns they stand over, made for the first of the cells below that share them. */
  readonly over: Map<number, readonly string[]>;
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
  return [{ roles: [], over: new Map() }, ...headed];
}

function partOf(layout: Layout, header: HeaderRun, end: number): Part {
  const columns = Array.from({ length: layout.columns }, (_, column) => column);
  const headers = columns.map((column) => headersOver(layout, header, column, 1).at(-1)?.words ?? '');
  const contents = columns.map((column) => contentsOf(layout, header.last + 1, end, column));
  return { header, roles: rolesOf(headers, contents), over: new Map() };
}

function contentsOf(layout: Layout, from: number, to: number, column: number): readonly string[] {
  const contents: string[] = [];
  for (let row = from; row < to; row++) {
    const cell = cellAt(layout, row, column);
    if (cell && cell.row === row && cell.column === column && cell.columnSpan < layout.columns / 2)
      contents.push(cell.words);
  }
  return contents;
}

/** A block of labels begins on the left; another one only where the heads of the first are said again. */
function rolesOf(headers: readonly string[], contents: readonly (readonly string[])[]): readonly Role[] {
  const roles = headers.map((header, column) => roleOf(header, contents[column] ?? []));
  const begin = roles.indexOf('label');
  const end = roles.findIndex((role, column) => column > begin && role === 'value');
  const first = headers[begin] ?? '';
  const [outermost, innermost] = [headers.findIndex(headsLevel), headers.findLastIndex(headsLevel)];
  return roles.map((role, column) => {
    // 「一级指标 | 权重 | 二级指标 | 权重 | …」: points of a level do not end the levels.
    if (role === 'value' && outermost >= 0 && outermost < column && column < innermost) return 'prose';
    const apart = end >= 0 && column > end;
    return role === 'label' && apart && !again(first, headers[column] ?? '') ? 'prose' : role;
  });
}

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
function headersOver(layout: Layout, { first, last }: HeaderRun, column: number, span: number): readonly SpokenCell[] {
  const heads = new Set<SpokenCell>();
  for (let row = first; row <= last; row++) {
    const cell = cellAt(layout, row, column);
    const covers = cell && cell.column + cell.columnSpan >= column + span;
    // A cell that reaches down among the figures names rows, not columns.
    if (covers && cell.row >= first && cell.row + cell.rowSpan - 1 <= last && cell.words !== '') heads.add(cell);
  }
  return [...heads];
}

function columnPath(layout: Layout, { header, over }: Part, cell: SpokenCell): readonly string[] {
  const { row, column, columnSpan } = cell;
  if (!header) return [];
  if (row <= header.last)
    return wordsOf(headersOver(layout, header, column, columnSpan).filter((head) => head.row < row));
  const columns = column * layout.columns + columnSpan;
  const path = over.get(columns) ?? wordsOf(headersOver(layout, header, column, columnSpan));
  over.set(columns, path);
  return path;
}

const wordsOf = (cells: readonly SpokenCell[]): readonly string[] => cells.map(({ words }) => words);

function rowPath(layout: Layout, { header, roles }: Part, cell: SpokenCell): readonly string[] {
  if (header && cell.row <= header.last) return [];
  const row = cellsOf(layout, cell.row);
  const labels = header ? labelled(row, roles, cell) : formLabels(row, cell);
  return wordsOf(labels).filter((words) => words !== '' && !isLevel(words));
}

/** 「类」, 「款」, 「项」 share a row with the total in account tables, and name none. */
const isLevel = (words: string): boolean => words.length === 1 && /[类款项]/.test(words);

/** The nearest block of labels to the left, without the values and the prose between. */
function labelled(row: readonly SpokenCell[], roles: readonly Role[], { column }: SpokenCell): readonly SpokenCell[] {
  const labels: SpokenCell[] = [];
  let within = (roles[column] ?? 'label') === 'label';
  for (let n = row.length - 1; n >= 0; n--) {
    const cell = row[n];
    if (!cell || cell.column >= column) continue;
    const role = roles[cell.column] ?? 'label';
    within ||= role === 'label';
    if (within && role === 'value') break;
    if (role === 'label') labels.push(cell);
  }
  return labels.reverse();
}

/** Without a header the words beside a value name it, and whatever is merged down the side. */
function formLabels(row: readonly SpokenCell[], cell: SpokenCell): readonly SpokenCell[] {
  const left = row.filter(({ column }) => column < cell.column);
  const beside = left.findLast(({ words }) => words !== '' && !isQuantity(words));
  const named = beside && !isFormLabel(cell.words) ? beside : undefined;
  return left.filter((other) => other === named || other.rowSpan > 1);
}
