import type { WriteSheet } from 'hucre';
import type { CheckCard, Evidence, Finding, Reconciliation } from '../../../model/finding.ts';
import { equationOf } from '../../figures.ts';
import type { Report } from '../../reporter.ts';
import { sentenceOf } from '../../sentence.ts';
import { suggestionOf } from '../../suggestion.ts';
import { suppressionWords } from '../../suppressed.ts';
import { whereOf } from '../../where.ts';
import type { Wording } from '../../wording/wording.ts';
import { amount, type Made, words as textCell } from './cells.ts';
import { type Column, column, looking, sheetOf, wordsColumn } from './sheet.ts';
import { sheetNames, verdictWords } from './words.ts';

interface Row {
  readonly document: Reconciliation;
  readonly finding: Finding;
  readonly checks: readonly CheckCard[];
  readonly words: Wording;
}

/** What is wrong, a finding a row; what is known stands there too and is grey. */
export function findingsSheet({ documents, checks }: Report, words: Wording): WriteSheet {
  const rows = documents.flatMap((document) =>
    document.findings.map((finding) => ({ document, finding, checks, words })),
  );
  return sheetOf({ name: sheetNames.findings[words.lang], lang: words.lang, columns, rows, frozen: 1, printed: 12 });
}

const columns: readonly Column<Row>[] = [
  column('级别', 'severity', 9, ({ finding: { severity, suppressed }, words }) =>
    textCell(words.severity[severity], suppressed ? 'known' : severity),
  ),
  wordsColumn('文件', 'document', 17, ({ document }) => document.path),
  wordsColumn('位置', 'place', 24, (row) => placesOf(row, row.finding.figures.slice(0, 1))),
  wordsColumn('检查', 'check', 24, ({ finding, checks, words }) =>
    [checks.find(({ id }) => id === finding.check)?.title[words.lang], finding.check].filter(Boolean).join('\n'),
  ),
  wordsColumn('事项', 'subject', 18, ({ finding }) => finding.subject),
  wordsColumn('说明', 'message', 48, ({ finding, words }) => sentenceOf(finding, words)),
  looking(
    'centred',
    wordsColumn('结论', 'verdict', 13, ({ finding, words }) => verdictWords[finding.verdict][words.lang]),
  ),
  column('文中数', 'stated', 14, ({ finding }) => sideCell(finding.stated)),
  column('应为', 'expected', 14, ({ finding }) => sideCell(finding.expected)),
  column('相差', 'difference', 12, ({ finding }) => sideCell(finding.gap ?? '')),
  looking(
    'centred',
    wordsColumn('单位', 'unit', 7, ({ finding }) => split(finding.stated)?.unit ?? ''),
  ),
  wordsColumn('修改建议', 'suggestion', 34, ({ finding, words }) => suggestionOf(finding, words)),
  wordsColumn('章节', 'section', 20, ({ finding }) => finding.figures[0]?.quote.location.section ?? ''),
  wordsColumn('算式', 'equation', 44, ({ finding }) => equationOf(finding)),
  wordsColumn('另一方位置', 'other places', 30, (row) => placesOf(row, row.finding.figures.slice(1))),
  wordsColumn('原文', 'quotation', 60, ({ finding }) => finding.figures[0]?.quote.context ?? ''),
  looking(
    'faint',
    wordsColumn('指纹', 'fingerprint', 22, ({ finding }) => finding.fingerprint),
  ),
  wordsColumn('已知', 'known', 24, ({ finding, words }) =>
    finding.suppressed ? suppressionWords(finding.suppressed, words.lang) : '',
  ),
];

/** An amount is a number, its unit stands in a column of its own; words are words. */
function sideCell(side: string): Made {
  const number = split(side);
  return number ? amount(number.digits, number.digits.split('.')[1]?.length ?? 0) : textCell(side);
}

function split(side: string): { readonly digits: string; readonly unit: string } | undefined {
  const { digits, unit } = /^(?<digits>-?\d+(?:\.\d+)?)(?<unit>\D*)$/.exec(side)?.groups ?? {};
  return digits === undefined ? undefined : { digits, unit: unit ?? '' };
}

/** Every place once, in the order of the figures. */
function placesOf({ document, words }: Row, figures: readonly Evidence[]): string {
  const places = figures.map(({ quote }) => whereOf(quote.location, document.path, words.places));
  return [...new Set(places)].join('\n');
}
