// How many copies of a file one command checks in a second, with so many workers.
// Usage: node bench/throughput.mjs [FILE=COPIES …], after `npm run build`.
// Without arguments: 100 copies of the DOCX and 8 of the PDF of guangyuan-2022 in the corpus that CROSSFOOT_CORPUS names.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const main = join(root, 'dist/bundle/main.js');
const corpus = join(resolve(root, process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus'), 'guangyuan-2022');
const scratch = mkdtempSync(join(tmpdir(), 'crossfoot-throughput-'));
const usual = [`${join(corpus, 'report.docx')}=100`, `${join(corpus, 'report.pdf')}=8`];
const wanted = process.argv.length > 2 ? process.argv.slice(2) : usual;

if (!existsSync(main)) throw new Error('dist/bundle/main.js is not there yet: npm run build');
console.log(
  `Node ${process.version}, ${availableParallelism()} processors, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}\n`,
);
console.log(
  '| file | copies | jobs | s | files/s | CPU s | CPU s a file | peak MB |\n|---|---:|---:|---:|---:|---:|---:|---:|',
);
for (const want of wanted) measure(want);
rmSync(scratch, { recursive: true });

/** @param {string} want */
function measure(want) {
  const [file = '', count = '1'] = want.split('=');
  const folder = mkdtempSync(join(scratch, 'copies-'));
  for (let n = 0; n < Number(count); n++)
    copyFileSync(file, join(folder, `${`${n}`.padStart(4, '0')}${extname(file)}`));
  const reports = [1, 2].map((jobs) => row(file, folder, Number(count), jobs));
  if (reports[0] !== reports[1]) throw new Error('one worker and two do not say the same');
}

/** Prints one row; returns the report. @param {string} file @param {string} folder @param {number} count @param {number} jobs */
function row(file, folder, count, jobs) {
  const notes = join(scratch, 'notes');
  const command = [process.execPath, main, 'check', '-f', 'json', '--jobs', `${jobs}`, '.'];
  const started = process.hrtime.bigint();
  const { stdout } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', '-o', notes, ...command], {
    cwd: folder,
    maxBuffer: 2 ** 30,
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const [user = 0, system = 0, kilobytes = 0] = (readFileSync(notes, 'utf8').trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  const cpu = user + system;
  const figures = [
    seconds.toFixed(1),
    (count / seconds).toFixed(1),
    cpu.toFixed(1),
    (cpu / count).toFixed(2),
    (kilobytes / 1024).toFixed(0),
  ];
  console.log(`| ${basename(file)} | ${count} | ${jobs} | ${figures.join(' | ')} |`);
  return `${stdout}`;
}
