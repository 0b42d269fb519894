import type { WriteSheet } from 'hucre';
import type { CheckCard, Reconciliation, Tally } from '../../../model/finding.ts';
import type { Report } from '../../reporter.ts';
import type { Wording } from '../../wording/wording.ts';
import { count } from './cells.ts';
import { type Column, column, sheetOf, wordsColumn } from './sheet.ts';
import { sheetNames, verdictWords } from './words.ts';

const verdicts = ['exact', 'rounding', 'truncation', 'contradiction', 'undecided'] as const;

interface Row {
  readonly document: Reconciliation;
  readonly tally: Tally;
  readonly checks: readonly CheckCard[];
  readonly words: Wording;
}

/** What each check met, and why it could not decide; a check that met nothing says so with zeros. */
export function coverageSheet({ documents, checks }: Report, words: Wording): WriteSheet {
  const rows = documents.flatMap((document) => document.tallies.map((tally) => ({ document, tally, checks, words })));
  return sheetOf({ name: sheetNames.coverage[words.lang], lang: words.lang, columns, rows });
}

const columns: readonly Column<Row>[] = [
  wordsColumn('文件', 'document', 24, ({ document }) => document.path),
  wordsColumn('检查', 'check', 32, ({ tally }) => tally.check),
  wordsColumn(
    '检查内容',
    'what should hold',
    54,
    ({ tally, checks, words }) => checks.find(({ id }) => id === tally.check)?.title[words.lang] ?? '',
  ),
  column('关系', 'claims', 10, ({ tally }) => count(verdicts.reduce((sum, verdict) => sum + tally[verdict], 0))),
  ...verdicts.map(
    (verdict): Column<Row> => ({
      head: verdictWords[verdict],
      width: 12,
      cell: ({ tally }) => count(tally[verdict]),
    }),
  ),
  wordsColumn('未定的缘由', 'why undecided', 50, ({ document, tally, words }) =>
    document.doubts
      .filter(({ check }) => check === tally.check)
      .map(({ because, count: times }) => `${words.doubts[because]}: ${times}`)
      .join('\n'),
  ),
];
