import { type Cell, type PageTable, sameSides } from './cells.ts';
import { clustered } from './geometry.ts';
import type { Line } from './lines.ts';
import { touch } from './network.ts';
import { leadWidth } from './passages.ts';

/** Whether the table at the head of a page can be the rest of the one at the foot of the page before. */
export function goesOn(above: PageTable, below: PageTable): boolean {
  if (above.found !== below.found || !sameSides(above, below) || opensAnew(above, below)) return false;
  const [inner, others] = [above.xs.slice(1, -1), below.xs.slice(1, -1)];
  const shared = others.filter((x) => inner.some((y) => Math.abs(x - y) <= touch)).length;
  return shared * 2 >= Math.min(inner.length, others.length);
}

/** One table from two parts: its repeated heading stands once, and what the page break cut is whole again. */
export function continued(above: PageTable, below: PageTable): PageTable {
  const [first, second] = onOneGrid(above, below);
  const headings = headingRows(first, second);
  const upper = {
    ...first,
    cells: first.cells.map((cell) => (cell.row < headings ? { ...cell, heading: true } : cell)),
  };
  const rest = withoutRows(second, headings);
  const split = isSplit(upper, rest);
  const offset = upper.rows - (split ? 1 : 0);
  const lowered = (cell: Cell): Cell => ({ ...cell, row: cell.row + offset, rowEnd: cell.rowEnd + offset });
  const joints = rest.cells.flatMap((cell) => {
    const partner = cell.row === 0 ? partnerOf(upper, cell) : undefined;
    return partner && (split || isCut(upper, rest, { partner, cell })) ? [{ partner, cell }] : [];
  });
  const grown = upper.cells.map((cell) => {
    const joint = joints.find(({ partner }) => partner === cell);
    return joint ? { ...cell, rowEnd: joint.cell.rowEnd + offset, lines: [...cell.lines, ...joint.cell.lines] } : cell;
  });
  const added = rest.cells.filter((cell) => !joints.some((joint) => joint.cell === cell)).map(lowered);
  return {
    ...rest,
    cells: [...grown, ...added],
    rows: offset + rest.rows,
    top: above.top,
    open: { top: above.open.top, bottom: below.open.bottom },
  };
}

/** A cell at the foot of the upper part and one at the head of the lower part, in the same columns. */
interface Joint {
  readonly partner: Cell;
  readonly cell: Cell;
}

/** Both parts with their columns counted alike. */
function onOneGrid(above: PageTable, below: PageTable): readonly [PageTable, PageTable] {
  const xs = clustered([...above.xs, ...below.xs], touch);
  return [onColumns(above, xs), onColumns(below, xs)];
}

function onColumns(table: PageTable, xs: readonly number[]): PageTable {
  const place = (index: number): number => {
    const x = table.xs[index] ?? 0;
    const far = xs.map((other) => Math.abs(other - x));
    return far.indexOf(Math.min(...far));
  };
  const cells = table.cells.map((cell) => ({ ...cell, column: place(cell.column), columnEnd: place(cell.columnEnd) }));
  return { ...table, cells: cells.filter(({ column, columnEnd }) => column < columnEnd), xs };
}

// Headings of more rows than this are not looked for.
const mostHeadingRows = 6;

/** Whether the lower part opens with the first rows of the table again, and the upper one has no room left for a row. */
export const repeatsHeading = (above: PageTable, below: PageTable): boolean =>
  sameSides(above, below) &&
  above.room < mostRoom &&
  headingRows(...onOneGrid(above, below)) > 0 &&
  !opensAnew(above, below);

// A page with more room than this under its table, in parts of its height, has no reason to break it.
const mostRoom = 0.25;

/** How many rows with other words beside the same labels make the beginning of another form. */
const fewestLabels = 3;

/** Whether the lower part begins as the upper one did, label under label, but with other words beside them. */
function opensAnew(above: PageTable, below: PageTable): boolean {
  const [first, second] = [entriesOf(above), entriesOf(below)];
  const filled = first.filter(({ words }, row) => words !== '' && second[row]?.words !== '');
  const labels = new Set(filled.map(({ label }) => label));
  const other = first.filter(({ words }, row) => words !== second[row]?.words);
  return (
    labels.size >= fewestLabels && other.length > 0 && first.every(({ label }, row) => label === second[row]?.label)
  );
}

interface Entry {
  readonly label: string;
  readonly words: string;
}

/** The first rows of a table: what leads each, and what stands beside it. */
const entriesOf = ({ cells, rows }: PageTable): readonly Entry[] =>
  Array.from({ length: Math.min(mostHeadingRows, rows) }, (_, row) => {
    const [lead, ...others] = cells.filter((cell) => cell.row === row).toSorted((a, b) => a.column - b.column);
    return { label: wordsOf(lead?.lines ?? []), words: others.map(({ lines }) => wordsOf(lines)).join('\n') };
  });

const withoutRows = (table: PageTable, rows: number): PageTable => ({
  ...table,
  rows: table.rows - rows,
  cells: table.cells
    .filter(({ row }) => row >= rows)
    .map((cell) => ({ ...cell, row: cell.row - rows, rowEnd: cell.rowEnd - rows })),
});

/** How many of the first rows both parts have in common. */
function headingRows(above: PageTable, below: PageTable): number {
  for (let rows = Math.min(mostHeadingRows, above.rows - 1, below.rows); rows > 0; rows--) {
    const words = headOf(below, rows);
    if (words !== undefined && words === headOf(above, rows)) return rows;
  }
  return 0;
}

/** The words of the first rows with their positions; undefined where a cell reaches beyond them or nothing is said. */
function headOf({ cells }: PageTable, rows: number): string | undefined {
  const head = cells.filter(({ row }) => row < rows);
  if (head.some(({ rowEnd }) => rowEnd > rows) || !head.some(({ lines }) => /\p{Letter}/u.test(wordsOf(lines))))
    return undefined;
  return head
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map(({ column, columnEnd, row, lines }) => `${row}:${column}-${columnEnd} ${wordsOf(lines)}`)
    .join('\n');
}

const wordsOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('');

/** The cell over `cell` that reaches the page break and stands in the same columns. */
const partnerOf = ({ cells, rows }: PageTable, { column, columnEnd }: Cell): Cell | undefined =>
  cells.find((other) => other.rowEnd === rows && other.column === column && other.columnEnd === columnEnd);

/** Whether the page break cuts through a row: what stands under it only ends sentences that begin above. */
function isSplit(above: PageTable, below: PageTable): boolean {
  const first = below.cells.filter(({ row }) => row === 0);
  const pairs = first.flatMap((cell) => {
    const partner = partnerOf(above, cell);
    return partner ? [{ cell, partner }] : [];
  });
  const spoken = pairs.filter(({ cell }) => cell.lines.length > 0);
  if (pairs.length < first.length || spoken.length === 0 || spoken.some(({ partner }) => partner.lines.length === 0))
    return false;
  if (first.every(({ rowEnd }) => rowEnd > 1)) return false;
  const fallsSilent = pairs.some(({ cell, partner }) => cell.lines.length === 0 && partner.lines.length > 0);
  const ruled = !above.open.bottom && !below.open.top;
  if (!ruled && fallsSilent) return true;
  return spoken.every(({ cell, partner }) => wraps(above, partner, cell) || (fallsSilent && isLong(above, partner)));
}

/** Whether a merged cell goes on under the page break. */
function isCut(above: PageTable, below: PageTable, { partner, cell }: Joint): boolean {
  if (cell.lines.length > 0) return spansRows(cell) && spansRows(partner) && wraps(above, partner, cell);
  if (spansRows(cell)) return true;
  return leads(below, cell) && (spansRows(partner) || (partner.lines.length > 0 && hasMerges(above, cell)));
}

const spansRows = ({ row, rowEnd }: Cell): boolean => rowEnd - row > 1;

/** A column of labels: some cell in it names several rows. */
const hasMerges = ({ cells }: PageTable, { column, columnEnd }: Cell): boolean =>
  cells.some((cell) => cell.column === column && cell.columnEnd === columnEnd && spansRows(cell) && cell.row > 0);

/** Whether nothing is said to the left of the cell in the first row. */
const leads = ({ cells }: PageTable, { column }: Cell): boolean =>
  !cells.some((cell) => cell.row === 0 && cell.column < column && cell.lines.length > 0);

const numbered = /^(?:第?[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d))/;

/** Whether the last line above has no room for the first word below, so that one sentence runs through both. */
function wraps(above: PageTable, partner: Cell, cell: Cell): boolean {
  const [last, first] = [partner.lines.at(-1), cell.lines[0]];
  if (!last || !first || numbered.test(first.text) || !reachesFoot(above, last)) return false;
  const widths = [...partner.lines, ...cell.lines].map(({ left, right }) => right - left);
  const room = partner.lines.length + cell.lines.length > 2 ? Math.max(...widths) : partner.width - 2 * sidePadding;
  return last.right - last.left + leadWidth(first) > room + last.size * 0.2;
}

// Word's usual distance between a cell's wall and its text. Points.
const sidePadding = 5.4;

const isLong = (above: PageTable, { lines }: Cell): boolean =>
  lines.length >= 3 && lines.slice(-1).every((line) => reachesFoot(above, line));

const reachesFoot = ({ bottom }: PageTable, line: Line): boolean => bottom - line.bottom < line.size * 1.3;
