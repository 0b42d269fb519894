import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';
import type { Config, Known } from './config.ts';
import { keyAt } from './keys.ts';
import { configSchema, namesIn } from './schema.ts';

type Path = readonly (string | number)[];

/** What is wrong with a configuration, and at which key: 「suppress[0].reason」; empty for the whole. */
export type ConfigFault = { readonly at: string } & (
  | { readonly kind: 'unknown-key' | 'unknown-name'; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: 'missing' | 'wrong-value'; readonly expects: Bilingual }
);

export type ReadConfig = { readonly config: Config } | { readonly faults: readonly ConfigFault[] };

/** A value that was written in JSON or YAML, or made by code → a configuration, or all that is wrong with it. */
export function readConfig(value: unknown, known: Known): ReadConfig {
  const schema = configSchema(known);
  const read = schema.safeParse(value ?? {});
  if (read.success) return { config: read.data };
  return { faults: read.error.issues.flatMap((issue) => faultsOf(issue, { value, known, schema })) };
}

interface Scene {
  readonly value: unknown;
  readonly known: Known;
  readonly schema: z.ZodType<Config>;
}

function faultsOf(issue: z.core.$ZodIssue, scene: Scene): readonly ConfigFault[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path, scene.schema);
    return issue.keys.map((name) => ({ kind: 'unknown-key', at: spelt([...path, name]), name, known }));
  }
  const written = valueAt(scene.value, path);
  const names = namesAt(path, scene.known);
  if (names && typeof written === 'string')
    return [{ kind: 'unknown-name', at: spelt(path), name: written.split('=')[0] ?? '', known: names }];
  const expects = keyAt(path)?.expects ?? { zh: '另一种值', en: 'another value' };
  return [{ kind: written === undefined ? 'missing' : 'wrong-value', at: spelt(path), expects }];
}

/** Where a value names a check or a format: what there is to name. */
function namesAt(path: Path, known: Known): readonly string[] | undefined {
  const [last, before] = path.toReversed();
  if (last === 'check' || before === 'only' || before === 'skip') return namesIn(known);
  return before === 'formats' ? known.formats : undefined;
}

/** 「overrides[0].suppress[1].until」; a key with other than letters in it is quoted. */
const spelt = (path: Path): string =>
  path
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`;
      return /^\$?\w+$/.test(part) ? `.${part}` : `["${part}"]`;
    })
    .join('')
    .replace(/^\./, '');

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, part) => (isTable(at) ? at[String(part)] : undefined), value);

/** The keys that an object at this path may have. */
function keysAt(path: Path, schema: z.ZodType<Config>): readonly string[] {
  const below = (at: unknown, part: string | number): unknown => {
    if (!isTable(at)) return undefined;
    return typeof part === 'number' ? at['items'] : valueAt(at['properties'], [part]);
  };
  const keys = valueAt(path.reduce<unknown>(below, z.toJSONSchema(schema)), ['properties']);
  return isTable(keys) ? Object.keys(keys) : [];
}
