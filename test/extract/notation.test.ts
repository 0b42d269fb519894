import { expect, test } from 'vitest';
import { documentOf } from '../support/notation.ts';

test('headings, paragraphs, tables and charts of the notation become the blocks of a document', () => {
  const document = documentOf(`
# 某中心2023年度部门决算

## 五、收入情况

本年收入10万元，
支出9万元。

图：收支变动情况
\`\`\`chart
| | 2022年 | 2023年 |
| 收入 | 8 | 10 |
\`\`\`

单位：万元

| 项目 | 金额 |
|------|------|
| 收入 | 10   |
`);
  expect(document).toMatchObject({
    path: 'report.md',
    title: '某中心2023年度部门决算',
    entity: '某中心',
    fiscalYear: 2023,
  });
  expect(document.blocks).toMatchObject([
    { kind: 'heading', level: 1, number: '', passage: { address: { section: '' } } },
    {
      kind: 'heading',
      level: 2,
      number: '五',
      passage: { text: '五、收入情况', address: { section: '五', block: 1 } },
    },
    {
      kind: 'paragraph',
      passage: {
        text: '本年收入10万元，支出9万元。',
        runs: [
          { start: 0, place: { line: 6, column: 1 } },
          { start: 9, place: { line: 7, column: 1 } },
        ],
      },
    },
    { kind: 'paragraph' },
    {
      kind: 'chart',
      caption: '收支变动情况',
      points: [
        { series: '收入', category: '2022年', value: { text: '8' } },
        { series: '收入', category: '2023年', value: { text: '10' } },
      ],
    },
    { kind: 'paragraph' },
    { kind: 'table', table: 0, rows: 2, columns: 2, unit: '万元' },
  ]);
});

test('^ continues the cell above and < the cell to the left', () => {
  const [table] = documentOf(`
| a | < | b |
| ^ | < | c |
| d | e | f |
`).blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.grid).toEqual([
    [0, 0, 1],
    [0, 0, 2],
    [3, 4, 5],
  ]);
  expect(table.cells[0]).toMatchObject({ row: 0, column: 0, rowSpan: 2, columnSpan: 2 });
});
