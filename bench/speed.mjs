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
const memory = join(scratch, 'memory');
const main = join(root, 'dist/cli/main.js');
const bundled = ['docx', 'pdf', 'txt'].map((extension) => join(root, 'fixtures/bundled', `report.${extension}`));
const files = process.argv.length > 2 ? process.argv.slice(2) : bundled;

if (!existsSync(main)) throw new Error('dist/cli/main.js is not there yet: npm run build');
print(files.flatMap(rowsFor));
rmSync(scratch, { recursive: true });

/** @typedef {{ what: string, command: string[] }} Contender */
/** @typedef {{ file: string, what: string, milliseconds: number, megabytes: number }} Row */

/** @param {string} file @returns {Row[]} */
function rowsFor(file) {
  const contenders = [{ what: 'crossfoot check', command: [process.execPath, main, 'check', file] }, ...floors(file)];
  /** @type {Map<Contender, { milliseconds: number, megabytes: number }[]>} */
  const runs = new Map(contenders.map((contender) => [contender, []]));
  // Turn and turn about, so that a busy moment of the machine hits everybody.
  for (let round = 0; round < rounds; round++)
    for (const contender of contenders) runs.get(contender)?.push(measured(contender.command));
  return [...runs].map(([{ what }, results]) => ({
    file,
    what,
    milliseconds: median(results.map(({ milliseconds }) => milliseconds)),
    megabytes: median(results.map(({ megabytes }) => megabytes)),
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
    return { what: 'unzip | xmllint --stream', command: ['sh', '-c', shell, file] };
  }
  const script =
    'import sys,zipfile,xml.parsers.expat as e; e.ParserCreate().Parse(zipfile.ZipFile(sys.argv[1]).read("word/document.xml"),True)';
  return { what: 'python3 zipfile + expat', command: ['python3', '-c', script, file] };
}

/** @param {string} file */
const pdfFloor = (file) => ({ what: 'pdftotext -layout', command: ['pdftotext', '-layout', file, '-'] });

/** @param {string} program */
const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/**
 * Wall time of the whole process, and the most memory that it or a child of it held (by GNU time, where it is installed).
 * @param {string[]} command
 */
function measured(command) {
  const watched = has(gnuTime) ? [gnuTime, '-f', '%M', '-o', memory, ...command] : command;
  const [program = '', ...rest] = watched;
  const started = process.hrtime.bigint();
  const { error } = spawnSync(program, rest, { stdio: 'ignore' });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (error) throw error;
  return { milliseconds, megabytes: has(gnuTime) ? lastNumber(readFileSync(memory, 'utf8')) / 1024 : Number.NaN };
}

/** GNU time says first that a command ended with a code other than 0. @param {string} text */
const lastNumber = (text) => Number(text.trim().split('\n').at(-1));

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @param {Row[]} rows */
function print(rows) {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, medians of ${rounds} cold runs\n`,
  );
  console.log('| file | kB | what | ms | peak MB |\n|---|---:|---|---:|---:|');
  for (const { file, what, milliseconds, megabytes } of rows) {
    const size = Math.round(statSync(file).size / 1024);
    const name = file.startsWith(root) ? file.slice(root.length + 1) : file;
    console.log(
      `| ${name} | ${size} | ${what} | ${Math.round(milliseconds)} | ${Number.isNaN(megabytes) ? '–' : Math.round(megabytes)} |`,
    );
  }
}
