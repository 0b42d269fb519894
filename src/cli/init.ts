import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../report/reporter.ts';
import { configNames } from './config/find.ts';
import { type ExitCode, type Io, type Refusal, refusal } from './io.ts';
import { shellWordsIn } from './words.ts';
import { workflowWordsIn } from './workflow-words.ts';
import { write } from './write.ts';

export interface RawInit {
  readonly force?: boolean;
}

const name = 'crossfoot.config.yaml';
const home = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** `crossfoot init`: a configuration that says of every key what it does, and changes nothing yet. */
export async function init(
  { force = false }: RawInit,
  lang: Lang,
  { io }: { readonly io: Io },
): Promise<ExitCode | Refusal> {
  const words = workflowWordsIn(lang);
  const there = configNames.find((one) => existsSync(join(io.cwd, one)) && !(force && one === name));
  if (there !== undefined)
    return refusal(there === name ? words.alreadyThere(there) : words.twoConfigs(`${there} ${name}`));
  const refused = await write(`${schemaLine(io)}${await template(lang)}`, name, io, shellWordsIn(lang));
  if (refused) return refused;
  io.err(`crossfoot: ${words.wrote(name)}\n`);
  return 0;
}

export const template = (lang: Lang): Promise<string> =>
  readFile(join(home, 'schema', lang === 'zh' ? 'config.example.zh-CN.yaml' : 'config.example.yaml'), 'utf8');

/** For editors, where this program stands below the folder; a path that leads out of it would lead nowhere for others. */
function schemaLine({ cwd }: Io): string {
  const path = relative(cwd, join(home, 'schema/config.schema.json')).split(sep).join('/');
  return path.startsWith('..') || path.includes(':') ? '' : `# yaml-language-server: $schema=${path}\n`;
}
