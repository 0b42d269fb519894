// Takes the pictures that the README shows, of what the program makes of the bundled report: the HTML page with a finding
// opened, and the Word comments in the margin. Needs Chromium, LibreOffice and poppler-utils.
// Usage: node scripts/pictures.mjs, after `npm run build`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const report = 'fixtures/bundled/report.docx';
const pictures = join(root, 'docs/pictures');
const shown = 'narrative/growth';
const most = 250_000;

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-pictures-'));
mkdirSync(pictures, { recursive: true });
try {
  const profile = profileIn(folder);
  for (const lang of ['en', 'zh']) {
    await pageTo(join(pictures, `page.${lang}.png`), lang);
    commentsTo(join(pictures, `comments.${lang}.png`), lang, profile);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string[]} words */
function crossfoot(...words) {
  const cli = join(root, 'dist/bundle/main.js');
  const options = ['--fail-on', 'never', '--no-config', ...words];
  return execFileSync(process.execPath, [cli, 'check', report, ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
}

/**
 * The HTML page, opened at the finding.
 * @param {string} picture
 * @param {string} lang
 */
async function pageTo(picture, lang) {
  const html = join(folder, `${lang}.html`);
  crossfoot('--lang', lang, '-f', `html=${html}`, '-f', `json=${html}.json`);
  /** @type {{ documents: { findings: { check: string, fingerprint: string }[] }[] }} */
  const { documents } = JSON.parse(readFileSync(`${html}.json`, 'utf8'));
  const finding = documents.flatMap(({ findings }) => findings).find(({ check }) => check === shown);
  if (!finding) throw new Error(`${report} has no finding of ${shown}`);
  const executablePath = process.env['CROSSFOOT_CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1120, height: 620 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(html).href}#/1/${finding.fingerprint}`);
  await page.screenshot({ path: picture });
  await browser.close();
  weighed(picture);
}

/**
 * The page of the annotated copy on which the finding stands, with its comments in the margin.
 * @param {string} picture
 * @param {string} lang
 * @param {string} profile
 */
function commentsTo(picture, lang, profile) {
  const copies = join(folder, lang);
  crossfoot('--lang', lang, '--annotate', copies, '-o', join(folder, `${lang}.txt`));
  const convert = ['--headless', profile, '--convert-to', 'pdf', '--outdir', copies, join(copies, 'report.docx')];
  execFileSync('soffice', convert, { stdio: 'ignore' });
  const pdf = join(copies, 'report.pdf');
  const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f');
  const number = pages.findIndex((text) => text.includes('71.81')) + 1;
  if (number === 0) throw new Error('the sentence of the finding is on no page');
  const page = ['-f', String(number), '-l', String(number), '-singlefile', '-r', '110'];
  const frame = ['-x', '40', '-y', '150', '-W', '820', '-H', '740'];
  execFileSync('pdftoppm', [...page, ...frame, '-png', pdf, picture.replace(/[.]png$/, '')]);
  weighed(picture);
}

/**
 * A fresh profile of LibreOffice in which comments go into the margin of a PDF: the option of the conversion is not heeded.
 * @param {string} home
 */
function profileIn(home) {
  mkdirSync(join(home, 'profile/user'), { recursive: true });
  const settings = [
    ['Office.Writer/Print/Content', 'Note', '4'],
    ['Office.Common/Filter/PDF/Export', 'ExportNotesInMargin', 'true'],
    ['Office.Common/Filter/PDF/Export', 'ExportNotes', 'false'],
  ].map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  const registry = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${settings.join('')}</oor:items>
`;
  writeFileSync(join(home, 'profile/user/registrymodifications.xcu'), registry);
  return `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
}

/** @param {string} picture */
function weighed(picture) {
  const { size } = statSync(picture);
  process.stdout.write(`${picture.slice(root.length + 1)} ${size}\n`);
  if (size > most) throw new Error(`${picture} is heavier than ${most} bytes`);
}
