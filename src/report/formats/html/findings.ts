import type { Bilingual } from '../../../model/claim.ts';
import type { Evidence, Finding } from '../../../model/finding.ts';
import { grouped } from '../../../model/group.ts';
import { equationOf, keyOf, labelOf, type Repair, repairOf } from '../../figures.ts';
import { sentenceOf } from '../../sentence.ts';
import { whereOf } from '../../where.ts';
import { wordingIn } from '../../wording/index.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Numbers } from './claims.ts';
import { isWords } from './marks.ts';
import type { CauseView, EvidenceView, FindingView, MarkRef, RepairView } from './view.ts';

/** The same in both languages. */
export const inBoth = (told: (words: Wording) => string): Bilingual => ({
  zh: told(wordingIn('zh')),
  en: told(wordingIn('en')),
});

/** A finding in words, without the number of its claim. `cause` is the number of its cause. */
export function findingOf(finding: Finding, cause: number, path: string, numbers: Numbers): FindingView {
  const { fingerprint, check, severity, verdict, subject, stated, expected, figures, suppressed } = finding;
  const location = figures[0]?.quote.location;
  return {
    ...{ fingerprint, check: numbers.check(check), severity, verdict, subject, stated, expected, cause },
    sentence: inBoth((words) => sentenceOf(finding, words)),
    section: location?.section ?? '',
    ...(location?.table !== undefined && { table: location.table + 1 }),
    equation: equationOf(finding),
    figures: figures.map((figure) => evidenceOf(figure, finding, path, numbers)),
    ...(suppressed && { suppressed }),
  };
}

function evidenceOf(figure: Evidence, finding: Finding, path: string, numbers: Numbers): EvidenceView {
  const { role, text, quote } = figure;
  return {
    ...{ role, text, context: quote.context },
    label: inBoth((words) => labelOf(figure, finding, words)),
    mark: markOf(figure, numbers),
    where: inBoth(({ places }) => whereOf(quote.location, path, places)),
  };
}

const markOf = (figure: Evidence, { marked, home }: Numbers): MarkRef | null =>
  isWords(figure) ? marked.ofWords(figure.quote, home) : marked.ofFigure(figure.quote, home);

/** What would settle the findings of one cause, each change once. */
export function causeOf(findings: readonly Finding[], numbers: Numbers): CauseView {
  const repairs = findings.flatMap((finding) => repairOf(finding) ?? []);
  return {
    repairs: grouped(repairs, keyOf).flatMap(([, group]) =>
      group[0] ? [repairView(group[0], { settled: group.length, all: findings.length }, numbers)] : [],
    ),
  };
}

function repairView(repair: Repair, scope: { settled: number; all: number }, numbers: Numbers): RepairView {
  const from = repair.from.text;
  const to = from.replace(/[-−]?\d[\d,，.]*/, repair.to);
  const sentence = inBoth(({ text }) => text.suggestion({ from, to, ...scope }));
  return { mark: markOf(repair.from, numbers), from, to, sentence };
}
