import type { Document, Table } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import type { ScoringSheet } from '../../model/records.ts';
import type { Reader } from '../reader.ts';
import { cellAt } from '../tables/grid.ts';
import { sheetOf } from '../tables/sheet.ts';
import { tablesOf, titleAbove } from '../tables/titles.ts';

/** The treasury's scoring sheets: points stand in the names of groups and beside every item. */
export const scoringSheet: Reader<'scoringSheet'> = {
  kind: 'scoringSheet',
  read: (document) => tablesOf(document).flatMap((table) => sheetIn(document, table)),
};

function sheetIn(document: Document, table: Table): readonly ScoringSheet[] {
  const sheet = sheetOf({ table, from: 0, to: table.rows });
  const title = titleAbove(document, table, 0, /指标体系|评分表|评价表|评价指标/) ?? cellAt(table, 0, 0)?.passage;
  return sheet && title ? [{ title: quote(title), table: table.table, ...sheet }] : [];
}
