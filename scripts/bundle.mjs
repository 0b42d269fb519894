// Joins the compiled modules into the few files that are published: several hundred small ones take a fifth of a short run to load.
// Usage: node scripts/bundle.mjs, after tsc -p tsconfig.build.json.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const at = (path) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));
const entries = { main: 'cli/main.js', worker: 'cli/worker.js', library: 'cli/library.js', index: 'index.js' };

rmSync(at('bundle'), { recursive: true, force: true });
const bundle = await rolldown({
  input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, at(path)])),
  platform: 'node',
  // Dependencies stay what npm installs, each loaded by the format that needs it.
  external: (id) => !/^(?:\.|\/|[A-Za-z]:)/.test(id),
});
// All in one folder, as deep as the modules of the command line were: what they look for beside themselves is found.
await bundle.write({ dir: at('bundle'), format: 'esm', chunkFileNames: '[name]-[hash].js' });
await bundle.close();
