import type { WriteSheet } from 'hucre';
import type { LedgerEntry, Reconciliation } from '../../../model/finding.ts';
import type { Report } from '../../reporter.ts';
import { whereOf } from '../../where.ts';
import type { Wording } from '../../wording/wording.ts';
import { type Column, looking, sheetOf, wordsColumn } from './sheet.ts';
import { reasonWords, sheetNames, stateWords } from './words.ts';

interface Row {
  readonly document: Reconciliation;
  readonly entry: LedgerEntry;
  readonly words: Wording;
}

/** Every numeral of the documents and what became of it. */
export function ledgerSheet({ documents }: Report, words: Wording): WriteSheet {
  const rows = documents.flatMap((document) => document.entries.map((entry) => ({ document, entry, words })));
  return sheetOf({ name: sheetNames.ledger[words.lang], lang: words.lang, columns, rows });
}

const columns: readonly Column<Row>[] = [
  looking(
    'line',
    wordsColumn('文件', 'document', 24, ({ document }) => document.path),
  ),
  looking(
    'line',
    wordsColumn('数字', 'numeral', 18, ({ entry }) => entry.text),
  ),
  looking(
    'line',
    wordsColumn('状态', 'state', 12, ({ entry, words }) => stateWords[entry.state][words.lang]),
  ),
  looking(
    'line',
    wordsColumn('缘由', 'reason', 18, ({ entry, words }) =>
      entry.reason ? reasonWords[entry.reason][words.lang] : '',
    ),
  ),
  looking(
    'line',
    wordsColumn('检查', 'checks', 40, ({ entry }) => entry.checks.join(', ')),
  ),
  looking(
    'line',
    wordsColumn('位置', 'place', 40, ({ entry, document, words }) =>
      whereOf(entry.quote.location, document.path, words.places),
    ),
  ),
  looking(
    'line',
    wordsColumn('原文', 'quotation', 70, ({ entry }) => entry.quote.context),
  ),
];
