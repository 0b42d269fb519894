import type { Problem } from '../../model/document.ts';
import type { Finding, Reconciliation } from '../../model/finding.ts';
import { hanging, widthOf } from '../width.ts';
import { causeLines, causesOf } from './causes.ts';
import { claimsOf, coverageLines } from './coverage.ts';
import { knownLines } from './known.ts';
import { noteLines } from './notes.ts';
import { type Lines, type Page, rule } from './page.ts';

/** Everything about one document. Nothing at all where it is brief and there is nothing to tell. */
export function documentLines(reconciliation: Reconciliation, page: Page): Lines {
  const { brief, showSuppressed = false } = page.style;
  const told = reconciliation.findings.filter(({ suppressed }) => showSuppressed || !suppressed);
  if (brief && told.length + reconciliation.problems.length === 0) return [];
  return [
    ...headingLines(reconciliation, page),
    ...problemLines(reconciliation, page),
    ...resultLines(reconciliation, page),
    ...(brief || reconciliation.status === 'failed' ? [] : coverageLines(reconciliation, page)),
    '',
  ];
}

function headingLines({ title, path, ...rest }: Reconciliation, page: Page): Lines {
  const { words, style } = page;
  const about = words.text.about({ title, path, ...rest });
  const line = '━'.repeat(Math.max(2, style.columns - widthOf(path) - 4));
  return [
    style.palette.strong(`━━ ${path} ${line}`),
    ...(title === '' ? [] : hanging('  ', title, style.columns)),
    ...(about === '' ? [] : hanging('  ', about, style.columns).map(style.palette.faint)),
  ];
}

/** What kept parts of the document from being read. */
export function problemLines({ problems }: Reconciliation, page: Page): Lines {
  const { words, style } = page;
  const lines = problems.flatMap((problem) => {
    const ink = problem.extent === 'fatal' ? style.palette.error : style.palette.warning;
    const [first = '', ...rest] = hanging('  ! ', words.problems[problem.code](athome(problem, page)), style.columns);
    return [ink(first.slice(0, 4)) + first.slice(4), ...rest];
  });
  return lines.length === 0 ? [] : ['', ...lines];
}

/** Under the heading of its document a problem need not name it again. */
const athome = (problem: Problem, { home }: Page): Problem =>
  problem.path === home ? { ...problem, path: '' } : problem;

function resultLines(reconciliation: Reconciliation, page: Page): Lines {
  const { status } = reconciliation;
  const findings = reconciliation.findings.filter(({ suppressed }) => !suppressed);
  const { words, style } = page;
  if (status === 'failed') return hanging('    ', words.text.failed, style.columns).map(style.palette.faint);
  const [notes, grave] = [findings.filter(isNote), findings.filter((finding) => !isNote(finding))];
  return [
    ...(grave.length === 0 ? clearLines(reconciliation, page) : []),
    ...causesOf(grave).flatMap((cause) => ['', ...causeLines(cause, page)]),
    ...(notes.length === 0 ? [] : ['', style.palette.strong(rule(words.text.notes, style.columns))]),
    ...noteLines(notes, page),
    ...knownLines(reconciliation.findings, page),
  ];
}

const isNote = ({ severity }: Finding): boolean => severity === 'note';

function clearLines({ tallies, findings }: Reconciliation, { words, style }: Page): Lines {
  const claims = tallies.reduce((sum, tally) => sum + claimsOf(tally), 0);
  const known = findings.some((finding) => finding.suppressed && !isNote(finding));
  const nothing = known ? words.text.nothingNew : words.text.nothingFound;
  const [mark, said, ink] =
    claims > 0 ? ['✓ ', nothing(claims), style.palette.good] : ['! ', words.text.nothingChecked, style.palette.warning];
  return ['', ...hanging(`  ${mark}`, said, style.columns).map(ink)];
}
