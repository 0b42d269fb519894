// A real report with a hand-made gold list: which of its contradictions are found, and what else is said.
// Usage: node bench/guangyuan.mjs [dump.txt | report.docx | report.pdf …], after `npm run build`.
// CROSSFOOT_CORPUS names the folder that holds guangyuan-2022/.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const corpus = join(resolve(root, process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus'), 'guangyuan-2022');
const wanted = [...range(1, 12), ...range(14, 20), ...range(24, 26), 40, 72, 76].map(
  (n) => `G${`${n}`.padStart(2, '0')}`,
);

if (!existsSync(join(root, 'dist/index.js'))) throw new Error('dist/index.js is not there yet: npm run build');
if (!existsSync(corpus)) throw new Error(`${corpus} is not there: set CROSSFOOT_CORPUS`);

const { checkDocument } = await import('../dist/index.js');
const { environment } = await import('../dist/cli/environment.js');
const gold = JSON.parse(readFileSync(join(corpus, 'gold.json'), 'utf8'));

const names = process.argv.length > 2 ? process.argv.slice(2) : ['dump.txt', 'report.docx', 'report.pdf'];
for (const name of names) await compare(name);

/** @typedef {import('../dist/index.js').Finding} Finding */
/** @typedef {{ id: string, severity: string, summary: string, left: { value: string }, right: { value: string } }} Gold */
/** @typedef {{ summary: string, left: string, right: string, arithmetic: string }} Held */

/** @param {string} name */
async function compare(name) {
  const result = await checkDocument(readFileSync(join(corpus, name)), name, environment());
  const matches = assigned(result.findings);
  const { ledger } = result;
  console.log(`\n## ${name}: ${result.status}, ${result.problems.length} problems, ${JSON.stringify(ledger)}\n`);
  console.log(`claims ${JSON.stringify(totals(result.tallies))}`);
  printWanted(matches);
  const known = new Set(result.findings.filter((finding) => isKnown(finding, matches)));
  for (const severity of ['error', 'warning']) {
    const others = result.findings.filter((finding) => finding.severity === severity && !known.has(finding));
    console.log(`\n${severity}s that are not in the gold list: ${others.length}`);
    for (const finding of others) console.log(`  ${lineOf(finding)}`);
  }
  console.log(`\nnotes: ${result.findings.filter(({ severity }) => severity === 'note').length}`);
  const denied = deniedBy(result.findings.filter((finding) => !known.has(finding)));
  console.log(`relations that hold and are contradicted: ${denied.length} of ${gold.checked_ok.items.length}`);
  for (const [held, finding] of denied) console.log(`  ${held.summary}\n    ${lineOf(finding)}`);
}

/** @param {ReadonlyMap<Gold, Finding>} matches */
function printWanted(matches) {
  /** @type {Gold[]} */
  const targets = gold.findings.filter((/** @type {Gold} */ { id }) => wanted.includes(id));
  console.log(
    `\nof the whole gold list: ${[...matches.keys()]
      .map(({ id }) => id)
      .sort()
      .join(' ')}`,
  );
  console.log(`found ${targets.filter((target) => matches.has(target)).length} of ${targets.length}`);
  for (const target of targets) {
    const finding = matches.get(target);
    const found = finding ? `${finding.severity.padEnd(7)} ${finding.check} ${finding.cause}` : '-';
    console.log(`  ${target.id} ${target.severity.padEnd(7)} ${found.padEnd(48)} ${target.summary.slice(0, 60)}`);
  }
}

/**
 * Told by the gold list: as an entry, or as one more pair of statements of an entry that is told in the same cause.
 * @param {Finding} finding @param {ReadonlyMap<Gold, Finding>} matches
 */
function isKnown(finding, matches) {
  return [...matches].some(
    ([target, told]) => told === finding || (told.cause === finding.cause && saysBoth(finding, target)),
  );
}

/** Each gold finding with the finding that tells it; one finding tells one, and the subjects that are most alike go together. @param {readonly Finding[]} findings */
function assigned(findings) {
  const told = findings.filter(({ verdict, raised }) => verdict !== 'rounding' || raised);
  /** @type {Map<Gold, Finding>} */
  const matches = new Map();
  const used = new Set();
  const pairs = told.flatMap((finding) =>
    gold.findings.map((/** @type {Gold} */ target) => ({ finding, target, rank: rankOf(finding, target) })),
  );
  for (const { finding, target, rank } of pairs.sort((a, b) => b.rank - a.rank)) {
    if (rank === 0 || matches.has(target) || used.has(finding)) continue;
    matches.set(target, finding);
    used.add(finding);
  }
  return matches;
}

/** How well a finding tells a gold entry; 0 if not at all. @param {Finding} finding @param {Gold} target */
function rankOf(finding, target) {
  const sure = saysBoth(finding, target) ? 200 : holdsBoth(finding, target) ? 100 : 0;
  return sure && sure + commonLength(finding.subject, target.summary);
}

/** The length of the longest stretch of text that both hold. @param {string} a @param {string} b */
function commonLength(a, b) {
  for (let length = a.length; length > 0; length--)
    for (let start = 0; start + length <= a.length; start++)
      if (b.includes(a.slice(start, start + length))) return length;
  return 0;
}

/** The two sides of the finding are the two of the gold entry. @param {Finding} finding @param {Gold} target */
function saysBoth({ stated, expected }, { left, right }) {
  const sides = [numberOf(stated), numberOf(expected)];
  return sides.includes(numberOf(left.value)) && sides.includes(numberOf(right.value)) && left.value !== right.value;
}

/** The figures behind the finding hold both, and both are telling enough. @param {Finding} finding @param {Gold} target */
function holdsBoth({ stated, expected, figures }, { left, right }) {
  const all = [stated, expected, ...figures.map(({ text }) => text)].map(numberOf);
  const sides = [left.value, right.value].map(numberOf);
  return sides.every((side) => side.length > 3 && all.includes(side)) && sides[0] !== sides[1];
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

/** @param {number} from @param {number} to */
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}
