import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseConfig } from '../../config/parse.ts';
import { type Refusal, refusal } from '../io.ts';
import type { WorkflowWords } from '../workflow-words.ts';
import { reasonOf } from '../write.ts';

/** What a configuration file says, before it is understood. `name` is its path as it is told. */
export async function written(
  file: string,
  name: string,
  words: WorkflowWords,
): Promise<{ readonly value: unknown } | Refusal> {
  if (!existsSync(file)) return refusal(words.cannotRead(name, words.notThere));
  if (/\.[cm]?ts$/.test(file) && !runsTypes()) return refusal(words.noTypes(name));
  return /\.[cm]?[jt]s$/.test(file) ? exported(file, name, words) : parsed(file, name, words);
}

/** Whether this Node strips types from what it imports. */
const runsTypes = (): boolean => Boolean(Reflect.get(process.features, 'typescript'));

/** Code that the user wrote: it runs. */
async function exported(file: string, name: string, words: WorkflowWords): Promise<{ value: unknown } | Refusal> {
  try {
    const module: { readonly default?: unknown } = await import(pathToFileURL(file).href);
    const value = module.default;
    return typeof value === 'object' && value !== null ? { value } : refusal(words.notPlain(name));
  } catch (fault) {
    return refusal(words.threw(name, fault instanceof Error ? fault.message : String(fault)));
  }
}

/** JSON or YAML: data, of which nothing is ever run. */
async function parsed(file: string, name: string, words: WorkflowWords): Promise<{ value: unknown } | Refusal> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (fault) {
    return refusal(words.cannotRead(name, reasonOf(fault)));
  }
  const result = parseConfig(text);
  if ('value' in result) return result;
  return refusal(words.badSyntax(name, result.line, result.column, result.reason));
}
