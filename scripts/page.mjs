// Turns the script and the style of the HTML report (page/) into the text that the report carries.
// Usage: node scripts/page.mjs [--check], which says whether that text is fresh and writes nothing.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const room = join(root, 'page');
const target = join(root, 'src/report/formats/html/assets.ts');

const options = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  removeComments: true,
  verbatimModuleSyntax: false,
};

const script = bundle();
const sheets = [
  ...['colours', 'base', 'head', 'findings', 'finding', 'detail', 'coverage', 'document', 'marks', 'card'],
  ...['overview', 'help', 'narrow', 'print'],
];
const style = sheets
  .map((name) => readFileSync(join(room, `style/${name}.css`), 'utf8'))
  .join('\n')
  .replaceAll(/\/\*[\s\S]*?\*\//g, '')
  .replaceAll(/\s*\n\s*/g, '\n')
  .trim();
const made = assets({ script, style });

if (!process.argv.includes('--check')) writeFileSync(target, made);
else if (readFileSync(target, 'utf8') !== made) {
  console.error('src/report/formats/html/assets.ts is stale: node scripts/page.mjs');
  process.exitCode = 1;
}

/** Every module of the room in a function of its own, run when another one first asks for it. */
function bundle() {
  const names = readdirSync(room)
    .filter((name) => name.endsWith('.ts'))
    .toSorted();
  const modules = names.map((name) => {
    const source = readFileSync(join(room, name), 'utf8');
    const { outputText } = ts.transpileModule(source, { compilerOptions: options, fileName: name });
    return `${JSON.stringify(`./${name}`)}: (exports, require) => {\n${outputText.trim()}\n}`;
  });
  return [
    '(() => {',
    'const made = {};',
    `const modules = {\n${modules.join(',\n')}\n};`,
    'const require = (name) => {',
    'if (!made[name]) modules[name]((made[name] = {}), require);',
    'return made[name];',
    '};',
    "require('./main.ts');",
    '})();',
  ].join('\n');
}

/** @param {{ script: string, style: string }} texts */
function assets(texts) {
  for (const [name, text] of Object.entries(texts)) {
    if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`the ${name} would end its own element`);
  }
  return [
    '// biome-ignore-all format: written by scripts/page.mjs from page/',
    '// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the script has templates of its own',
    '',
    '/** What runs in the page. */',
    `export const script = ${JSON.stringify(texts.script)};`,
    '',
    `export const scriptHash = ${JSON.stringify(hashOf(texts.script))};`,
    '',
    '/** How the page looks. */',
    `export const style = ${JSON.stringify(texts.style)};`,
    '',
    `export const styleHash = ${JSON.stringify(hashOf(texts.style))};`,
    '',
  ].join('\n');
}

/** @param {string} text */
function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
