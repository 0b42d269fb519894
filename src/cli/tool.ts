import { createRequire } from 'node:module';

/** Name and version, as the package has them. */
export function tool(): { readonly name: string; readonly version: string } {
  const { name, version }: { name: string; version: string } = createRequire(import.meta.url)('../../package.json');
  return { name, version };
}
