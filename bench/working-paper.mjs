// Whether LibreOffice, calculating every formula of the working paper anew, comes to the verdicts of the program.
// Usage: node bench/working-paper.mjs [FILE …], after `npm run build`. Without files: the corpus that CROSSFOOT_CORPUS names.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { read, utils } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const corpus = resolve(root, process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus');
const cli = join(resolve(root, process.env['CROSSFOOT_DIST'] ?? 'dist'), 'cli/main.js');
const asked = process.argv.slice(2);
const sets = asked.length > 0 ? [asked.map((path) => resolve(path))] : corpusSets();

for (const files of sets) compare(files);

/** @returns {string[][]} */
function corpusSets() {
  if (!existsSync(corpus)) throw new Error(`${corpus} is not there: set CROSSFOOT_CORPUS or name files`);
  const named = (/** @type {string} */ folder, /** @type {RegExp} */ name) =>
    readdirSync(join(corpus, folder))
      .filter((file) => name.test(file))
      .map((file) => join(corpus, folder, file));
  return [
    named('guangyuan-2022', /^report\.docx$/),
    named('narratives', /^P\d+\.txt$/),
    named('shanghai-putuo', /\.pdf$/),
  ];
}

/** @param {string[]} files */
function compare(files) {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-working-paper-'));
  try {
    const path = join(folder, 'paper.xlsx');
    paperOf(files, path);
    writeFileSync(path, withoutResults(readFileSync(path)));
    const began = Date.now();
    execFileSync(
      'soffice',
      [
        ...[`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx'],
        ...['--outdir', join(folder, 'out'), path],
      ],
      { stdio: 'ignore' },
    );
    tell(files, readFileSync(join(folder, 'out/paper.xlsx')), (Date.now() - began) / 1000, statSync(path).size);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string[]} files @param {string} path */
function paperOf(files, path) {
  const run = [cli, 'check', ...files, '-f', 'xlsx', '-o', path, '--lang', 'en', '--fail-on', 'never'];
  try {
    execFileSync(process.execPath, run, { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    // A document that could not be read fails the run; the paper is written all the same.
    if (!existsSync(path)) throw error;
  }
}

/** Nothing is left that could be taken over instead of calculated. @param {Uint8Array} bytes */
function withoutResults(bytes) {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    parts[name] = strToU8(strFromU8(part).replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

/** @param {string[]} files @param {Uint8Array} bytes @param {number} seconds @param {number} size */
function tell(files, bytes, seconds, size) {
  const { Sheets } = read(bytes);
  /** @type {Record<string, unknown>[]} */
  const claims = utils.sheet_to_json(Sheets['Claims'] ?? {});
  const operands = utils.sheet_to_json(Sheets['Operands'] ?? {}).length;
  const judged = claims.filter(({ agree }) => agree !== '—');
  const wrong = judged.filter((row) => row['verdict of the formula'] !== row['verdict of the program']);
  console.log(
    `${files.length} files (${files[0]}): ${claims.length} claims, ${judged.length} by formula, ${operands} figures, ` +
      `${wrong.length} disagree; ${Math.round(size / 1024)} KiB, ${seconds.toFixed(1)} s`,
  );
  /** @type {Record<string, number>} */
  const counts = {};
  for (const row of judged) {
    const key = `${row['relation']}: ${row['verdict of the formula']}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  for (const [key, count] of Object.entries(counts).sort()) console.log(`  ${key} ${count}`);
  for (const row of wrong.slice(0, 20)) console.log('  !', JSON.stringify(row));
}
