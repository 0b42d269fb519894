import type { Bilingual } from '../../../model/bilingual.ts';
import type { CheckCard, Evidence, Finding, Reconciliation } from '../../../model/finding.ts';
import { roles } from '../../../model/terms/roles.ts';
import { equationOf } from '../../figures.ts';
import { sentenceOf } from '../../sentence.ts';
import { suggestionOf } from '../../suggestion.ts';
import { suppressionWords } from '../../suppressed.ts';
import { whereOf } from '../../where.ts';
import type { Wording } from '../../wording/wording.ts';
import { numberCell, textCell } from './cells.ts';

interface Row {
  readonly document: Reconciliation;
  readonly finding: Finding;
  readonly checks: readonly CheckCard[];
  readonly words: Wording;
}

interface Column {
  readonly head: Bilingual;
  readonly cell: (row: Row) => string;
}

const column = (zh: string, en: string, cell: Column['cell']): Column => ({ head: { zh, en }, cell });
const text = (zh: string, en: string, of: (row: Row) => string): Column => column(zh, en, (row) => textCell(of(row)));
const number = (zh: string, en: string, of: (row: Row) => string): Column =>
  column(zh, en, (row) => numberCell(of(row)));

/** From what is wrong to how it is known again. Amounts stand apart from their units, so that they are numbers. */
export const columns: readonly Column[] = [
  text('文件', 'document', ({ document }) => document.path),
  text('部门（单位）', 'entity', ({ document }) => document.entity),
  number('年度', 'fiscal year', ({ document }) => String(document.fiscalYear ?? '')),
  text('级别', 'severity', ({ finding, words }) => words.severity[finding.severity]),
  text('检查', 'check', ({ finding }) => finding.check),
  text('检查内容', 'what should hold', titleOf),
  text('说明', 'message', ({ finding, words }) => sentenceOf(finding, words)),
  text('事项', 'subject', ({ finding }) => finding.subject),
  text('一方', 'one side', ({ finding, words }) => roles[finding.statedAs][words.lang]),
  number('一方数值', 'one value', ({ finding }) => split(finding.stated).digits),
  text('一方单位', 'one unit', ({ finding }) => split(finding.stated).unit),
  text('另一方', 'other side', ({ finding, words }) => roles[finding.expectedAs][words.lang]),
  number('另一方数值', 'other value', ({ finding }) => split(finding.expected).digits),
  text('另一方单位', 'other unit', ({ finding }) => split(finding.expected).unit),
  number('相差', 'difference', ({ finding }) => finding.gap ?? ''),
  text('算式', 'equation', ({ finding }) => equationOf(finding)),
  text('位置', 'place', (row) => placesOf(row, row.finding.figures.slice(0, 1))),
  text('原文', 'quotation', ({ finding }) => finding.figures[0]?.quote.context ?? ''),
  text('另一方位置', 'other places', (row) => placesOf(row, row.finding.figures.slice(1))),
  text('修改建议', 'suggestion', ({ finding, words }) => suggestionOf(finding, words)),
  text('同因', 'cause', ({ finding }) => finding.cause),
  text('指纹', 'fingerprint', ({ finding }) => finding.fingerprint),
  text('已知', 'known', ({ finding, words }) =>
    finding.suppressed ? suppressionWords(finding.suppressed, words.lang) : '',
  ),
];

function titleOf({ finding, checks, words }: Row): string {
  return checks.find(({ id }) => id === finding.check)?.title[words.lang] ?? '';
}

/** 「100分」 as 100 and 分; words are all digits, so that they fill their cell. */
function split(side: string): { readonly digits: string; readonly unit: string } {
  const { digits, unit } = /^(?<digits>-?\d+(?:\.\d+)?)(?<unit>\D*)$/.exec(side)?.groups ?? {};
  return { digits: digits ?? side, unit: unit ?? '' };
}

/** Every place once, in the order of the figures. */
function placesOf({ document, words }: Row, figures: readonly Evidence[]): string {
  const places = figures.map(({ quote }) => whereOf(quote.location, document.path, words.places));
  return [...new Set(places)].join(words.lang === 'zh' ? '；' : '; ');
}
