import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { groupOf, type Known } from '../../src/config/config.ts';
import { keyAt, keys } from '../../src/config/keys.ts';
import { readConfig } from '../../src/config/read.ts';
import { configSchema } from '../../src/config/schema.ts';
import { checks } from '../../src/reconcile/checks/index.ts';
import { reporters } from '../../src/report/formats/index.ts';

const known: Known = { checks, formats: reporters.map(({ id }) => id) };
const schema = z.toJSONSchema(configSchema(known));
const groups = new Set(checks.map(({ id }) => groupOf(id)));
const accepts = addFormats.default(new Ajv2020({ allErrors: true })).compile(schema);
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('The published JSON Schema is the one the zod schema gives', async () => {
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot('../../schema/config.schema.json');
});

describe.each(['schema/config.example.yaml', 'schema/config.example.zh-CN.yaml'])('%s', (path) => {
  const template = read(path);
  // Prose starts with a word and has no colon behind a key; examples are YAML behind 「# 」.
  const everything = template.replaceAll(/^# (?=[a-zA-Z]+:(?: |$)| {2})/gm, '');

  test('changes nothing as it stands', () => {
    expect(parse(template)).toEqual({ failOn: 'error' });
  });

  test('is right with every example switched on, and shows every key of the top', () => {
    const value = parse(everything);
    expect(readConfig(value, known)).toEqual({ config: value });
    expect(accepts(value)).toBe(true);
    const top = Object.keys(schema['properties'] ?? {}).filter((key) => key !== '$schema');
    expect(Object.keys(value).toSorted()).toEqual(top.toSorted());
  });
});

describe('An editor and the program refuse the same', () => {
  test.each([
    [{ failon: 'error' }],
    [{ failOn: 'often' }],
    [{ checks: { 'narrative/nothing': 'off' } }],
    [{ only: [] }],
    [{ formats: ['xml'] }],
    [{ formats: ['jsonx=a'] }],
    [{ limits: { jobs: 0 } }],
    [{ limits: { jobs: 257 } }],
    [{ limits: { timeout: 1.5 } }],
    [{ aliases: [['one']] }],
    [{ suppress: [{ reason: 'of nothing' }] }],
    [{ suppress: [{ check: 'narrative/growth' }] }],
    [{ suppress: [{ check: 'narrative/growth', reason: ' ' }] }],
    [{ suppress: [{ fingerprint: '537f5db', reason: 'too short' }] }],
    [{ suppress: [{ check: 'score', reason: 'no such day', until: '2026-02-30' }] }],
    [{ overrides: [{ failOn: 'never' }] }],
    [{ overrides: [{ files: ['*.docx'], lang: 'en' }] }],
  ])('%j', (value) => {
    expect(accepts(value)).toBe(false);
    expect(readConfig(value, known)).toHaveProperty('faults');
  });
});

test('Every key is described, for editors and for complaints', () => {
  const undescribed = paths(schema).filter((path) => keyAt(path) === undefined);
  expect(undescribed).toEqual([]);
  expect(Object.values(keys).every(({ about, expects }) => about.zh && about.en && expects.zh && expects.en)).toBe(
    true,
  );
});

test.each(['docs/configuration.md', 'docs/configuration.zh-CN.md'])('%s names every key', (page) => {
  const text = read(page);
  const named = paths(schema).flatMap((path) => path.slice(-1).filter((part) => typeof part === 'string'));
  const wanted = named.filter((key) => !key.includes('/') && !groups.has(key));
  expect(wanted.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
});

/** What of a schema tells its keys. */
interface Node {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The path of every key and item that the schema knows. */
function paths(node: unknown, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (!isNode(node)) return [];
  const keyed = Object.entries(node.properties ?? {}).flatMap(([key, below]) => paths(below, [...at, key]));
  return [at, ...keyed, ...paths(node.items, [...at, 0])];
}
