import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { pathMatcher } from '../../src/config/glob.ts';
import { settled } from '../../src/config/settle.ts';

const ids = ['narrative/growth', 'narrative/share', 'score/item-sum'];
const rule = (reason: string) => ({ check: 'score', reason });

const config: Config = {
  failOn: 'warning',
  checks: { narrative: 'note', 'narrative/share': 'error' },
  only: ['narrative', 'score'],
  aliases: [['甲', '乙']],
  suppress: [rule('everywhere')],
  overrides: [
    { files: ['2021/**', 'old'], failOn: 'never', checks: { narrative: 'off' }, suppress: [rule('then')] },
    {
      files: ['*-draft.docx'],
      profile: 'national',
      checks: { 'narrative/growth': 'warning' },
      aliases: [['丙', '丁']],
      only: ['narrative'],
    },
  ],
};

test('A file that no override speaks of has what the configuration says, an id above its group', () => {
  expect(settled(config, ['2022/a.docx'], ids)).toEqual({
    failOn: 'warning',
    only: ['narrative', 'score'],
    skip: [],
    off: [],
    severities: { 'narrative/growth': 'note', 'narrative/share': 'error' },
    aliases: [['甲', '乙']],
    rules: [{ rule: rule('everywhere'), at: 'suppress[0]' }],
  });
});

test('An override prevails, even with a group over the id of what stands before it', () => {
  expect(settled(config, ['2021/deep/a.docx'], ids)).toMatchObject({
    failOn: 'never',
    off: ['narrative/growth', 'narrative/share'],
    severities: {},
    rules: [{ at: 'suppress[0]' }, { at: 'overrides[0].suppress[0]' }],
  });
});

test('A later override prevails over an earlier one; lists of names and rules add up', () => {
  expect(settled(config, ['old/a-draft.docx'], ids)).toMatchObject({
    failOn: 'never',
    only: ['narrative'],
    profile: 'national',
    off: ['narrative/share'],
    severities: { 'narrative/growth': 'warning' },
    aliases: [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
  });
});

test('Files that are checked as one have what is said of all of them', () => {
  expect(settled(config, ['2021/a.docx', 'old/b.pdf'], ids)).toMatchObject({ failOn: 'never' });
  expect(settled(config, ['2021/a.docx', '2022/b.pdf'], ids)).toMatchObject({ failOn: 'warning' });
});

describe('A pattern of a configuration', () => {
  test.each([
    ['*.docx', ['a.docx', 'x/y/b.docx', '../c.docx'], ['a.pdf', 'a.docx.txt']],
    ['2022', ['2022', '2022/a.docx', 'x/2022/y/b.pdf'], ['20221/a.docx', '2022.docx']],
    ['x/2022', ['x/2022/a.docx'], ['2022/a.docx', 'y/x/2022/a.docx']],
    ['x/**', ['x/a.docx', 'x/y/b.docx'], ['y/a.docx', 'x']],
    ['./x/*.docx', ['x/a.docx'], ['x/y/a.docx']],
    ['**/决算?.docx', ['决算1.docx', 'a/决算2.docx'], ['决算12.docx']],
    ['a+b (1).docx', ['a+b (1).docx'], ['aab 1.docx']],
  ])('%s', (pattern, fits, others) => {
    const matches = pathMatcher(pattern);
    expect(fits.filter((path) => !matches(path))).toEqual([]);
    expect(others.filter((path) => matches(path))).toEqual([]);
  });
});
