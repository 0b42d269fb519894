import { padEnd, widthOf, wrap } from '../report/width.ts';

interface Cell {
  readonly text: string;
  /** Where it begins, and how many columns it takes. */
  readonly column: number;
  readonly span: number;
}

type Row = readonly Cell[];

type Bar = ' │ ' | '│';

const narrowest = 4;

/**
 * Pipe rows as an aligned table no wider than `columns`: the mark `<` widens the cell on its left, `^` leaves the room
 * of the cell above empty. Rows that cannot be made to fit are given as they are.
 */
export function gridLines(rows: readonly string[], columns: number): readonly string[] {
  const table = rows.filter((row) => !/^\|(?:\s*:?-{3,}:?\s*\|)+$/.test(row)).map(rowOf);
  const natural = naturalWidths(table);
  for (const bar of [' │ ', '│'] as const) {
    const widths = fitted(natural, columns - bar.length * (natural.length - 1));
    if (widths) return tableLines(table, widths, bar);
  }
  return rows;
}

function rowOf(line: string): Row {
  const texts = line.trim().replace(/\|$/, '').slice(1).split('|');
  return texts.flatMap((raw, column) => {
    const next = texts.slice(column + 1).findIndex((text) => text.trim() !== '<');
    const span = next < 0 ? texts.length - column : next + 1;
    const text = raw.trim();
    return text === '<' ? [] : [{ text: text === '^' ? '' : text, column, span }];
  });
}

function naturalWidths(table: readonly Row[]): readonly number[] {
  const count = Math.max(...table.flat().map(({ column, span }) => column + span));
  return Array.from({ length: count }, (_, column) => {
    const texts = table.flat().filter((cell) => cell.column === column && cell.span === 1);
    return Math.max(2, ...texts.map(({ text }) => widthOf(text)));
  });
}

/** Widths that fit, the widest giving way first; none if even the narrowest columns do not. */
function fitted(widths: readonly number[], columns: number): readonly number[] | undefined {
  if (totalOf(widths) <= columns) return widths;
  const widest = Math.max(...widths);
  if (widest <= narrowest) return undefined;
  const at = widths.indexOf(widest);
  return fitted(
    widths.map((width, n) => (n === at ? width - 1 : width)),
    columns,
  );
}

const totalOf = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

function tableLines(table: readonly Row[], widths: readonly number[], bar: Bar): readonly string[] {
  const blocks = table.map((row) => rowLines(row, widths, bar));
  const cross = bar.replace('│', '┼').replaceAll(' ', '─');
  const rule = widths.map((width) => '─'.repeat(width)).join(cross);
  // A row of several lines needs something before and after it.
  const isTall = (n: number): boolean => (blocks[n]?.length ?? 0) > 1;
  return blocks.flatMap((lines, n) => (n > 0 && (isTall(n) || isTall(n - 1)) ? [rule, ...lines] : lines));
}

function rowLines(row: Row, widths: readonly number[], bar: Bar): readonly string[] {
  const cells = row.map(({ text, column, span }) => {
    const width = totalOf(widths.slice(column, column + span)) + bar.length * (span - 1);
    return { width, lines: wrap(text, width) };
  });
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, n) =>
    cells
      .map(({ width, lines }) => padEnd(lines[n] ?? '', width))
      .join(bar)
      .trimEnd(),
  );
}
