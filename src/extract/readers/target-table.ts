import type { Document, Table } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import type { TargetTable } from '../../model/records.ts';
import type { Reader } from '../reader.ts';
import { cellAt } from '../tables/grid.ts';
import { targetsOf } from '../tables/indicators.ts';
import { tablesOf, titleAbove } from '../tables/titles.ts';

/** Tables of approved targets, recognised by weights beside targets and by the want of scores. */
export const targetTable: Reader<'targetTable'> = {
  kind: 'targetTable',
  read: (document) => tablesOf(document).flatMap((table) => targetTableIn(document, table)),
};

function targetTableIn(document: Document, table: Table): readonly TargetTable[] {
  const found = targetsOf({ table, from: 0, to: table.rows });
  const title = titleAbove(document, table, 2, /目标/) ?? cellAt(table, 0, 0)?.passage;
  return found && found.indicators.length > 1 && title
    ? [{ title: quote(title), table: table.table, indicators: [...found.indicators] }]
    : [];
}
