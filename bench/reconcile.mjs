// What reconciling costs once a document is read, and how the cost grows when its content stands there several times.
// Usage: node bench/reconcile.mjs [FILE], after `npm run build`; without a file the real report of the corpus, or the bundled fixture.
// CROSSFOOT_DIST names the folder that was built into.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const dist = resolve(root, process.env['CROSSFOOT_DIST'] ?? 'dist');
const corpus = resolve(root, process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus');
const real = join(corpus, 'guangyuan-2022/report.docx');
const file = process.argv[2] ?? (existsSync(real) ? real : join(root, 'fixtures/bundled/report.docx'));
const rounds = 15;
if (!existsSync(join(dist, 'index.js'))) throw new Error('dist/index.js is not there yet: npm run build');

/** @param {string} path */
const built = (path) => import(pathToFileURL(join(dist, path)).href);
const { environment } = await built('cli/environment.js');
const { open } = await built('extract/open.js');
const { linked } = await built('extract/read.js');
const { readRecords } = await built('extract/readers/index.js');
const { numeralsOf } = await built('extract/numerals.js');
const { reconcile } = await built('reconcile/reconcile.js');
const { checks } = await built('reconcile/checks/index.js');

/**
 * @typedef {{ text: string, address: { block: number, table?: number } }} Passage
 * @typedef {{ blocks: readonly any[], fiscalYear?: number }} Doc
 */

const { document } = await open(new Uint8Array(readFileSync(file)), file, environment());
if (!document) throw new Error(`${file} cannot be read`);
console.log(
  `${file.split('/').slice(-2).join('/')}: CPU milliseconds, warm, the least of ${rounds} rounds; in brackets per copy\n`,
);
console.log('| copies | numerals | claims | reading | linking | reconciling |\n|---:|---:|---:|---:|---:|---:|');
for (const copies of [1, 2, 5, 10]) console.log(`| ${rowFor(copies).join(' | ')} |`);

/** @param {number} copies @returns {readonly (string | number)[]} */
function rowFor(copies) {
  /** @type {Doc} */
  const whole = { ...document, blocks: repeated(document.blocks, copies) };
  const numerals = numeralsOf(whole);
  const found = readRecords(whole);
  const records = linked(found, whole.fiscalYear);
  const info = { path: file, title: '', entity: '' };
  const work = () => reconcile({ document: info, records, numerals, problems: [], checks, keep: ['claims'] });
  // What readers remember of a passage would make the second reading cheap, so each reads passages of its own.
  const fresh = Array.from({ length: rounds }, () => ({ ...whole, blocks: repeated(document.blocks, copies) }));
  const reading = least(() => void readRecords(fresh.pop()));
  const linking = least(() => linked(found, whole.fiscalYear));
  const reconciling = least(work);
  return [
    copies,
    numerals.length,
    work().claims.length,
    ...[reading, linking, reconciling].map((ms) => told(ms, copies)),
  ];
}

/** @param {number} ms @param {number} copies */
function told(ms, copies) {
  return `${Math.round(ms)} (${(ms / copies).toFixed(1)})`;
}

/** Time of the processor, not on the wall: of several rounds the least is what the work itself takes. @param {() => void} work */
function least(work) {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The same blocks once more behind each other, each with places of its own. @param {readonly any[]} blocks @param {number} copies */
function repeated(blocks, copies) {
  const tables = blocks.filter(({ kind }) => kind === 'table').length;
  return Array.from({ length: copies }, (_, copy) =>
    blocks.map((block) => moved(block, copy * blocks.length, copy * tables)),
  ).flat();
}

/** @param {any} block @param {number} by @param {number} tablesBy */
function moved(block, by, tablesBy) {
  /** @param {Passage['address']} address */
  const elsewhere = (address) => ({
    ...address,
    block: address.block + by,
    ...(address.table !== undefined && { table: address.table + tablesBy }),
  });
  /** @param {Passage} passage */
  const there = (passage) => ({ ...passage, address: elsewhere(passage.address) });
  switch (block.kind) {
    case 'table':
      return {
        ...block,
        table: block.table + tablesBy,
        address: elsewhere(block.address),
        cells: block.cells.map((/** @type {any} */ cell) => ({ ...cell, passage: there(cell.passage) })),
      };
    case 'chart':
      return {
        ...block,
        address: elsewhere(block.address),
        points: block.points.map((/** @type {any} */ point) => ({ ...point, value: there(point.value) })),
      };
    default:
      return { ...block, passage: there(block.passage) };
  }
}
