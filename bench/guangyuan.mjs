// A real report with a hand-made gold list: which of its contradictions are found, and what else is said.
// Usage: node bench/guangyuan.mjs [dump.txt | report.docx | report.pdf …], after `npm run build`.
// CROSSFOOT_CORPUS names the folder that holds guangyuan-2022/, CROSSFOOT_DIST another build.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from './guangyuan-rules.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const corpus = join(resolve(root, process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus'), 'guangyuan-2022');
const dist = resolve(root, process.env['CROSSFOOT_DIST'] ?? 'dist');

if (!existsSync(join(dist, 'index.js'))) throw new Error(`${dist}/index.js is not there yet: npm run build`);
if (!existsSync(corpus)) throw new Error(`${corpus} is not there: set CROSSFOOT_CORPUS`);

const { checkDocument } = await import(join(dist, 'index.js'));
const { environment } = await import(join(dist, 'cli/environment.js'));
const gold = JSON.parse(readFileSync(join(corpus, 'gold.json'), 'utf8'));

const names = process.argv.length > 2 ? process.argv.slice(2) : ['dump.txt', 'report.docx', 'report.pdf'];
for (const name of names) await compare(name);

/** @typedef {import('../dist/index.js').Finding} Finding */
/** @typedef {{ id: string, severity: 'error' | 'warning' | 'info', summary: string, left: { value: string }, right: { value: string } }} Gold */
/** @typedef {{ summary: string, left: string, right: string, arithmetic: string }} Held */

/** @param {string} name */
async function compare(name) {
  const result = await checkDocument(readFileSync(join(corpus, name)), name, environment());
  const told = result.findings.filter((/** @type {Finding} */ { verdict, raised }) => verdict !== 'rounding' || raised);
  const matches = new Map(gold.findings.map((/** @type {Gold} */ target) => [target, findingsOf(target, told)]));
  const { ledger } = result;
  console.log(`\n## ${name}: ${result.status}, ${result.problems.length} problems, ${JSON.stringify(ledger)}\n`);
  console.log(`claims ${JSON.stringify(totals(result.tallies))}`);
  printGold(matches);
  const known = new Set([...matches.values()].flat());
  const others = result.findings.filter(
    (/** @type {Finding} */ finding) => !known.has(finding) && !isSpelling(finding) && !restates(finding, matches),
  );
  printOthers(others);
  const denied = deniedBy(others);
  console.log(`relations that hold and are contradicted: ${denied.length} of ${gold.checked_ok.items.length}`);
  for (const [held, finding] of denied) console.log(`  ${held.summary}\n    ${lineOf(finding)}`);
}

/** @param {ReadonlyMap<Gold, readonly Finding[]>} matches */
function printGold(matches) {
  for (const severity of ['error', 'warning', 'info']) {
    const targets = [...matches].filter(([target]) => target.severity === severity);
    const found = targets.filter(([, findings]) => findings.length > 0);
    const missed = targets.filter(([, findings]) => findings.length === 0).map(([{ id }]) => id);
    console.log(`\n${severity}: ${found.length} of ${targets.length} found; not ${missed.join(' ') || '–'}`);
    for (const [{ id, summary }, findings] of found) {
      const [finding] = findings;
      const times = findings.length > 1 ? ` ×${findings.length}` : '';
      const how = finding ? `${finding.severity.padEnd(7)} ${finding.check}${times}` : '';
      console.log(`  ${id.padEnd(4)} ${how.padEnd(48)} ${summary.slice(0, 60)}`);
    }
  }
}

/** @param {readonly Finding[]} others */
function printOthers(others) {
  for (const severity of ['error', 'warning']) {
    const these = others.filter((finding) => finding.severity === severity);
    console.log(`\n${severity}s that are not in the gold list: ${these.length}`);
    for (const finding of these) console.log(`  ${lineOf(finding)}`);
  }
  const notes = others.filter(({ severity }) => severity === 'note').map(({ check }) => check);
  const checks = [...new Set(notes)].map((id) => `${id} ${notes.filter((check) => check === id).length}`);
  console.log(`\nnotes that are not in the gold list: ${notes.length} (${checks.join(', ')})`);
}

/** Every finding that tells a gold entry, by its rule. @param {Gold} target @param {readonly Finding[]} told */
function findingsOf(target, told) {
  const rule = rules[target.id];
  if (!rule) return [];
  const values = rule.values ?? [target.left.value, target.right.value];
  return told.filter(
    ({ check, subject, ...finding }) =>
      rule.checks.some((id) => check === id || check.startsWith(`${id}/`)) &&
      subject.includes(rule.subject ?? '') &&
      holds(finding, values),
  );
}

/** @param {Pick<Finding, 'stated' | 'expected' | 'figures'>} finding @param {readonly string[]} values */
function holds({ stated, expected, figures }, values) {
  const all = new Set([stated, expected, ...figures.map(({ text }) => text)].map(numberOf));
  return values.every((value) => all.has(numberOf(value)));
}

/** One of the slips of the pen that the gold list has apart. @param {Finding} finding */
function isSpelling({ check, stated }) {
  return (
    check.startsWith('document/') &&
    gold.text_errors.some(
      (/** @type {{ quote: string }} */ { quote }) => quote.includes(stated) || stated.includes(quote),
    )
  );
}

/**
 * One more pair of statements of an entry that is told in the same cause.
 * @param {Finding} finding @param {ReadonlyMap<Gold, readonly Finding[]>} matches
 */
function restates(finding, matches) {
  return [...matches].some(
    ([{ left, right }, told]) =>
      told.some(({ cause }) => cause === finding.cause) && holds(finding, [left.value, right.value]),
  );
}

/** Relations of the gold list that hold, but whose numbers all stand in a finding. @param {readonly Finding[]} findings @returns {(readonly [Held, Finding])[]} */
function deniedBy(findings) {
  const failures = findings.filter(({ verdict, severity }) => verdict === 'contradiction' && severity !== 'note');
  return failures.flatMap((finding) => {
    const all = new Set([finding.stated, ...finding.figures.map(({ text }) => text)].map(numberOf));
    const held = gold.checked_ok.items.find((/** @type {Held} */ one) => {
      const terms = (one.arithmetic.match(/\d+(?:\.\d+)?/g) ?? []).map(numberOf);
      return (
        numberOf(finding.stated) === numberOf(one.left) && terms.length > 1 && terms.every((term) => all.has(term))
      );
    });
    return held ? [/** @type {const} */ ([held, finding])] : [];
  });
}

/** 「45.80万元」 and 「45.8」 are one number; words stay words. @param {string} text */
function numberOf(text) {
  const digits = /\d+(?:\.\d+)?/.exec(text.replaceAll(',', ''))?.[0];
  return digits === undefined ? text.replace(/（.）$/, '') : `${Number(digits)}`;
}

/** @param {Finding} finding */
function lineOf({ check, verdict, subject, stated, expected, formula, gap, raised, figures }) {
  const places = figures.slice(0, 2).map(({ quote }) => `${quote.location.section}#${quote.location.block}`);
  const how = formula === undefined ? '' : ` = ${formula}`;
  const off = gap === undefined ? '' : `, gap ${gap}`;
  return `${check} ${verdict}${raised ? ' raised' : ''} 「${subject}」 ${stated} ≠ ${expected}${how}${off} (${places.join(' | ')})`;
}

/** @param {readonly import('../dist/index.js').Tally[]} tallies */
function totals(tallies) {
  const verdicts = /** @type {const} */ (['exact', 'rounding', 'truncation', 'contradiction', 'undecided']);
  return Object.fromEntries(
    verdicts.map((verdict) => [verdict, tallies.reduce((total, tally) => total + tally[verdict], 0)]),
  );
}
