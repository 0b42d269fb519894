import { describe, expect, test } from 'vitest';
import { checked } from '../report/reconciliation.ts';
import { at, shop } from './configured.ts';
import { crossfoot, known } from './io.ts';

describe('Findings that the configuration knows', () => {
  const rules = (...lines: readonly string[]): string =>
    `suppress:\n${lines.map((line) => `  - ${line}`).join('\n')}\n`;
  const all = ['score', 'narrative', 'restatement', 'account', 'table', 'document', 'classification', 'series'];
  const groups = [...new Set(known.map(({ id }) => id.split('/')[0] ?? ''))].filter((group) => all.includes(group));
  const everything = rules(...groups.map((group) => `{ check: ${group}, reason: known }`));

  test('do not fail the run, are counted apart, and listed where that is wanted', async () => {
    const folder = await at(everything);
    const { code, out } = await crossfoot('check a.txt --fail-on note', folder, shop);
    expect(code).toBe(0);
    expect(out).toContain('项已抑制（--show-suppressed 可列出）');
    expect(out).toMatch(/共 1 份文件：错误 0，警告 0，提示 0。另有 \d+ 项已在基线中或已抑制，不计入。\n$/);
    const listed = (await crossfoot('check a.txt --show-suppressed --lang en', folder, shop)).out;
    expect(listed).toContain('suppressed · known · score/item-sum · fingerprint 5f0c3a9d1e7b');
  });

  test('are all findings again when the rule has expired, and that is told', async () => {
    const config = rules('{ check: score, reason: known, until: 2026-02-28 }');
    const { code, err } = await crossfoot('check a.txt', await at(config), shop);
    expect(code).toBe(1);
    expect(err).toBe('crossfoot: suppress[0] (score) 已于 2026-02-28 过期，对应的问题重新计入。\n');
    expect((await crossfoot('check a.txt -q', await at(config), shop)).err).toBe('');
  });

  test('that are not there make the rule stale, unless its file or its check was left out', async () => {
    const config = rules(
      '{ fingerprint: 0123456789ab, reason: fixed }',
      '{ check: score, path: 2020/**, reason: another year }',
      '{ check: score/item-sum, subject: 无此项目, reason: fixed }',
    );
    const { err } = await crossfoot('check a.txt --lang en', await at(config), shop);
    expect(err.split('\n')).toEqual([
      'crossfoot: suppress[0] (0123456789ab) fits nothing in the files that were checked; it can go.',
      'crossfoot: suppress[2] (score/item-sum) fits nothing in the files that were checked; it can go.',
      '',
    ]);
  });

  test('keep their place in JSON, with the reason', async () => {
    const folder = await at(rules('{ fingerprint: 5f0c3a9d1e7b, reason: known, until: 2026-12-31 }'));
    const { out } = await crossfoot('check a.txt -f json', folder, shop);
    const findings: readonly { fingerprint: string; suppressed: unknown }[] = JSON.parse(out).documents[0].findings;
    expect(findings).toHaveLength(checked.findings.length);
    expect(findings.find(({ fingerprint }) => fingerprint === '5f0c3a9d1e7b2468')?.suppressed).toEqual({
      by: 'rule',
      reason: 'known',
      until: '2026-12-31',
    });
  });
});
