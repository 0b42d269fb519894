import { clustered } from './geometry.ts';
import { framed, networksOf, touch, walled } from './network.ts';
import type { Rule, Rules } from './rules.ts';

/** A cell of a grid: rows and columns from zero, ends exclusive. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rowEnd: number;
  readonly columnEnd: number;
}

/** What ruling lines enclose. Row n lies between ys[n] and ys[n + 1]; spans never overlap. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly spans: readonly Span[];
  /** Sides where no line closes the table: it may go on there. */
  readonly open: { readonly top: boolean; readonly bottom: boolean };
}

/** The grids of a page, from top to bottom; frames of one cell are among them. */
export function gridsOf(rules: Rules): readonly Grid[] {
  const grids = networksOf(rules)
    .map(gridOf)
    .filter(({ spans }) => spans.length > 0);
  return grids.toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

function gridOf(network: Rules): Grid {
  const { horizontal, vertical, open } = framed(network);
  const xs = axis(vertical);
  const ys = axis(horizontal);
  return compact({ xs, ys, spans: spansOf(regionsOf({ horizontal, vertical }, xs, ys)), open });
}

// A double line is one.
const axis = (rules: readonly Rule[]): readonly number[] =>
  clustered(
    rules.map(({ at }) => at),
    touch,
  );

const outside = -1;

// Finer meshes than this are drawings. Elementary fields.
const mostFields = 250_000;

/** For each elementary field the number of the region it belongs to; fields without a wall between them are one. */
function regionsOf({ horizontal, vertical }: Rules, xs: readonly number[], ys: readonly number[]): readonly number[][] {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns > mostFields) return [];
  const around = rows * columns;
  const roots = disjoint(around + 1);
  const field = (row: number, column: number): number =>
    row < 0 || column < 0 || row >= rows || column >= columns ? around : row * columns + column;
  openings(horizontal, ys, xs, (line, gap) => roots.join(field(line - 1, gap), field(line, gap)));
  openings(vertical, xs, ys, (line, gap) => roots.join(field(gap, line - 1), field(gap, line)));
  const regionOf = (row: number, column: number): number => {
    const region = roots.of(field(row, column));
    return region === roots.of(around) ? outside : region;
  };
  return ys.slice(1).map((_, row) => xs.slice(1).map((_x, column) => regionOf(row, column)));
}

/** Tells of each stretch of a line of the grid, by the numbers of both, where no rule stands. */
function openings(
  rules: readonly Rule[],
  lines: readonly number[],
  across: readonly number[],
  tell: (line: number, gap: number) => void,
): void {
  lines.forEach((at, line) => {
    const near = rules.filter((rule) => Math.abs(rule.at - at) <= touch);
    across.slice(1).forEach((to, gap) => {
      if (!walled(near, at, across[gap] ?? to, to)) tell(line, gap);
    });
  });
}

function disjoint(size: number): { of(index: number): number; join(a: number, b: number): void } {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const of = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    parent[of(a)] = of(b);
  };
  return { of, join };
}

/** Regions to rectangles: a region with a dent falls apart into rectangles, row by row. */
function spansOf(regions: readonly (readonly number[])[]): readonly Span[] {
  const open = new Map<string, { row: number; column: number; rowEnd: number; columnEnd: number }>();
  const spans: Span[] = [];
  regions.forEach((row, index) => {
    for (const [column, columnEnd, region] of stretches(row)) {
      const key = `${region}:${column}:${columnEnd}`;
      const above = open.get(key);
      if (above?.rowEnd === index) above.rowEnd = index + 1;
      else {
        const span = { row: index, column, rowEnd: index + 1, columnEnd };
        open.set(key, span);
        spans.push(span);
      }
    }
  });
  return spans;
}

function stretches(row: readonly number[]): readonly (readonly [from: number, to: number, region: number])[] {
  const found: [number, number, number][] = [];
  row.forEach((region, column) => {
    const last = found.at(-1);
    if (last && last[1] === column && last[2] === region) last[1] = column + 1;
    else if (region !== outside) found.push([column, column + 1, region]);
  });
  return found;
}

/** Without the lines of the grid that no cell begins or ends at. */
function compact({ xs, ys, spans, open }: Grid): Grid {
  const columns = new Set(spans.flatMap(({ column, columnEnd }) => [column, columnEnd]));
  const rows = new Set(spans.flatMap(({ row, rowEnd }) => [row, rowEnd]));
  const column = ranks(columns);
  const row = ranks(rows);
  return {
    xs: xs.filter((_, index) => columns.has(index)),
    ys: ys.filter((_, index) => rows.has(index)),
    spans: spans.map((span) => ({
      row: row(span.row),
      column: column(span.column),
      rowEnd: row(span.rowEnd),
      columnEnd: column(span.columnEnd),
    })),
    open,
  };
}

function ranks(used: ReadonlySet<number>): (index: number) => number {
  const order = new Map([...used].toSorted((a, b) => a - b).map((index, rank) => [index, rank]));
  return (index) => order.get(index) ?? 0;
}
