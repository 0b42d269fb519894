import { accountTable } from '../../src/extract/readers/account-table.ts';
import type { AccountCell, AccountRow, AccountTable } from '../../src/model/records.ts';
import { documentOf } from './notation.ts';

/** The account tables of a document in the notation of our tests. */
export const accountsIn = (markdown: string): readonly AccountTable[] => accountTable.read(documentOf(markdown));

/** One row on one line: 「expenditure 2080501 (项) 行政单位离退休 <total>: total 3.00, basic ·, project 0.00」; · is blank, – a dash, ? unread. */
export const rowsIn = (markdown: string): readonly string[] =>
  accountsIn(markdown).flatMap(({ rows }) => rows.map(lineOf));

function lineOf({ side, code, level, label, item, line, cells }: AccountRow): string {
  const words = [side, line && `#${line}`, code, level && `(${level})`, label, item && `<${item}>`];
  return `${words.filter((word) => word).join(' ')}: ${cells.map(cellWords).join(', ')}`;
}

const marks = { blank: '·', dash: '–', unread: '?' } as const;

function cellWords({ column, measure, state, figure }: AccountCell): string {
  const content = state === 'value' || state === 'zero' ? `${figure?.value}` : marks[state];
  return `${column}${measure ? ` ${measure}` : ''} ${content}`;
}
