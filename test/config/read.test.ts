import { expect, test } from 'vitest';
import type { Known } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { readConfig } from '../../src/config/read.ts';

const title = { zh: '…', en: '…' };
const known: Known = {
  checks: ['narrative/growth', 'narrative/share', 'score/item-sum'].map((id) => ({ id, title })),
  formats: ['text', 'json'],
};
const names = ['narrative', 'score', 'narrative/growth', 'narrative/share', 'score/item-sum'];
const number = { zh: '1 到 256 的整数', en: 'a whole number from 1 to 256' };
const date = { zh: '日期，如 2026-12-31', en: 'a date: 2026-12-31' };
const text = { zh: '不为空的文字', en: 'text that is not empty' };

test('Nothing is a configuration that changes nothing', () => {
  expect(readConfig(undefined, known)).toEqual({ config: {} });
  expect(readConfig(null, known)).toEqual({ config: {} });
});

test.each([
  ['a group', { only: ['scores'] }, { kind: 'unknown-name', at: 'only[0]', name: 'scores', known: names }],
  [
    'a format',
    { formats: ['html=a.html'] },
    { kind: 'unknown-name', at: 'formats[0]', name: 'html', known: ['text', 'json'] },
  ],
  [
    'a check among levels',
    { checks: { 'score/none': 'off' } },
    { kind: 'unknown-key', at: 'checks["score/none"]', name: 'score/none', known: names },
  ],
  [
    'a check of a rule in an override',
    { overrides: [{ files: ['a'], suppress: [{ check: 'x', reason: 'y' }] }] },
    { kind: 'unknown-name', at: 'overrides[0].suppress[0].check', name: 'x', known: names },
  ],
  ['no number', { limits: { jobs: 'two' } }, { kind: 'wrong-value', at: 'limits.jobs', expects: number }],
  [
    'no day',
    { suppress: [{ check: 'score', reason: 'y', until: '2026-13-01' }] },
    { kind: 'wrong-value', at: 'suppress[0].until', expects: date },
  ],
  ['no reason', { suppress: [{ check: 'score' }] }, { kind: 'missing', at: 'suppress[0].reason', expects: text }],
])('%s is told with its key and what it should be', (_, value, fault) => {
  expect(readConfig(value, known)).toEqual({ faults: [fault] });
});

test('A key that only the whole run has is unknown to an override, and the right ones are told', () => {
  const read = readConfig({ overrides: [{ files: ['a'], lang: 'en' }] }, known);
  expect(read).toEqual({
    faults: [
      {
        kind: 'unknown-key',
        at: 'overrides[0].lang',
        name: 'lang',
        known: ['files', 'failOn', 'checks', 'only', 'skip', 'profile', 'aliases', 'suppress'],
      },
    ],
  });
});

test('A file with a mark at its start, a comma too many or a comment is read', () => {
  expect(parseConfig('\uFEFF{ "failOn": "note", } # so far')).toEqual({ value: { failOn: 'note' } });
});

test('A date is the words that stand there', () => {
  expect(parseConfig('until: 2026-12-31')).toEqual({ value: { until: '2026-12-31' } });
});

test('What is written twice, and what would grow without end, is refused with its place', () => {
  expect(parseConfig('failOn: note\nfailOn: error')).toMatchObject({ line: 2, column: 1 });
  const grown = ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...[...'bcde'].map((name, n) => grow(name, 'abcd'[n] ?? ''))].join(
    '\n',
  );
  expect(parseConfig(grown)).toHaveProperty('reason');
});

const grow = (name: string, of: string): string => `${name}: &${name} [${Array(10).fill(`*${of}`).join(',')}]`;
