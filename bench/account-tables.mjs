// The account tables of real reports: what each was recognised as, and its rows read against its rows printed.
// The printed rows are counted in the text that pdftotext lays out, by codes and by the words that rows begin with.
// Usage: node bench/account-tables.mjs [FILE.pdf …], after `npm run build`.
// CROSSFOOT_CORPUS names the folder that holds shanghai-putuo/.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const corpus = join(resolve(root, process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus'), 'shanghai-putuo');

if (!existsSync(join(root, 'dist/index.js'))) throw new Error('dist/index.js is not there yet: npm run build');
const { extractDocument } = await import('../dist/index.js');
const { environment } = await import('../dist/cli/environment.js');

/** @typedef {import('../dist/index.js').Records['accountTable'][number]} AccountTable */
/** @typedef {{ left: number, right: number }} Count */

const totalRow = /^\s*(?:类\s+款\s+项\s+)?合\s*计(?:(?:\s+-?[\d,.]+)*|\s+合计\s+基本支出\s+项目支出)\s*$/;
const files = process.argv.length > 2 ? process.argv.slice(2) : pdfsIn(corpus);
let tables = 0;
let short = 0;
for (const file of files) await report(file);
console.log(`\n${tables} tables in ${files.length} files; rows read differ from rows printed in ${short}`);

/** @param {string} folder */
function pdfsIn(folder) {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: set CROSSFOOT_CORPUS`);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name));
}

/** @param {string} file */
async function report(file) {
  const { records, problems } = await extractDocument(readFileSync(file), file, environment());
  const found = records?.accountTable ?? [];
  const lines = linesOf(file);
  const titles = lines.filter(({ words }) => isTitle(words));
  console.log(`\n## ${basename(file)}: ${titles.length} titles printed, ${found.length} tables typed`);
  for (const { code, at } of problems) console.log(`${code} ${at ?? ''}`);
  console.log(
    '\n| page | kind | basis | unit | identity | rows read | rows printed | amounts | zeros | blanks | notes |',
  );
  console.log('|---:|---|---|---|---|---:|---:|---:|---:|---:|---:|');
  for (const [n, table] of found.entries()) console.log(rowOf(table, sectionOf(lines, found, n)));
}

/** @param {AccountTable} table @param {readonly string[]} section */
function rowOf(table, section) {
  const read = readIn(table);
  const printed = printedIn(table, section);
  const agrees = read.left === printed.left && read.right === printed.right;
  tables += 1;
  if (!agrees) short += 1;
  const states = table.rows.flatMap(({ cells }) => cells.map(({ state }) => state));
  /** @param {string} wanted */
  const count = (wanted) => states.filter((state) => state === wanted).length;
  const unread = count('unread') > 0 ? ` (${count('unread')} unread)` : '';
  return `| ${[
    table.title.location.page,
    `${table.kind}${table.empty ? ', empty' : ''}`,
    table.scope.basis,
    table.unit,
    table.identity,
    said(read),
    `${said(printed)}${agrees ? '' : ' ≠'}`,
    `${count('value')}${unread}`,
    count('zero'),
    count('blank') + count('dash'),
    table.notes.length,
  ].join(' | ')} |`;
}

/** @param {Count} count */
function said({ left, right }) {
  return right > 0 ? `${left} + ${right}` : `${left}`;
}

/** Of both halves, where there are two. @param {AccountTable} table @returns {Count} */
function readIn({ rows }) {
  const right = rows.filter(({ block }) => block > 0).length;
  return { left: rows.length - right, right };
}

/** The lines of all pages but those of contents, which list titles. @param {string} file @returns {{ words: string, text: string }[]} */
function linesOf(file) {
  const { stdout, error } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error) throw error;
  const pages = stdout
    .split('\f')
    .map((page) => page.split('\n').map((text) => ({ text, words: text.replaceAll(/\s/g, '') })));
  return pages.filter((lines) => lines.filter(({ words }) => isTitle(words)).length < 3).flat();
}

/** @param {string} words */
function isTitle(words) {
  return /(?:决算|预算)(?:总|明细)?表$/.test(words) && !/[。：、]|年度(?:部门|单位)决算表/.test(words);
}

/** The printed lines of a table, from its title to the next one or to the part after the tables. @param {readonly { words: string, text: string }[]} lines @param {readonly AccountTable[]} found @param {number} n */
function sectionOf(lines, found, n) {
  const starts = found.map(({ title }) => lines.findIndex(({ words }) => words === title.text.replaceAll(/\s/g, '')));
  const start = starts[n] ?? -1;
  const end = lines.findIndex(
    ({ words }, at) => at > start && (starts.includes(at) || /^第[三四]部分|^其他相关情况说明/.test(words)),
  );
  return lines.slice(start + 1, end < 0 ? undefined : end).map(({ text }) => text);
}

/** @param {AccountTable} table @param {readonly string[]} section @returns {Count} */
function printedIn({ kind }, section) {
  const body = section.filter((line) => !/^\s*(?:注|说明)|单位[:：]/.test(line));
  if (kind === 'summaryTable' || kind === 'appropriationSummaryTable') return summaryRows(body.join('\n'));
  if (kind === 'basicExpenditureTable') return economicRows(body);
  // A row without a single amount leaves no trace in the text.
  if (kind === 'threePublicTable') return { left: Math.max(1, count(body, /^(?:\s*[\d,.]+){2,}\s*$/)), right: 0 };
  const codes = count(body, /^\s*(?:\d{3}|\d{5}|\d{7})(?:\s+\d\d){0,2}(?:\s|$)/);
  return { left: codes + count(body, totalRow), right: 0 };
}

/** @param {readonly string[]} lines @param {RegExp} pattern */
function count(lines, pattern) {
  return lines.filter((line) => pattern.test(line)).length;
}

/** Lines of income on the left, of expenditure on the right, told by what they are called. @param {string} text @returns {Count} */
function summaryRows(text) {
  const numbered = text.match(/(?:[一二三四五六七八九十]+|(?<![\d.])\d)(?:、|\.(?!\d))\s?[^\s\d]*/g) ?? [];
  const income = numbered.filter((label) =>
    /收入|^[一二三123].{1,2}(?:一般公共预算|政府性基金|国有资本经营预算)/.test(label),
  ).length;
  const totals = text.match(/(?:收入|支出)?总计/g)?.length ?? 0;
  const left = text.match(/本年收入合计|使用非财政拨款结余|年初(?:财政拨款)?结转/g)?.length ?? 0;
  const right = text.match(/本年支出合计|结余分配|年末(?:财政拨款)?结转/g)?.length ?? 0;
  return {
    left: income + left + Math.ceil(totals / 2),
    right: numbered.length - income + right + Math.floor(totals / 2),
  };
}

/** Three or five digits that are no amount; 301 and 303 are paid to people. @param {readonly string[]} lines @returns {Count} */
function economicRows(lines) {
  const text = lines.join('\n');
  const codes = text.match(/(?<![\d.,])3\d\d(?:\d\d)?(?![\d.,])/g) ?? [];
  const twoSided = /人员经费合计/.test(text);
  const people = codes.filter((code) => /^30[13]/.test(code)).length;
  if (!twoSided) return { left: codes.length + count(lines, totalRow), right: 0 };
  return { left: people + 1, right: codes.length - people + 1 };
}
