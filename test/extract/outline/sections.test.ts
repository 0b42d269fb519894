import { expect, test } from 'vitest';
import { outline } from '../../../src/extract/outline/index.ts';
import type { FormatId } from '../../../src/model/document.ts';

/** A plain document, one paragraph a line: every line with its section, headings marked with their level. */
function outlined(text: string, format: FormatId = 'text'): readonly string[] {
  const lines = text.trim().split('\n');
  const blocks = lines.map((line, n) => ({
    kind: 'paragraph' as const,
    text: line,
    runs: [{ start: 0, place: { in: 'text' as const, line: n + 1, column: 1 } }],
  }));
  return outline({ blocks }, 'report.txt', format).blocks.flatMap((block) => {
    if (block.kind === 'heading') return `h${block.level} ${block.number}|${block.passage.address.section}`;
    return block.kind === 'paragraph' ? `p|${block.passage.address.section}` : [];
  });
}

test('the section says the numbers of the headings above', () => {
  expect(
    outlined(`
某市某中心2023年度部门决算
第二部分 2023年度部门决算情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
2023年支出10万元，完成预算的100%。
六、基本支出情况
`),
  ).toEqual([
    'h1 |',
    'h1 第二部分|第二部分',
    'h2 五|第二部分 五',
    'h3 （三）|第二部分 五（三）',
    'p|第二部分 五（三）',
    'h2 六|第二部分 六',
  ]);
});

test('an exported list says 3、 and （2） where its siblings say 四、 and （一）', () => {
  expect(
    outlined(`
第1部分 说明
1、 收入情况
2、 支出情况
三、其他情况
（一）机关运行经费
（2） 政府采购
第2部分 附件
`),
  ).toEqual([
    'h1 第一部分|第一部分',
    'h2 一|第一部分 一',
    'h2 二|第一部分 二',
    'h2 三|第一部分 三',
    'h3 （一）|第一部分 三（一）',
    'h3 （二）|第一部分 三（二）',
    'h1 第二部分|第二部分',
  ]);
});

test('a list under a heading stays a list', () => {
  expect(
    outlined(`
一、机构设置
1、某中心
2、某站
二、职责
1、某所
2、某处
3、某室
（1）负责某事。
1.支出10万元，增长2%。
`),
  ).toEqual(['h2 一|一', 'h4 1|一', 'h4 2|一', 'h2 二|二', 'h4 1|二', 'h4 2|二', 'h4 3|二', 'p|二', 'p|二']);
});

test('a paragraph that runs its heading into the text moves the section and stays a paragraph', () => {
  expect(
    outlined(`
三、项目管理情况
（一）组织架构。本项目由某科负责，流程规范。
四、决算情况。2023年支出10万元。
`),
  ).toEqual(['h2 三|三', 'p|三（一）', 'p|四']);
});

test('an annexed report counts its chapters anew, under its own name', () => {
  expect(
    outlined(`
第四部分 附件
一、概况
2023年度某热线经费绩效自评报告
一、项目概况
（一）基本情况
`),
  ).toEqual([
    'h1 第四部分|第四部分',
    'h2 一|第四部分 一',
    'h1 |第四部分 2023年度某热线经费绩效自评报告',
    'h2 一|第四部分 2023年度某热线经费绩效自评报告 一',
    'h3 （一）|第四部分 2023年度某热线经费绩效自评报告 一（一）',
  ]);
});

test('a table of contents opens nothing', () => {
  expect(
    outlined(`
目 录
第一部分 概况 3
一、职责 3
第二部分 说明
第一部分 概况
一、职责
一、支出...........12
`),
  ).toEqual(['p|', 'p|', 'p|', 'p|', 'h1 第一部分|第一部分', 'h2 一|第一部分 一', 'p|第一部分 一']);
});
