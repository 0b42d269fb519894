// Tables of the ICDAR 2013 competition, read by us and by tabula-java: how many of the relations between neighbouring
// cells are right.
// Usage: node bench/icdar.mjs [eu-001 …], after `npm run build`.
// CROSSFOOT_CORPUS names the folder that holds tables-icdar2013/, TABULA_JAR the jar of tabula-java.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load as parseXml } from 'cheerio';
import { compared, normal, rates } from './relations.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const corpus = join(resolve(root, process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus'), 'tables-icdar2013');
const jar = process.env['TABULA_JAR'];
const java = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin/java') : 'java';

if (!existsSync(join(root, 'dist/extract/open.js'))) throw new Error('dist is not there yet: npm run build');
if (!existsSync(corpus)) throw new Error(`${corpus} is not there: set CROSSFOOT_CORPUS`);

const { open } = await import('../dist/extract/open.js');
const { environment } = await import('../dist/cli/environment.js');
const { load } = await import('../dist/extract/formats/pdf/load.js');
const { rulesOf } = await import('../dist/extract/formats/pdf/rules.js');

/** @typedef {import('./relations.mjs').Cell} Cell */
/** @typedef {import('./relations.mjs').Table} Table */
/** @typedef {import('./relations.mjs').Score} Score */
/** @typedef {{ page: number, box: readonly [number, number, number, number], cells: Table }} TrueTable */

/** @type {readonly (readonly [string, readonly string[]])[]} */
const tabulaModes = [
  ['tabula (default)', []],
  ['tabula (ruled only)', ['-r']],
  ['tabula (text only)', ['-n']],
  ['tabula (guessed areas)', ['-g']],
];
// Its writer of JSON looks into private parts of Java, which Java 17 grants only on demand.
const opened = ['java.base/java.lang', 'java.base/java.util'].concat(
  ['awt', 'awt.color', 'awt.font', 'awt.geom', 'awt.image'].map((part) => `java.desktop/java.${part}`),
  ['java2d', 'java2d.cmm', 'java2d.cmm.lcms', 'java2d.pipe', 'font'].map((part) => `java.desktop/sun.${part}`),
);

const names = process.argv.length > 2 ? process.argv.slice(2) : pdfNames();
const hasTabula = jar !== undefined && existsSync(jar);
if (!hasTabula) console.log('tabula-java is skipped: TABULA_JAR names no file.\n');
const readers = ['crossfoot', ...(hasTabula ? tabulaModes.map(([name]) => name) : [])];

/** @type {Map<string, { isRuled: boolean, scores: readonly Score[] }>} */
const files = new Map();
for (const name of names) {
  const truths = truthOf(name);
  const results = [await ours(name), ...(hasTabula ? tabulaModes.map(([, flags]) => tabulas(name, flags)) : [])];
  files.set(name, {
    isRuled: await isRuled(name, truths),
    scores: results.map((tables) =>
      compared(
        truths.map(({ cells }) => cells),
        tables,
      ),
    ),
  });
}
printFiles();
printTotals('all files', [...files.values()]);
printTotals(
  'ruled files',
  [...files.values()].filter((file) => file.isRuled),
);

function pdfNames() {
  return readdirSync(corpus)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => name.slice(0, -4))
    .sort();
}

/** @param {string} name @returns {readonly TrueTable[]} */
function truthOf(name) {
  const $ = parseXml(readFileSync(join(corpus, `${name}-str.xml`), 'utf8'), { xml: true });
  return $('table')
    .toArray()
    .map((table) => {
      const region = $(table).find('region').first();
      const boxes = $(table)
        .find('bounding-box')
        .toArray()
        .map((box) => ['x1', 'y1', 'x2', 'y2'].map((key) => Number($(box).attr(key))));
      const edge = (/** @type {(...values: number[]) => number} */ pick, /** @type {number} */ side) =>
        pick(...boxes.map((box) => box[side] ?? 0));
      return {
        page: Number(region.attr('page')),
        box: [edge(Math.min, 0), edge(Math.min, 1), edge(Math.max, 2), edge(Math.max, 3)],
        cells: $(table)
          .find('cell')
          .toArray()
          .map((cell) => {
            const at = (/** @type {string} */ key) => Number($(cell).attr(`start-${key}`));
            const end = (/** @type {string} */ key) => Number($(cell).attr(`end-${key}`) ?? at(key)) + 1;
            const place = { row: at('row'), rowEnd: end('row'), column: at('col'), columnEnd: end('col') };
            return { ...place, text: normal($(cell).find('content').text()) };
          })
          .filter(({ text }) => text !== ''),
      };
    });
}

/** Our tables, cut at page breaks: the truth counts a table that goes on as one for each page. @param {string} name @returns {Promise<readonly Table[]>} */
async function ours(name) {
  const path = join(corpus, `${name}.pdf`);
  const { document } = await open(readFileSync(path), path, environment());
  const tables = (document?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block] : []));
  return tables.flatMap(({ cells }) => {
    /** @type {Map<number, Cell[]>} */
    const pages = new Map();
    for (const { row, rowSpan, column, columnSpan, passage } of cells) {
      const place = passage.runs[0]?.place;
      const text = normal(passage.text);
      if (place?.in !== 'pdf' || text === '') continue;
      const own = pages.get(place.page) ?? [];
      own.push({ row, rowEnd: row + rowSpan, column, columnEnd: column + columnSpan, text });
      pages.set(place.page, own);
    }
    return [...pages.values()];
  });
}

/** @param {string} name @param {readonly string[]} flags @returns {readonly Table[]} */
function tabulas(name, flags) {
  const path = join(corpus, `${name}.pdf`);
  const access = opened.flatMap((part) => ['--add-opens', `${part}=ALL-UNNAMED`]);
  // Its order of lines is none that the sorting of Java 7 and later accepts.
  const order = '-Djava.util.Arrays.useLegacyMergeSort=true';
  const command = [
    ...access,
    order,
    '-XX:TieredStopAtLevel=1',
    '-jar',
    jar ?? '',
    '-f',
    'JSON',
    '-p',
    'all',
    ...flags,
    path,
  ];
  const { stdout, stderr, error } = spawnSync(java, command, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error) throw error;
  const fault = /^Exception in thread.*|^Error: .*/m.exec(stderr)?.[0];
  if (fault) console.log(`tabula ${flags.join(' ')} ${name}: ${fault}`);
  /** @typedef {{ top: number, left: number, width: number, height: number, text: string }} Box */
  /** @type {{ extraction_method: string, data: Box[][] }[]} */
  const tables = stdout.trim() === '' ? [] : JSON.parse(stdout);
  return tables.map(({ extraction_method, data }) =>
    (extraction_method === 'spreadsheet' ? byEdges(data.flat()) : byOrder(data)).filter(({ text }) => text !== ''),
  );
}

/** Cells in the order of a list. @param {{ text: string }[][]} rows @returns {Cell[]} */
function byOrder(rows) {
  return rows.flatMap((cells, row) =>
    cells.map(({ text }, column) => ({ row, rowEnd: row + 1, column, columnEnd: column + 1, text: normal(text) })),
  );
}

/** Cells between ruling lines, so that a merged cell covers what it covers on the page. @param {{ top: number, left: number, width: number, height: number, text: string }[]} boxes @returns {Cell[]} */
function byEdges(boxes) {
  const solid = boxes.filter(({ width, height }) => width > 0 && height > 0);
  const xs = rank(solid.flatMap(({ left, width }) => [left, left + width]));
  const ys = rank(solid.flatMap(({ top, height }) => [top, top + height]));
  return solid.map(({ top, left, width, height, text }) => ({
    ...{ row: ys(top), rowEnd: ys(top + height), column: xs(left), columnEnd: xs(left + width) },
    text: normal(text),
  }));
}

/** The number of the edge that a position belongs to; edges lie farther apart than five points, so that the inside of a thick rule is no row. @param {number[]} positions */
function rank(positions) {
  const sorted = [...positions].sort((a, b) => a - b);
  const edges = sorted.filter((position, index) => index === 0 || position - (sorted[index - 1] ?? 0) > 5);
  return (/** @type {number} */ position) => edges.filter((edge) => edge <= position + 1e-6).length - 1;
}

/** Whether rules run both ways, two or more each, through every table of the file. @param {string} name @param {readonly TrueTable[]} truths */
async function isRuled(name, truths) {
  const loaded = await load(readFileSync(join(corpus, `${name}.pdf`)), environment());
  if ('code' in loaded) throw new Error(`${name}: ${loaded.detail}`);
  let all = truths.length > 0;
  for (const { page: number, box } of truths) {
    const page = await loaded.document.getPage(number);
    const { transform, height } = page.getViewport({ scale: 1 });
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
    const { horizontal, vertical } = rulesOf(await page.getOperatorList({ annotationMode: 0 }), [a, b, c, d, e, f]);
    const [left, top, right, bottom] = [box[0] - 6, height - box[3] - 6, box[2] + 6, height - box[1] + 6];
    const level = horizontal.filter(({ at, from, to }) => at > top && at < bottom && from < right && to > left);
    const upright = vertical.filter(({ at, from, to }) => at > left && at < right && from < bottom && to > top);
    if (process.env['SHOW']) console.log(name, number, level.length, upright.length);
    all &&= level.length >= 2 && upright.length >= 2;
  }
  await loaded.close();
  return all;
}

function printFiles() {
  console.log(`| file | ruled | ${readers.map((reader) => `${reader}: P, R, F1`).join(' | ')} |`);
  console.log(`|---|---|${readers.map(() => '---:|').join('')}`);
  for (const [name, { isRuled: ruled, scores }] of files)
    console.log(`| ${name} | ${ruled ? 'yes' : ''} | ${scores.map((score) => triple(rates(score))).join(' | ')} |`);
}

/** @param {string} title @param {readonly { scores: readonly Score[] }[]} chosen */
function printTotals(title, chosen) {
  console.log(
    `\n${chosen.length} ${title}\n\n| reader | all relations: P, R, F1 | mean of files: P, R, F1 |\n|---|---:|---:|`,
  );
  readers.forEach((reader, index) => {
    const scores = chosen.flatMap((file) => file.scores[index] ?? []);
    const sum = (/** @type {keyof Score} */ key) => scores.reduce((total, score) => total + score[key], 0);
    const whole = rates({ correct: sum('correct'), truth: sum('truth'), detected: sum('detected') });
    const each = scores.map(rates);
    const mean = (/** @type {0 | 1 | 2} */ at) => each.reduce((total, rate) => total + rate[at], 0) / each.length;
    console.log(`| ${reader} | ${triple(whole)} | ${triple([mean(0), mean(1), mean(2)])} |`);
  });
}

/** @param {readonly number[]} values */
function triple(values) {
  return values.map((value) => (value * 100).toFixed(1)).join(' ');
}
