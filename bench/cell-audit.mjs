// One hundred cells of the account tables of real reports, drawn at random, for somebody to compare with the pages.
// Drawn from every cell, printed or blank, of the rows 类, 项 and 合计 of the six main tables: the same seed, the same cells.
// Usage: node bench/cell-audit.mjs [--seed N] [--cells N] [--printed] [FILE …], after `npm run build`.
// --printed leaves the blank cells out.
// CROSSFOOT_CORPUS names the folder that holds shanghai-putuo/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const corpus = join(resolve(root, process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus'), 'shanghai-putuo');
const options = /** @type {const} */ ({
  seed: { type: 'string', default: '2024' },
  cells: { type: 'string', default: '100' },
  printed: { type: 'boolean', default: false },
});
const { values, positionals } = parseArgs({ options, allowPositionals: true });

if (!existsSync(join(root, 'dist/index.js'))) throw new Error('dist/index.js is not there yet: npm run build');
const { extractDocument } = await import('../dist/index.js');
const { environment } = await import('../dist/cli/environment.js');

/** @typedef {import('../dist/index.js').Records['accountTable'][number]} AccountTable */
/** @typedef {AccountTable['rows'][number]} Row */
/** @typedef {{ file: string, page: number | undefined, kind: string, row: string, column: string, read: string }} Drawn */

const mainTables = [
  'summaryTable',
  'revenueTable',
  'expenditureTable',
  'appropriationSummaryTable',
  'generalPublicBudgetTable',
  'basicExpenditureTable',
];
const files = positionals.length > 0 ? positionals : finalsIn(corpus);
/** @type {Drawn[]} */
const all = [];
for (const file of files) all.push(...(await cellsOf(file)));
const drawn = sample(all, Number(values.cells), Number(values.seed));
console.log(`${drawn.length} of ${all.length} cells of ${files.length} files, seed ${values.seed}\n`);
console.log('| # | file | page | table | row | column | read |\n|---:|---|---:|---|---|---|---|');
for (const [n, { file, page, kind, row, column, read }] of drawn.entries())
  console.log(`| ${n + 1} | ${file} | ${page} | ${kind} | ${row} | ${column} | ${read} |`);

/** @param {string} folder */
function finalsIn(folder) {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: set CROSSFOOT_CORPUS`);
  return readdirSync(folder)
    .filter((name) => /-final(?:-seeded)?\.pdf$/.test(name) && !name.startsWith('template'))
    .map((name) => join(folder, name));
}

/** @param {string} file @returns {Promise<Drawn[]>} */
async function cellsOf(file) {
  const { records } = await extractDocument(readFileSync(file), file, environment());
  const tables = (records?.accountTable ?? []).filter(({ kind }) => mainTables.includes(kind));
  return tables.flatMap((table) => table.rows.filter(isAudited).flatMap((row) => cellsIn(basename(file), table, row)));
}

/** Classes, items and totals; in the summaries every line is one of them. @param {Row} row */
function isAudited({ level, code, item, side }) {
  return side !== undefined || level === '类' || level === '项' || (code?.length === 5 && code[0] === '3') || !!item;
}

/** A blank cell has no place of its own: the page is that of the nearest amount above it, or of the title. @param {string} file @param {AccountTable} table @param {Row} row @returns {Drawn[]} */
function cellsIn(file, table, row) {
  const { rows, title, kind } = table;
  const above = rows.slice(0, rows.indexOf(row) + 1).filter(({ block }) => block === row.block);
  const near = above.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? []));
  const page = (near.at(-1)?.quote ?? title).location.page;
  const cells = row.cells.filter(({ state }) => state !== 'blank' || !values.printed);
  return cells.map(({ path, state, figure }) => ({
    file,
    page: figure?.quote.location.page ?? page,
    kind,
    row: [row.side, row.code, row.label].filter((words) => words).join(' '),
    column: path.at(-1) ?? '',
    read: figure?.quote.text ?? `(${state})`,
  }));
}

/** So many of them without repetition, in their order. @template T @param {readonly T[]} from @param {number} size @param {number} seed @returns {T[]} */
function sample(from, size, seed) {
  const next = random(seed);
  const ranked = from.map((one, n) => ({ one, n, rank: next() })).sort((a, b) => a.rank - b.rank);
  return ranked
    .slice(0, size)
    .sort((a, b) => a.n - b.n)
    .map(({ one }) => one);
}

/** A linear congruential generator modulo 2³². @param {number} seed */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
