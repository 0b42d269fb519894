import type { Finding } from '../../model/finding.ts';
import { sentenceOf } from '../sentence.ts';
import { hanging } from '../width.ts';
import { shortPrint } from './finding.ts';
import { type Lines, markOf, type Page, rule } from './page.ts';

/** Findings that are known: how many, or each with the reason why it is not counted. */
export function knownLines(findings: readonly Finding[], page: Page): Lines {
  const { words, style } = page;
  const known = findings.flatMap((finding) => (finding.suppressed ? [finding] : []));
  if (known.length === 0) return [];
  const count = (by: string): number => known.filter(({ suppressed }) => suppressed?.by === by).length;
  const said = words.text.known({ baseline: count('baseline'), rule: count('rule') });
  if (!style.showSuppressed)
    return ['', ...hanging('  ', `${said}${words.text.howToList}`, style.columns).map(style.palette.faint)];
  return [
    '',
    style.palette.strong(rule(`${words.text.knownTitle} · ${said}`, style.columns)),
    ...known.flatMap((finding) => oneLines(finding, page)),
  ];
}

function oneLines(finding: Finding, page: Page): Lines {
  const { words, style } = page;
  const mark = markOf(finding.severity, words);
  const why = finding.suppressed ? words.text.knownBy(finding.suppressed) : '';
  const what = [why, finding.check, `${words.text.fingerprint} ${shortPrint(finding)}`].join(' · ');
  return [
    ...hanging(mark, sentenceOf(finding, words, page.home), style.columns),
    ...hanging(' '.repeat(mark.length), what, style.columns),
  ].map(style.palette.faint);
}
