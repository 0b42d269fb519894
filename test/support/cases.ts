import { type Example, examplesIn, type Paragraphs, proseIn } from '../../src/cli/examples.ts';
import type { Evidence, Finding, Reconciliation } from '../../src/model/finding.ts';

/** What a check compares, and its cases. */
export interface CaseFile {
  readonly opening: Paragraphs;
  readonly cases: readonly Example[];
}

/**
 * A case file: what the check compares, then one `##` for each case, all in English and in Chinese; the script of a
 * paragraph tells its language.
 *
 *     ## Two scores above their weights
 *
 *     ### 两项得分高于权重
 *
 *     Prose, if any, in English.
 *
 *     解释的话（如有）用中文再说一遍。
 *
 *     ````document
 *     ````
 *
 *     ````findings
 *     ````
 */
export function readCases(markdown: string): CaseFile {
  const [opening = ''] = markdown.split(/^## /m);
  return { opening: proseIn(opening), cases: examplesIn(markdown.slice(opening.length)) };
}

/**
 * What a document came to, one line a finding, then one line of what else became of its claims:
 *
 *     error contradiction 「本年收入合计」 1904.09万元 @二 ≠ 1904.08万元 @五, gap 0.01
 *     error contradiction 「甲项目」 100分 @附件 t3 r9 c4 ≠ 95分 = 90 + 5, gap 5; 100分 → 95
 *     error contradiction 「办公设备运行率」 5分 @附件 t3 r5 c6 > 3分 @附件 t3 r5 c5, gap 2
 *     note truncation 「甲项目」 97.59% ≈ 97.60% = 145.07 ÷ 148.64, gap 0.01
 *     exact 3, rounding 1, undecided 1 (scope)
 *
 *     warning contradiction 「办公设备运行率」 8分 @附件 t3 r5 c6 — 没有说明扣分原因 · gives no reason for the points lost
 *
 * `@` is the section, and in a table t, r and c the table, row and column counted from 0; `→` is the suggested repair.
 * A document of which nothing was claimed comes to nothing at all.
 */
export function reportOf({
  findings,
  tallies,
  doubts,
}: Pick<Reconciliation, 'findings' | 'tallies' | 'doubts'>): string {
  const counts = (['exact', 'rounding', 'truncation', 'undecided'] as const).flatMap((verdict) => {
    const count = tallies.reduce((total, tally) => total + tally[verdict], 0);
    const because = verdict === 'undecided' ? ` (${[...new Set(doubts.map((doubt) => doubt.because))].join(' ')})` : '';
    return count > 0 ? [`${verdict} ${count}${because}`] : [];
  });
  return [...findings.map(lineOf), ...(counts.length > 0 ? [counts.join(', ')] : [])]
    .map((line) => `${line}\n`)
    .join('');
}

/** One finding on one line, without wording. */
export function lineOf(finding: Finding): string {
  const { severity, verdict, subject, expected, gap, envelope, raised, complaint } = finding;
  const other = complaint && expected === '' ? '' : ` ${signOf(finding)} ${expectedOf(finding)}`;
  return [
    `${severity} ${verdict} 「${subject}」 ${statedOf(finding)}${other}`,
    gap === undefined ? '' : `, gap ${gap}`,
    envelope === undefined ? '' : ` within ${envelope}`,
    raised ? ', raised' : '',
    complaint ? ` — ${complaint.zh} · ${complaint.en}` : '',
    repairOf(finding),
  ].join('');
}

const statedOf = ({ stated, figures }: Finding): string =>
  [stated, ...placeOf(figures.find(({ role }) => role === 'stated'))].join(' ');

function expectedOf({ expected, formula, figures }: Finding): string {
  if (formula !== undefined) return `${expected} = ${formula}`;
  return [expected, ...placeOf(figures.find(({ role }) => role === 'expected'))].join(' ');
}

function signOf({ verdict, relation, stated, expected }: Finding): string {
  if (verdict !== 'contradiction') return '≈';
  if (relation !== 'order') return '≠';
  return Number.parseFloat(stated) > Number.parseFloat(expected) ? '>' : '<';
}

function placeOf(evidence: Evidence | undefined): readonly string[] {
  if (!evidence) return [];
  const { section: heading, table, row, column } = evidence.quote.location;
  const cell = table === undefined ? '' : `t${table} r${row} c${column}`;
  const place = [heading, cell].filter((part) => part !== '').join(' ');
  return place === '' ? [] : [`@${place}`];
}

function repairOf({ suggestion, figures }: Finding): string {
  const culprit = suggestion && figures[suggestion.figure];
  return suggestion && culprit ? `; ${culprit.text} → ${suggestion.value}` : '';
}
