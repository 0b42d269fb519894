import { describe, expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { documentOf } from '../../support/notation.ts';

const matters = [
  '收入支出决算总体情况：收、支总计100万元。',
  '收入决算情况：本年收入合计100万元。',
  '支出决算情况：本年支出合计100万元。',
  '财政拨款收、支总计100万元，一般公共预算财政拨款支出100万元，其中基本支出60万元。',
  '“三公”经费0万元，政府性基金预算支出0万元，国有资本经营预算支出0万元。',
  '机关运行经费10万元，政府采购0万元，共有车辆0辆。',
].join('\n\n');

const report = (title: string, ...parts: readonly string[]): string =>
  [`# ${title}`, ...parts.map((part) => (/说明$/.test(part) ? `${part}\n\n${matters}` : `${part}\n\n详见正文。`))].join(
    '\n\n',
  );

const profileOf = (markdown: string, profile?: string): string | undefined =>
  read(documentOf(markdown), profile === undefined ? {} : { profile }).records.reportShape[0]?.profile;

const tablesLast = report(
  '青河市水务局2023年度部门决算',
  '# 第一部分 部门概况',
  '# 第二部分 2023年度部门决算情况说明',
  '# 第三部分 名词解释',
);
const tablesSecond = report(
  '青河市水务局2023年度部门决算',
  '# 第一部分 部门概况',
  '# 第二部分 2023年度部门决算表',
  '# 第三部分 2023年度部门决算情况说明',
  '# 第四部分 名词解释',
);

describe('the template of a report is told from the order of its parts', () => {
  test.each([
    ['explanations second', tablesLast, 'sichuan'],
    ['tables second', tablesSecond, 'national'],
    ['tables second, in Shanghai', tablesSecond.replace('青河市水务局', '上海市青河区水务局'), 'shanghai'],
    [
      'chapters in place of parts',
      report(
        '青河县水文站2023年度单位决算',
        '## 一、概况',
        '## 二、单位决算公开表',
        '## 三、单位决算情况说明',
        '## 四、名词解释',
      ),
      'zhejiang',
    ],
  ])('%s', (_, markdown, id) => {
    expect(profileOf(markdown)).toBe(id);
  });
});

test('a profile that the user names goes before the one that is told', () => {
  expect(profileOf(tablesLast, 'national')).toBe('national');
});

test('a name that is no profile is not heeded', () => {
  expect(profileOf(tablesLast, 'atlantis')).toBe('sichuan');
});

test('a budget, a fragment and a title without a year have no template', () => {
  expect(profileOf(tablesLast.replaceAll('决算', '预算'))).toBeUndefined();
  expect(profileOf('# 青河市水务局2023年度部门决算\n\n收、支总计100万元。')).toBeUndefined();
  expect(profileOf(tablesLast.replaceAll('2023年度', ''))).toBeUndefined();
});
