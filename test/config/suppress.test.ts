import { describe, expect, test } from 'vitest';
import type { SuppressRule } from '../../src/config/config.ts';
import { couldApply, suppressed } from '../../src/config/suppress.ts';
import type { Finding, Reconciliation } from '../../src/model/finding.ts';
import { checked } from '../report/reconciliation.ts';

const [first, second] = checked.findings;
const likes = (mark: string): readonly Finding[] =>
  first ? [{ ...first, fingerprint: `${first.fingerprint}${mark}` }] : [];
const findings = [...likes(''), ...likes('#2'), ...(second ? [second] : [])];
const document: Reconciliation = { ...checked, findings };

const today = '2026-03-01';
const marksOf = (rule: Partial<SuppressRule>, path = '2022/a.docx'): readonly string[] => {
  const placed = { rule: { reason: 'known', ...rule }, at: 'suppress[0]' };
  const result = suppressed(document, [placed], { path, today }).document.findings;
  return result.filter((finding) => finding.suppressed).map(({ fingerprint }) => fingerprint);
};

describe('A rule knows the findings that it names, and no other', () => {
  test.each<[string, Partial<SuppressRule>, readonly string[]]>([
    [
      'a fingerprint stands for all its likes',
      { fingerprint: '5f0c3a9d1e7b2468' },
      ['5f0c3a9d1e7b2468', '5f0c3a9d1e7b2468#2'],
    ],
    ['its beginning does too', { fingerprint: '5f0c3a9d1e7b' }, ['5f0c3a9d1e7b2468', '5f0c3a9d1e7b2468#2']],
    ['with a mark it is one of them', { fingerprint: '5f0c3a9d1e7b#2' }, ['5f0c3a9d1e7b2468#2']],
    ['a check', { check: 'score/conclusion' }, ['77ab01c2d3e4f506']],
    ['a group', { check: 'score' }, ['5f0c3a9d1e7b2468', '5f0c3a9d1e7b2468#2', '77ab01c2d3e4f506']],
    ['a group is no beginning of a name', { check: 'sco' }, []],
    [
      'a check and a subject',
      { check: 'score', subject: '智慧灌溉系统' },
      ['5f0c3a9d1e7b2468', '5f0c3a9d1e7b2468#2', '77ab01c2d3e4f506'],
    ],
    ['a subject is the whole of it', { check: 'score', subject: '灌溉' }, []],
    [
      'unless it says so',
      { check: 'score', subject: '*灌溉*' },
      ['5f0c3a9d1e7b2468', '5f0c3a9d1e7b2468#2', '77ab01c2d3e4f506'],
    ],
    ['in a place', { check: 'score/conclusion', path: '2022/**' }, ['77ab01c2d3e4f506']],
    ['not in another', { check: 'score/conclusion', path: '2021/**' }, []],
    ['on its last day', { check: 'score/conclusion', until: '2026-03-01' }, ['77ab01c2d3e4f506']],
    ['not after it', { check: 'score/conclusion', until: '2026-02-28' }, []],
  ])('%s', (_, rule, marks) => {
    expect(marksOf(rule)).toEqual(marks);
  });
});

test('What is marked says by whom, why and until when', () => {
  const placed = { rule: { check: 'score/conclusion', reason: 'known', until: '2026-12-31' }, at: 'suppress[0]' };
  const { document: result } = suppressed(document, [placed], { path: 'a.docx', today });
  expect(result.findings.map((finding) => finding.suppressed)).toEqual([
    undefined,
    undefined,
    { by: 'rule', reason: 'known', until: '2026-12-31' },
  ]);
});

test('A rule that has expired still tells that it would have known something', () => {
  const placed = { rule: { check: 'score', reason: 'known', until: '2025-12-31' }, at: 'suppress[0]' };
  expect(suppressed(document, [placed], { path: 'a.docx', today }).used).toEqual([placed]);
});

test('A rule could apply where its file was checked and its check has run', () => {
  const ran = ['score/item-sum'];
  expect(couldApply({ check: 'score', reason: '…' }, 'a.docx', ran)).toBe(true);
  expect(couldApply({ check: 'narrative', reason: '…' }, 'a.docx', ran)).toBe(false);
  expect(couldApply({ check: 'score', path: 'b.docx', reason: '…' }, 'a.docx', ran)).toBe(false);
});
