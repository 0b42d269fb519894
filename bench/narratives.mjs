// Real paragraphs with a hand-made truth: which slips are told, as what, and what else is said.
// Usage: node bench/narratives.mjs [P009 …] [--all], after `npm run build`; --all prints every finding.
// CROSSFOOT_CORPUS names the folder that holds narratives/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const corpus = join(resolve(root, process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus'), 'narratives');
const dist = resolve(root, process.env['CROSSFOOT_DIST'] ?? 'dist');
if (!existsSync(corpus)) throw new Error(`${corpus} is not there: set CROSSFOOT_CORPUS`);

const { checkDocument } = await import(join(dist, 'index.js'));
const { environment } = await import(join(dist, 'cli/environment.js'));

/** @typedef {import('../dist/index.js').Finding} Finding */
/** @typedef {{ level: 'error' | 'tail' | 'wording', figure: string, other: string, why: string }} Truth */

/** @type {Record<string, { findings: Truth[] }>} */
const truth = JSON.parse(readFileSync(join(corpus, 'truth.json'), 'utf8'));
const asked = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const all = process.argv.includes('--all');
const names = asked.length > 0 ? asked : readdirSync(corpus).flatMap((name) => /^(P\d+)\.txt$/.exec(name)?.[1] ?? []);

/** @type {Record<string, { told: number, of: number }>} */
const score = {};
/** @type {string[]} */
const extras = [];
for (const name of names) await compare(name);
for (const [level, { told, of }] of Object.entries(score)) console.log(`${level}: ${told} of ${of}`);
console.log(`errors and warnings that the truth has not: ${extras.length}`);
for (const extra of extras) console.log(`  ${extra}`);

/** @param {string} name */
async function compare(name) {
  const path = join(corpus, `${name}.txt`);
  /** @type {{ findings: Finding[] }} */
  const { findings } = await checkDocument(readFileSync(path), `${name}.txt`, environment());
  const entries = truth[name]?.findings ?? [];
  /** @type {Set<Finding>} */
  const known = new Set();
  for (const entry of entries) {
    const told = findings.filter((finding) => tells(finding, entry));
    for (const finding of told) known.add(finding);
    const level = score[entry.level] ?? { told: 0, of: 0 };
    score[entry.level] = level;
    level.of += 1;
    if (told.some((finding) => fits(finding, entry))) level.told += 1;
    const found = told.map(({ severity, check }) => `${severity} ${check}`).join(', ');
    console.log(`${name} ${entry.level.padEnd(7)} ${entry.figure} | ${entry.other} → ${found || '-'}`);
  }
  for (const finding of findings) {
    if (all) console.log(`    ${lineOf(finding)}`);
    if (finding.severity !== 'note' && !known.has(finding)) extras.push(`${name} ${lineOf(finding)}`);
  }
}

/** An error must be told as one or as a warning, a tail never as an error. @param {Finding} finding @param {Truth} entry */
function fits({ severity, relation }, { level }) {
  if (level === 'error') return severity !== 'note';
  // A slip of the pen is told in words, not by a sum that does not come out.
  if (level === 'wording') return relation === 'words' || relation === 'presence';
  return severity !== 'error';
}

/** Its figure is among the evidence, and so is one of the others; what is missing can only be near. @param {Finding} finding @param {Truth} entry */
function tells({ figures, stated, expected }, { figure, other }) {
  const printed = figures.map(({ text, quote }) => ({ text: plain(text), context: plain(quote.context) }));
  const digits = numbersIn(figure);
  const named = (/** @type {string} */ number) =>
    printed.some(({ text }) => numbersIn(text).includes(number)) || plain(stated).includes(number);
  const hit =
    digits.length > 0 ? digits.some(named) : printed.some(({ context }) => context.includes(plain(figure).trim()));
  const others = numbersIn(other);
  const evidence = [...printed.flatMap(({ text }) => numbersIn(text)), ...numbersIn(expected)];
  return hit && (others.length === 0 || others.some((number) => evidence.includes(number)) || figures.length === 1);
}

/** @param {string} text */
function plain(text) {
  return text.normalize('NFKC').replaceAll(',', '').replaceAll(/\s+/g, '');
}

/** @param {string} text @returns {string[]} */
function numbersIn(text) {
  return plain(text).match(/\d+(?:\.\d+)?/g) ?? [];
}

/** @param {Finding} finding */
function lineOf({ severity, check, subject, stated, expected, formula, figures }) {
  return `${severity} ${check} 「${subject}」 ${stated} | ${expected} ${formula ?? ''} | ${figures.map(({ text }) => text).join(' ')}`;
}
