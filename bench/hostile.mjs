// What hostile, broken and odd files come to: outcome, time and memory of a whole cold process for each.
// Usage: node bench/hostile.mjs [FOLDER …], after `npm run build`. Without a folder: the made ones and awkward/ of the corpus.
// CROSSFOOT_CORPUS names the folder that holds awkward/. Needs GNU time for the memory.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostileFiles } from '../test/hostile/files.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const command = join(root, 'dist/bundle/main.js');
const corpus = join(resolve(root, process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus'), 'awkward');
const scratch = mkdtempSync(join(tmpdir(), 'crossfoot-hostile-'));

if (!existsSync(command)) throw new Error('dist/bundle/main.js is not there yet: npm run build');

/** @typedef {{ group: string, name: string, outcome: string, detail: string, seconds: number, cpu: number, megabytes: number }} Row */

const groups =
  process.argv.length > 2 ? new Map(process.argv.slice(2).map((folder) => [folder, filesIn(folder)])) : usual();
const rows = [...groups].flatMap(([group, files]) => files.map((file) => rowFor(group, file)));
print(rows);
rmSync(scratch, { recursive: true });

function usual() {
  const made = Object.entries(hostileFiles).map(([name, make]) => {
    writeFileSync(join(scratch, name), make());
    return join(scratch, name);
  });
  const kinds = existsSync(corpus) ? readdirSync(corpus).sort() : [];
  return new Map([['made', made], ...kinds.map((kind) => /** @type {const} */ ([kind, filesIn(join(corpus, kind))]))]);
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** @param {string} group @param {string} file @returns {Row} */
function rowFor(group, file) {
  const notes = join(scratch, 'notes');
  const timed = ['-f', '%U %S %M', '-o', notes, process.execPath, command, 'check', '-f', 'json', '--lang', 'en', file];
  const started = process.hrtime.bigint();
  const { stdout, status } = spawnSync('/usr/bin/time', timed, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const [user = 0, system = 0, kilobytes = 0] = (readFileSync(notes, 'utf8').trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return {
    group,
    name: basename(file),
    ...outcomeOf(stdout, status),
    seconds,
    cpu: user + system,
    megabytes: kilobytes / 1024,
  };
}

/** @param {string} report @param {number | null} status */
function outcomeOf(report, status) {
  if (!report.startsWith('{')) return { outcome: `no report, exit code ${status}`, detail: '' };
  const [{ status: outcome, problems }] = JSON.parse(report).documents;
  const [first] = problems;
  const code = outcome === 'failed' ? ` ${first?.code}` : '';
  return { outcome: `${outcome}${code}`, detail: outcome === 'failed' ? first.message : '' };
}

/** @param {readonly Row[]} rows */
function print(rows) {
  console.log(
    `Node ${process.version}, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}\n`,
  );
  console.log('| files | outcome | count | worst s | worst CPU s | worst MB |\n|---|---|---:|---:|---:|---:|');
  for (const [key, some] of grouped(rows)) {
    const worst = ['seconds', 'cpu', 'megabytes'].map((figure) =>
      Math.max(...some.map((row) => row[/** @type {'cpu'} */ (figure)])),
    );
    console.log(
      `| ${key} | ${some.length} | ${worst[0]?.toFixed(1)} | ${worst[1]?.toFixed(1)} | ${worst[2]?.toFixed(0)} |`,
    );
  }
  console.log('\n| made file, or worst | s | CPU s | MB | outcome |\n|---|---:|---:|---:|---|');
  const dear = rows
    .filter(({ group }) => group !== 'made')
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 8);
  const large = rows
    .filter(({ group }) => group !== 'made')
    .sort((a, b) => b.megabytes - a.megabytes)
    .slice(0, 4);
  for (const { name, seconds, cpu, megabytes, outcome, detail } of new Set([
    ...rows.filter(({ group }) => group === 'made'),
    ...dear,
    ...large,
  ]))
    console.log(
      `| ${name} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ${megabytes.toFixed(0)} | ${outcome} ${detail.slice(0, 140)} |`,
    );
}

/** @param {readonly Row[]} rows */
function grouped(rows) {
  /** @type {Map<string, Row[]>} */
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** @param {Row} row */
function keyOf({ group, name, outcome }) {
  return `${group === 'made' ? `made ${extname(name).slice(1)}` : group} | ${outcome}`;
}
