import { fail } from '../../package/fault.ts';
import type { Closing, Hearing, Opening } from './hearing.ts';
import { place } from './hearing.ts';
import { flush } from './paragraph.ts';
import { isOn, wholeNumber } from './styles.ts';
import { type RawCell, type RawRow, type RawTable, tableOf, widthOf } from './table.ts';

const rowAt = ({ tables }: Hearing): RawRow | undefined => tables.at(-1)?.rows.at(-1);
const cellAt = (hearing: Hearing): RawCell | undefined => rowAt(hearing)?.cells.at(-1);

const ofRow =
  (set: (row: RawRow, value: string | undefined) => void): Opening =>
  (hearing, attributes, parent) => {
    const row = rowAt(hearing);
    if (row && parent === 'w:trPr') set(row, attributes.get('w:val'));
  };

const ofCell =
  (set: (cell: RawCell, value: string | undefined) => void): Opening =>
  (hearing, attributes, parent) => {
    const cell = cellAt(hearing);
    if (cell && parent === 'w:tcPr') set(cell, attributes.get('w:val'));
  };

const mergeMark = (value: string | undefined) => (value === 'restart' ? 'restart' : 'continue');

export const tableOpenings: readonly (readonly [string, Opening])[] = [
  ['w:tbl', ({ tables }) => tables.push({ gridColumns: 0, rows: [] })],
  [
    'w:gridCol',
    ({ tables }) => {
      const table = tables.at(-1);
      if (table) table.gridColumns++;
    },
  ],
  ['w:tr', ({ tables }) => tables.at(-1)?.rows.push({ before: 0, heading: false, deleted: false, cells: [] })],
  [
    'w:tc',
    (hearing) => {
      hearing.flows.push({ blocks: [] });
      rowAt(hearing)?.cells.push({ gridSpan: 1, blocks: [] });
    },
  ],
  [
    'w:gridBefore',
    ofRow((row, value) => {
      row.before = wholeNumber(value, 0);
    }),
  ],
  [
    'w:tblHeader',
    ofRow((row, value) => {
      row.heading = isOn(value, true);
    }),
  ],
  [
    'w:gridSpan',
    ofCell((cell, value) => {
      cell.gridSpan = wholeNumber(value, 1);
    }),
  ],
  [
    'w:vMerge',
    ofCell((cell, value) => {
      cell.vertical = mergeMark(value);
    }),
  ],
  [
    'w:hMerge',
    ofCell((cell, value) => {
      cell.horizontal = mergeMark(value);
    }),
  ],
];

export const tableClosings: readonly (readonly [string, Closing])[] = [
  [
    'w:tc',
    (hearing) => {
      const flow = hearing.flows.pop();
      const cell = cellAt(hearing);
      if (flow && cell) cell.blocks = flush(flow);
      else if (flow) place(hearing, flush(flow));
    },
  ],
  [
    'w:tbl',
    (hearing) => {
      const raw = hearing.tables.pop();
      const flow = hearing.flows.at(-1);
      if (!raw || !flow) return;
      guard(raw, hearing);
      flush(flow);
      flow.blocks.push(...tableOf(raw));
    },
  ],
];

/** Every position of the grid costs something later, so one wide row among many narrow ones counts in full. */
function guard(table: RawTable, { desk }: Hearing): void {
  const widest = table.rows.reduce((most, row) => Math.max(most, widthOf(row, table)), 0);
  if (widest * table.rows.length > desk.mostPositions)
    fail('limit-exceeded', `elements: a table of ${table.rows.length} rows by ${widest} columns`, desk.part);
}
