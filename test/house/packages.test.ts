import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const manifest = read('package.json');
const lock: Record<
  string,
  { version: string; optionalDependencies?: Record<string, string>; hasInstallScript?: boolean; dev?: boolean }
> = read('package-lock.json').packages;

const installed = Object.entries(lock).filter(([path]) => path.startsWith('node_modules/'));
const direct: [string, string][] = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

test.each(direct)('%s is pinned to exactly %s, and the lock agrees', (name, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/);
  expect(lock[`node_modules/${name}`]?.version).toBe(version);
});

test('No shipped package runs a script while it is being installed', () => {
  const scripted = installed.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev).map(([path]) => path);
  expect(scripted).toEqual([]);
});

test('There is one copy of pdfjs', () => {
  const copies = installed.filter(([path]) => path.endsWith('/pdfjs-dist'));
  expect(copies).toHaveLength(1);
});

test('The lock knows the optional packages of every platform, or npm ci would refuse it', () => {
  const wanted = installed.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
  expect(wanted.filter((name) => !lock[`node_modules/${name}`])).toEqual([]);
});
