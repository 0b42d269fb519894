// Cold runs of the whole program beside the least that any reader of the same file has to do, measured in the same run.
// Usage: node bench/speed.mjs [FILE …], after `npm run build`. Medians of five runs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const rounds = 5;
const gnuTime = '/usr/bin/time';
const scratch = mkdtempSync(join(tmpdir(), 'crossfoot-speed-'));
const notes = join(scratch, 'notes');
const watched = has(gnuTime);
const main = join(root, 'dist/bundle/main.js');
const bundled = ['docx', 'pdf', 'txt'].map((extension) => join(root, 'fixtures/bundled', `report.${extension}`));
const files = process.argv.length > 2 ? process.argv.slice(2) : bundled;

if (!existsSync(main)) throw new Error('dist/bundle/main.js is not there yet: npm run build');
print(files.flatMap(rowsFor));
rmSync(scratch, { recursive: true });

/**
 * `cpu`: what the processors worked, which a busy machine changes less than the time on the wall.
 * @typedef {{ wall: number, cpu: number, megabytes: number }} Cost
 * @typedef {{ what: string, command: string[] }} Contender
 * @typedef {Cost & { file: string, what: string }} Row
 */

/** @param {string} file @returns {Row[]} */
function rowsFor(file) {
  const contenders = [{ what: 'crossfoot check', command: [process.execPath, main, 'check', file] }, ...floors(file)];
  /** @type {Map<Contender, Cost[]>} */
  const runs = new Map(contenders.map((contender) => [contender, []]));
  // Turn and turn about, so that a busy moment of the machine hits everybody.
  for (let round = 0; round < rounds; round++)
    for (const contender of contenders) runs.get(contender)?.push(costOf(contender.command));
  return [...runs].map(([{ what }, costs]) => ({
    file,
    what,
    wall: median(costs.map(({ wall }) => wall)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    megabytes: median(costs.map(({ megabytes }) => megabytes)),
  }));
}

/** What it takes merely to get at the text. @param {string} file @returns {Contender[]} */
function floors(file) {
  const starting = { what: 'node, doing nothing', command: [process.execPath, '-e', '0'] };
  if (file.endsWith('.docx')) return [starting, docxFloor(file)];
  if (file.endsWith('.pdf')) return has('pdftotext') ? [starting, pdfFloor(file)] : [starting];
  return [starting];
}

/** @param {string} file */
function docxFloor(file) {
  if (has('unzip') && has('xmllint')) {
    const shell = 'unzip -p "$0" word/document.xml | xmllint --stream --noout -';
    return { what: 'unzip, xmllint --stream', command: ['sh', '-c', shell, file] };
  }
  const script =
    'import sys,zipfile,xml.parsers.expat as e; e.ParserCreate().Parse(zipfile.ZipFile(sys.argv[1]).read("word/document.xml"),True)';
  return { what: 'python3 zipfile + expat', command: ['python3', '-c', script, file] };
}

/** @param {string} file */
function pdfFloor(file) {
  return { what: 'pdftotext -layout', command: ['pdftotext', '-layout', file, '-'] };
}

/** @param {string} program */
function has(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/**
 * Milliseconds of the whole process, and the most memory that it or a child of it held: by GNU time, where it is there.
 * @param {string[]} command
 * @returns {Cost}
 */
function costOf(command) {
  const [program = '', ...rest] = watched ? [gnuTime, '-f', '%U %S %M', '-o', notes, ...command] : command;
  const started = process.hrtime.bigint();
  const { error } = spawnSync(program, rest, { stdio: 'ignore' });
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  if (error) throw error;
  return { wall, ...(watched ? noted() : { cpu: Number.NaN, megabytes: Number.NaN }) };
}

/** GNU time says first, on a line of its own, that a command ended with another code than 0. */
function noted() {
  const [user = 0, system = 0, kilobytes = 0] = (readFileSync(notes, 'utf8').trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { cpu: (user + system) * 1000, megabytes: kilobytes / 1024 };
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param {Row[]} rows */
function print(rows) {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, medians of ${rounds} cold runs\n`,
  );
  console.log('| file | kB | what | ms | CPU ms | peak MB |\n|---|---:|---|---:|---:|---:|');
  for (const { file, what, wall, cpu, megabytes } of rows) {
    const size = Math.round(statSync(file).size / 1024);
    const name = file.startsWith(root) ? file.slice(root.length + 1) : file;
    const figures = [wall, cpu, megabytes].map((figure) => (Number.isNaN(figure) ? '–' : Math.round(figure)));
    console.log(`| ${name} | ${size} | ${what} | ${figures.join(' | ')} |`);
  }
}
