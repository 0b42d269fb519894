import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const extensions = ['json', 'yaml', 'yml', 'mjs', 'js', 'ts', 'mts'] as const;

/** Names that a configuration may have. */
export const configNames: readonly string[] = extensions.map((extension) => `crossfoot.config.${extension}`);

/** The configurations in the nearest folder from here up that has one, as absolute paths. */
export function configsFrom(folder: string): readonly string[] {
  const here = configNames.map((name) => join(folder, name)).filter((path) => existsSync(path));
  const above = dirname(folder);
  return here.length > 0 || above === folder ? here : configsFrom(above);
}
