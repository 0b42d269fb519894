import { describe, expect, test } from 'vitest';
import type { Workshop } from '../../src/cli/workshop.ts';
import type { Reconciliation } from '../../src/model/finding.ts';
import { checked, clear, failed } from '../report/reconciliation.ts';
import { crossfoot, folderOf, known } from './io.ts';

/** What each file comes to is said by its name, so that this table is about exit codes alone. */
const outcomes: Readonly<Record<string, Reconciliation>> = {
  'clear.txt': clear,
  'error.txt': checked,
  'warning.txt': { ...checked, findings: checked.findings.filter(({ severity }) => severity !== 'error') },
  'note.txt': { ...checked, findings: checked.findings.filter(({ severity }) => severity === 'note') },
  'damaged.txt': failed,
  'misnamed.txt': { ...clear, problems: [{ code: 'format-mismatch', path: 'misnamed.txt', extent: 'partial' }] },
};

const shop: Workshop = {
  checks: async () => known,
  pipeline: async () => ({
    checkDisclosure: async () => [],
    checkDocument: async (_bytes, path) => {
      const outcome = outcomes[path];
      if (!outcome) throw new Error(`nothing is known of ${path}`);
      return { ...outcome, path };
    },
    extractFile: async () => [],
    selfTestDocument: async () => ({ problems: [] }),
    annotate: async () => [],
    close: () => {},
  }),
};

const folder = await folderOf({
  ...Object.fromEntries(Object.keys(outcomes).map((path) => [path, '…'])),
  'fault.txt': '…',
});

describe('The exit code tells four things apart', () => {
  test.each([
    [0, 'clear.txt'],
    [1, 'error.txt'],
    [0, 'warning.txt'],
    [1, 'warning.txt --fail-on warning'],
    [0, 'note.txt --fail-on warning'],
    [1, 'note.txt --fail-on note'],
    [0, 'error.txt --fail-on never'],
    [2, 'damaged.txt'],
    [2, 'damaged.txt --fail-on never'],
    [2, 'misnamed.txt'],
    [2, 'nowhere.txt'],
    [2, 'error.txt nowhere.txt'],
    [70, 'fault.txt'],
    [70, 'fault.txt damaged.txt error.txt'],
    [2, ''],
    [2, 'clear.txt --no-such-option'],
    [2, 'clear.txt --format xml'],
    [2, 'clear.txt --fail-on often'],
    [2, 'clear.txt --jobs none'],
    [2, 'clear.txt --lang fr'],
    [0, '--help'],
  ])('%i: check %s', async (code, words) => {
    expect((await crossfoot(`check ${words}`, folder, shop)).code).toBe(code);
  });
});

test('A fault of the program shows its stack, and the other files are still checked', async () => {
  const { out, err } = await crossfoot('check fault.txt clear.txt', folder, shop);
  expect(err).toContain('fault.txt：程序内部出错');
  expect(err).toContain('Error: nothing is known of fault.txt\n    at ');
  expect(out).toContain('✓ 已核对 6 个关系，未发现矛盾。');
});

test('Files stand in path order, whatever the number of jobs', async () => {
  const one = await crossfoot('check note.txt clear.txt error.txt --jobs 1 -f json', folder, shop);
  const many = await crossfoot('check error.txt note.txt clear.txt --jobs 9 -f json', folder, shop);
  expect(one.out).toBe(many.out);
  expect([...one.out.matchAll(/^ {6}"path": "(.*)"/gm)].map(([, path]) => path)).toEqual([
    'clear.txt',
    'error.txt',
    'note.txt',
  ]);
});
