import type { Severity } from '../../../model/claim.ts';
import type { CheckCard, Finding, Reconciliation, Tally } from '../../../model/finding.ts';
import { fails, hinders } from '../../failing.ts';
import type { Report } from '../../reporter.ts';
import { suppressionWords } from '../../suppressed.ts';
import type { exchangeWordsIn } from '../../wording/exchange.ts';
import type { Wording } from '../../wording/wording.ts';
import { toldOf } from './told.ts';
import { element, words as wordsIn } from './xml.ts';

/** What every suite needs to know. */
export interface Desk {
  readonly tool: Report['tool'];
  readonly checks: readonly CheckCard[];
  readonly failOn: (path: string) => Severity | 'never';
  readonly words: Wording;
  readonly exchange: ReturnType<typeof exchangeWordsIn>;
}

/** One test: what it is called, and what came of it. */
interface Test {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly inner: readonly string[];
}

/** A document. Ant wants every one of these attributes and parts; the time is not measured, the host not told. */
export function suiteOf(document: Reconciliation, id: number, desk: Desk): string {
  const tests = [readingOf(document, desk), ...checksOf(document, desk)];
  const count = (wanted: Test['outcome']): number => tests.filter(({ outcome }) => outcome === wanted).length;
  const counts = { tests: tests.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
  const about = { name: document.path, package: desk.tool.name, id, hostname: 'localhost', ...counts, time: 0 };
  const classname = document.path.replaceAll('.', '_').replaceAll('/', '.');
  return element('testsuite', about, [
    element('properties', {}, propertiesOf(document, desk)),
    ...tests.map(({ name, inner }) => element('testcase', { classname, name, time: 0 }, inner)),
    wordsIn(
      'system-out',
      {},
      told(
        document.findings.filter((finding) => !fails(finding, desk.failOn(document.path))),
        document,
        desk,
      ),
    ),
    wordsIn('system-err', {}, remarksOf(document, desk)),
  ]);
}

function propertiesOf(
  { title, entity, fiscalYear, format, sha256 }: Reconciliation,
  { tool }: Desk,
): readonly string[] {
  const properties = Object.entries({
    title,
    entity,
    fiscalYear,
    format,
    sha256,
    [`${tool.name}.version`]: tool.version,
  });
  return properties.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [element('property', { name, value }, [])],
  );
}

function readingOf({ problems }: Reconciliation, { words, exchange }: Desk): Test {
  const grave = problems.filter(hinders);
  const [first] = grave;
  if (!first) return { name: exchange.reading, outcome: 'passed', inner: [] };
  const messages = grave.map((problem) => words.problems[problem.code](problem));
  const error = wordsIn('error', { message: messages[0] ?? '', type: first.code }, messages.join('\n'));
  return { name: exchange.reading, outcome: 'error', inner: [error] };
}

function checksOf(document: Reconciliation, desk: Desk): readonly Test[] {
  const judged = document.tallies.filter((tally) => decidedIn(tally) + tally.undecided > 0).map(({ check }) => check);
  const told = document.findings.map(({ check }) => check);
  return [...new Set([...judged, ...told])].map((check) => testOf(check, document, desk));
}

const decidedIn = ({ exact, rounding, truncation, contradiction }: Tally): number =>
  exact + rounding + truncation + contradiction;

function testOf(check: string, document: Reconciliation, desk: Desk): Test {
  const title = desk.checks.find(({ id }) => id === check)?.title[desk.words.lang];
  const name = title === undefined ? check : desk.exchange.labelled(check, title);
  const failures = document.findings.filter(
    (finding) => finding.check === check && fails(finding, desk.failOn(document.path)),
  );
  if (failures.length > 0) return { name, outcome: 'failure', inner: [failureOf(failures, document, desk)] };
  const tally = document.tallies.find((one) => one.check === check);
  if (!tally || decidedIn(tally) > 0) return { name, outcome: 'passed', inner: [] };
  const doubts = doubtsOf(check, tally.undecided, document, desk);
  return { name, outcome: 'skipped', inner: [wordsIn('skipped', {}, doubts)] };
}

function failureOf(findings: readonly Finding[], document: Reconciliation, desk: Desk): string {
  const { words, exchange } = desk;
  const [first] = findings;
  const message = first ? exchange.first(toldOf(first, document.path, words)[0] ?? '', findings.length - 1) : '';
  return wordsIn('failure', { message, type: first?.severity ?? '' }, told(findings, document, desk));
}

function told(findings: readonly Finding[], { path }: Reconciliation, { words, exchange }: Desk): string {
  const parts = findings.map((finding) => {
    const { severity, suppressed } = finding;
    const known = suppressed && exchange.labelled(exchange.known, suppressionWords(suppressed, words.lang));
    const marks = [words.severity[severity], ...(known === undefined ? [] : [known])];
    return `[${marks.join(' · ')}] ${toldOf(finding, path, words).join('\n  ')}\n`;
  });
  return parts.length === 0 ? '' : `\n${parts.join('\n')}`;
}

function doubtsOf(check: string, count: number, { doubts }: Reconciliation, { words, exchange }: Desk): string {
  const reasons = doubts.filter((doubt) => doubt.check === check);
  return exchange.undecided(
    count,
    reasons.map((doubt) => exchange.reason(words.doubts[doubt.because], doubt.count)),
  );
}

/** Problems that leave the rest of the file checked. */
function remarksOf({ problems }: Reconciliation, { words }: Desk): string {
  const remarks = problems.filter((problem) => !hinders(problem));
  return remarks.map((problem) => `\n${words.problems[problem.code](problem)}`).join('');
}
