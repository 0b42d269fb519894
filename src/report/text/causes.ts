import type { Severity } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import { grouped } from '../../model/group.ts';
import { keyOf, printedLike, type Repair, repairOf } from '../figures.ts';
import { hanging } from '../width.ts';
import { findingLines, indentOf } from './finding.ts';
import type { Lines, Page } from './page.ts';

const ranks = { error: 0, warning: 1, note: 2 } as const satisfies Record<Severity, number>;

/** Findings that share a cause stand together, the gravest first; else the order stays. */
export function causesOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const causes = grouped(findings, ({ cause }) => cause).map(([, group]) => gravestFirst(group));
  return causes.toSorted((a, b) => gravityOf(a) - gravityOf(b));
}

const gravestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);

const gravityOf = (findings: readonly Finding[]): number =>
  Math.min(...findings.map(({ severity }) => ranks[severity]));

/** One cause: its findings, and the change that would settle them. */
export function causeLines(findings: readonly Finding[], page: Page): Lines {
  const { words, style } = page;
  const shared = findings.length > 1 ? [style.palette.faint(`┄┄ ${words.text.sameCause(findings.length)}`)] : [];
  const parts = findings.map((finding) => findingLines(finding, page));
  return [
    ...shared,
    ...parts.flatMap((lines, n) => (n === 0 ? lines : ['', ...lines])),
    ...repairLines(findings, page),
  ];
}

function repairLines(findings: readonly Finding[], page: Page): Lines {
  const repairs = findings.flatMap((finding) => repairOf(finding) ?? []);
  return grouped(repairs, keyOf).flatMap(([, group]) =>
    group[0] ? repairLine(group[0], { settled: group.length, all: findings.length }, page) : [],
  );
}

function repairLine(repair: Repair, scope: { settled: number; all: number }, page: Page): Lines {
  const { words, style } = page;
  const said = words.text.suggestion({
    from: repair.from.text,
    to: printedLike(repair),
    because: repair.because,
    ...scope,
  });
  return hanging(`${' '.repeat(indentOf(page))}→ `, said, style.columns).map(style.palette.good);
}
