import type { Finding, Reconciliation } from '../../model/finding.ts';
import type { Report, Style } from '../reporter.ts';
import { sentenceOf } from '../sentence.ts';
import { hanging, widthOf } from '../width.ts';
import { wordingIn } from '../wording/index.ts';
import { problemLines } from './document.ts';
import { findingLines } from './finding.ts';
import { noteLines } from './notes.ts';
import { type Lines, type Page, rule } from './page.ts';
import { totalLines } from './total.ts';

/** Two looks at the same documents, and the time of the second. */
interface Looks {
  readonly before: readonly Reconciliation[];
  readonly after: readonly Reconciliation[];
  readonly time: string;
}

/** What is new and what is settled since the last look, document by document. */
export function changesText({ before, after, time }: Looks, { checks }: Pick<Report, 'checks'>, style: Style): string {
  const words = wordingIn(style.lang);
  const changes = after.map((now) =>
    changeOf(
      before.find(({ path }) => path === now.path),
      now,
    ),
  );
  const counts = {
    added: changes.reduce((sum, { added }) => sum + added.length, 0),
    settled: changes.reduce((sum, { settled }) => sum + settled.length, 0),
  };
  const page = { words, style, checks };
  return [
    '',
    style.palette.strong(rule(`${words.text.again(time)} · ${words.text.changes(counts)}`, style.columns)),
    ...changes.flatMap((change) => changeLines(change, { ...page, home: change.now.path })),
    '',
    ...totalLines(after, style),
    '',
  ].join('\n');
}

interface Change {
  readonly now: Reconciliation;
  readonly added: readonly Finding[];
  readonly settled: readonly Finding[];
  /** Troubles in reading, where they are others than before. */
  readonly troubled: boolean;
}

/** Where nothing could be read nothing is settled. */
function changeOf(before: Reconciliation | undefined, now: Reconciliation): Change {
  const [then, found] = [counted(before), counted(now)];
  const codes = ({ problems }: Reconciliation): string => problems.map(({ code, at }) => `${code} ${at}`).join();
  const troubled = now.problems.length > 0 && (!before || codes(before) !== codes(now));
  if (now.status === 'failed') return { now, added: [], settled: [], troubled };
  return { now, added: without(found, then), settled: without(then, found), troubled };
}

const counted = (document: Reconciliation | undefined): readonly Finding[] =>
  (document?.findings ?? []).filter(({ suppressed }) => !suppressed);

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ fingerprint }) => !known.has(fingerprint));
}

function changeLines({ now, added, settled, troubled }: Change, page: Page): Lines {
  if (added.length + settled.length === 0 && !troubled) return [];
  const { palette, columns } = page.style;
  const grave = added.filter(({ severity }) => severity !== 'note');
  const notes = added.filter(({ severity }) => severity === 'note');
  return [
    palette.strong(`━━ ${now.path} ${'━'.repeat(Math.max(2, columns - widthOf(now.path) - 4))}`),
    ...(troubled ? problemLines(now, page) : []),
    ...grave.flatMap((finding) => ['', ...findingLines(finding, page)]),
    ...(notes.length > 0 ? ['', ...noteLines(notes, page)] : []),
    ...(settled.length > 0 ? [''] : []),
    ...settled
      .flatMap((finding) => hanging('✓ ', sentenceOf(finding, page.words, page.home), columns))
      .map(palette.good),
  ];
}
