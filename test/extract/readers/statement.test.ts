import { expect, test } from 'vitest';
import { statement } from '../../../src/extract/readers/statement.ts';
import { documentOf } from '../../support/notation.ts';

const said = (...paragraphs: readonly string[]): readonly string[] =>
  statement
    .read(documentOf(`# 云水市示例局2024年度部门决算\n\n## 二、收入决算情况说明\n\n${paragraphs.join('\n\n')}`))
    .map(({ subject, amount }) => `${subject}: ${amount?.kind === 'read' ? amount.quote.text : ''}`);

test('Words beside an amount say what it is', () => {
  expect(said('合计120.50万元。')).toEqual(['合计: 120.50万元']);
});

test('The scale of a drawn chart says nothing', () => {
  expect(said('2500', '2000 1500', '本年收入合计120.50万元。')).toEqual(['本年收入合计: 120.50万元']);
});
