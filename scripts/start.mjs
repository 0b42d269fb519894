import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const own = process.argv.slice(2);

if (!existsSync(at('dist/bundle/main.js'))) {
  console.error('crossfoot: dist/ is missing; `npm run build` makes it.');
  process.exit(2);
}

// Without a file of one's own the bundled report shows what a report looks like, and success means that it did.
const words = own.length > 0 ? own : [at('fixtures/bundled/report.docx'), '--fail-on', 'never'];
process.argv = [...process.argv.slice(0, 2), 'check', ...words];
await import('../dist/bundle/main.js');
