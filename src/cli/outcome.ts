import type { Severity } from '../model/claim.ts';
import type { Lang } from '../report/reporter.ts';
import { sentenceOf } from '../report/sentence.ts';
import { wordingIn } from '../report/wording/index.ts';
import { findingIn } from './compact.ts';
import { pageWordsIn } from './page-words.ts';

/** One line of an outcome, in words. */
export interface Told {
  readonly severity?: Severity;
  readonly sentence: string;
}

/** The compact lines of a case as the sentences of a report. A line of another form stays as it is. */
export function outcomeOf(findings: string, lang: Lang): readonly Told[] {
  const lines = findings.split('\n').filter((line) => line !== '');
  if (lines.length === 0) return [{ sentence: pageWordsIn(lang).nothingTold }];
  const told = lines.map(
    (line): Told => toldOf(line, lang) ?? { sentence: countsOf(line, lang, lines.length) ?? line },
  );
  const found = told.filter(({ severity }) => severity !== undefined);
  return [...found, ...repairsOf(lines, lang), ...told.filter((one) => !found.includes(one) && one.sentence !== '')];
}

function toldOf(line: string, lang: Lang): Told | undefined {
  const finding = findingIn(line);
  return finding && { severity: finding.severity, sentence: sentenceOf(finding, wordingIn(lang), '') };
}

/** What would settle findings, once for all that it settles. */
function repairsOf(lines: readonly string[], lang: Lang): readonly Told[] {
  const repairs = lines.flatMap((line) => /; (?<repair>.+ → .+)$/.exec(line)?.groups?.['repair'] ?? []);
  return [...new Set(repairs)].map((repair) => {
    const [from = '', to = ''] = repair.split(' → ');
    const all = repairs.filter((other) => other === repair).length;
    return { sentence: `→ ${wordingIn(lang).text.suggestion({ from, to, settled: all, all })}` };
  });
}

const counts = /^(?:(?:exact|rounding|truncation|undecided) \d+(?: \([a-z -]+\))?(?:, |$))+$/;

/** Of the counts only what held and what was left open: roundings and truncations have lines of their own. */
function countsOf(line: string, lang: Lang, lines: number): string | undefined {
  if (!counts.test(line)) return undefined;
  const { doubts } = wordingIn(lang);
  const held = Number(/exact (?<count>\d+)/.exec(line)?.groups?.['count'] ?? 0);
  const { count = '0', reasons = '' } = /undecided (?<count>\d+) \((?<reasons>.+)\)/.exec(line)?.groups ?? {};
  const because = Object.entries(doubts).flatMap(([doubt, said]) => (reasons.split(' ').includes(doubt) ? [said] : []));
  return pageWordsIn(lang).counts({ held, open: Number(count), because, alone: lines === 1 });
}
