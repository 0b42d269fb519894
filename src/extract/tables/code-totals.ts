import { type AmountBlock, amountAt, type BodyRow, type ValueColumn } from './blocks.ts';
import { believed, isTotalName, type Total, totalOf } from './totals.ts';

/** A row of a code table with the block it stands in: economic classes run on over several blocks. */
interface CodeRow extends BodyRow {
  readonly block: AmountBlock;
  readonly code: string;
}

const wellFormed = /^\d{3}(?:\d\d){0,2}$/;

/** Totals that the codes make certain: 类 = Σ 款, 款 = Σ 项, and the total row = Σ of the rows that nothing covers. */
export function codeTotals(blocks: readonly AmountBlock[]): readonly Total[] {
  const economic = blocks.length > 1 && blocks.every(({ columns }) => columns.length === 1);
  const tables = economic ? [blocks] : blocks.map((block) => [block]);
  return tables.flatMap((pooled) => (pooled.some(hasCodes) ? totalsOf(pooled) : []));
}

/** At least two rows of a block carry a code of the classification. */
export const hasCodes = ({ rows }: AmountBlock): boolean =>
  rows.filter(({ code }) => code !== undefined && wellFormed.test(code)).length >= 2;

function totalsOf(blocks: readonly AmountBlock[]): readonly Total[] {
  const rows = blocks.flatMap((block) => block.rows.flatMap((row) => codeRow(block, row)));
  const codes = rows.map(({ code }) => code);
  const first = blocks[0];
  // The same code twice means two tables in one grid; a code of four digits, one that was read askew.
  if (!first || new Set(codes).size < codes.length || blocks.some(hasOddCode)) return [];
  const inColumns = first.columns.map((_, n) => [...parentTotals(rows, codes, n), ...wholeTotals(blocks, rows, n)]);
  return believed(inColumns.flat());
}

const hasOddCode = ({ rows }: AmountBlock): boolean =>
  rows.some(({ code }) => code !== undefined && !wellFormed.test(code));

const codeRow = (block: AmountBlock, row: BodyRow): readonly CodeRow[] =>
  row.code !== undefined && wellFormed.test(row.code) && !isTotalName(row.label)
    ? [{ ...row, code: row.code, block }]
    : [];

/** The longest printed code that this one begins with. */
const parentOf = (code: string, codes: readonly string[]): string | undefined =>
  codes
    .filter((other) => other.length < code.length && code.startsWith(other))
    .toSorted((a, b) => b.length - a.length)[0];

const amountOf = ({ block, row }: CodeRow, n: number) => amountAt(block, row, block.columns[n]?.column ?? -1);

function parentTotals(rows: readonly CodeRow[], codes: readonly string[], n: number): readonly Total[] {
  return rows.flatMap((parent) => {
    const children = rows.filter(({ code }) => parentOf(code, codes) === parent.code);
    if (children.length === 0) return [];
    return totalOf({
      label: parent.label || parent.code,
      heading: headingOf(parent.block.columns[n]),
      total: amountOf(parent, n),
      terms: children.map((child) => amountOf(child, n)),
      direction: 'column',
    });
  });
}

const headingOf = (column: ValueColumn | undefined): string => column?.path.join(' ') ?? '';

const personnel = /^(?:301|303)/;

/** 「人员经费合计」 covers 301 and 303, 「公用经费合计」 everything else, any other total all rows without a parent. */
function wholeTotals(blocks: readonly AmountBlock[], rows: readonly CodeRow[], n: number): readonly Total[] {
  const codes = rows.map(({ code }) => code);
  const roots = rows.filter(({ code }) => parentOf(code, codes) === undefined);
  const totals = blocks.flatMap((block) =>
    block.rows.filter(({ label, code }) => code === undefined && isTotalName(label)).map((row) => ({ ...row, block })),
  );
  return totals.flatMap(({ block, row, label }) => {
    const covered = roots.filter(({ code }) => isCovered(label, code));
    const column = block.columns[n];
    if (!column || (blocks.length > 1 && covered.length === roots.length && totals.length > 1)) return [];
    return totalOf({
      label,
      heading: headingOf(column),
      total: amountAt(block, row, column.column),
      terms: covered.map((root) => amountOf(root, n)),
      direction: 'column',
    });
  });
}

function isCovered(total: string, code: string): boolean {
  if (/人员/.test(total)) return personnel.test(code);
  return /公用/.test(total) ? !personnel.test(code) : true;
}
