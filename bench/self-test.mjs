// Which slips in a document would be caught, and whether the figure that slipped is named: the tables that the README quotes.
// Usage: node bench/self-test.mjs [FILE …], after `npm run build`; CROSSFOOT_SLIPS bounds how many slips are tried for culprits.
// CROSSFOOT_DIST names the folder that was built into.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const dist = resolve(root, process.env['CROSSFOOT_DIST'] ?? 'dist');
const corpus = resolve(root, process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus');
const most = Number(process.env['CROSSFOOT_SLIPS'] ?? 1500);
if (!existsSync(join(dist, 'index.js'))) throw new Error('dist/index.js is not there yet: npm run build');

/** @param {string} path */
const built = (path) => import(pathToFileURL(join(dist, path)).href);
const { environment } = await built('cli/environment.js');
const { open } = await built('extract/open.js');
const { checks } = await built('reconcile/checks/index.js');
const { diagnose } = await built('reconcile/diagnose.js');
const { repairsOf } = await built('reconcile/repair.js');
const { verdictWith, isHeld } = await built('reconcile/scene.js');
const { spotsOf } = await built('reconcile/spots.js');
const { selfTest } = await built('self-test/self-test.js');
const { worldOf } = await built('self-test/world.js');
const { slipsOf } = await built('self-test/slip.js');
const { tried, worse } = await built('self-test/trial.js');
const { sampled, seeded } = await built('self-test/random.js');

const real = join(corpus, 'guangyuan-2022/report.docx');
const fixtures = ['bundled', 'national', 'shanghai', 'zhejiang'].map((name) =>
  join(root, 'fixtures', name, 'report.docx'),
);
const files = process.argv.length > 2 ? process.argv.slice(2) : [...(existsSync(real) ? [real] : []), ...fixtures];

// Told: by a finding of any severity that was not there before. Caught: by an error or a warning.
console.log(
  '| document, share told / caught | errors | all | read by a claim | pinned by a claim | amounts and rates | culprit named | wrong figure named |',
);
console.log('|---|---:|---:|---:|---:|---:|---:|---:|');
for (const file of files) {
  const document = await documentOf(file);
  const test = selfTest(document, checks, { seed: 1, reread: 20 });
  const held = (/** @type {string} */ hold) =>
    test.byHold.filter((/** @type {{ of: string }} */ { of }) => of === hold);
  const { right, of, wrong, caught } = culprits(document);
  const cells = [
    file.split('/').slice(-2).join('/'),
    test.all.slips,
    ...[[test.all], [...held('pinned'), ...held('bounded')], held('pinned'), [test.money]].map(shares),
    `${percent(right, of)} (${right} of ${of})`,
    `${wrong} of ${caught}`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** @typedef {{ slips: number, caught: number, noted: number }} Count */

/** @param {readonly Count[]} counts */
function shares(counts) {
  const sum = (/** @type {(count: Count) => number} */ of) => counts.reduce((total, count) => total + of(count), 0);
  const slips = sum((count) => count.slips);
  const told = sum(({ caught, noted }) => caught + noted);
  return `${percent(told, slips)} / ${percent(
    sum(({ caught }) => caught),
    slips,
  )}`;
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  return whole === 0 ? '–' : `${(Math.floor((part * 1000) / whole) / 10).toFixed(1)} %`;
}

/** @param {string} file */
async function documentOf(file) {
  const { document } = await open(new Uint8Array(readFileSync(file)), file, environment());
  if (!document) throw new Error(`${file} cannot be read`);
  return document;
}

/**
 * Of the slips of one figure that are caught and that only a change of one figure undoes: how often that figure is named.
 * @param {unknown} document
 */
function culprits(document) {
  const random = seeded(2);
  const world = worldOf(document, checks);
  const slips = slipsOf([...world.sites.values()], document, world.records, random);
  const single = slips.filter((/** @type {Slip} */ { readings }) => readings.size === 1);
  const all = sampled(single, most, random).flatMap((/** @type {Slip} */ slip) => outcomeOf(slip, world));
  const fair = all.filter((/** @type {Outcome} */ { only }) => only);
  if (process.env['CROSSFOOT_VERBOSE'])
    for (const one of all) if (one.wrong || (one.only && !one.right)) console.log(one.line);
  return {
    caught: all.length,
    wrong: all.filter((/** @type {Outcome} */ { wrong }) => wrong).length,
    of: fair.length,
    right: fair.filter((/** @type {Outcome} */ { right }) => right).length,
  };
}

/** @typedef {{ kind: string, site: { spot: string, digits: string, negative: boolean, quote: { text: string } }, readings: ReadonlyMap<string, { text: string }> }} Slip */
/** @typedef {{ only: boolean, right: boolean, wrong: boolean, line: string }} Outcome */

/** @param {Slip} slip @param {any} world @returns {readonly Outcome[]} */
function outcomeOf(slip, world) {
  const trial = tried(slip, world);
  if (trial.fate !== 'caught') return [];
  const failed = new Set(
    worse(trial.before, trial.after)
      .filter((/** @type {any} */ { gravity }) => gravity > 1)
      .map((/** @type {any} */ { one }) => one),
  );
  const judged = [...world.judged.filter((/** @type {any} */ one) => !trial.before.has(one)), ...trial.after];
  /** @type {any[]} */
  const told = diagnose(judged).filter((/** @type {any} */ one) => failed.has(one.judged));
  const spots = consistentSpots([...failed], judged, slip);
  const named = told.flatMap(({ repair }) => (repair ? [repair.spot] : []));
  const right = named.length > 0 && named.every((spot) => spot === slip.site.spot);
  const wrong = named.some((spot) => spot !== slip.site.spot);
  const line = `${wrong ? 'WRONG' : 'none'} ${spots.size} ${slip.kind} ${slip.site.quote.text} → ${[...slip.readings.values()].map(({ text }) => text)} named ${told.map(({ repair }) => repair && `${repair.spot}=${repair.value}`).join(' ')} at ${slip.site.spot} by ${told.map((one) => one.judged.check.id)}`;
  return [{ only: spots.size === 1 && spots.has(slip.site.spot), right, wrong, line }];
}

/** The figures any one of which could be changed so that all that failed holds and nothing else fails. */
function consistentSpots(/** @type {any[]} */ failed, /** @type {any[]} */ judged, /** @type {Slip} */ { site }) {
  const truth = { spot: site.spot, value: `${site.negative ? '-' : ''}${site.digits}` };
  const candidates = [truth, ...failed.flatMap(({ claim }) => repairsOf(claim))];
  return new Set(candidates.filter((repair) => isConsistent(repair, failed, judged)).map(({ spot }) => spot));
}

/** @param {{ spot: string, value: string }} repair @param {any[]} failed @param {any[]} judged */
function isConsistent(repair, failed, judged) {
  const settles = failed.every(({ claim }) => isHeld(verdictWith(claim, [repair])));
  return (
    settles &&
    judged.every(
      ({ claim, judgement }) =>
        !isHeld(judgement.verdict) || !spotsOf(claim).includes(repair.spot) || isHeld(verdictWith(claim, [repair])),
    )
  );
}
