import type { Evidence } from '../../../src/model/finding.ts';
import type { Quote } from '../../../src/model/records.ts';

/** Where the findings of an invented department stand, and their figures. */

export const report = '青石市/园林绿化中心-2023.docx';

export const inText = (text: string, context: string, section: string, paragraph: number): Quote => ({
  text,
  context,
  start: context.indexOf(text),
  location: { document: report, section, block: paragraph, path: `word/document.xml#p${paragraph}` },
});

export const inTable = (
  text: string,
  [table, row, column]: readonly [number, number, number],
  section = '附件',
): Quote => ({
  text,
  context: text,
  start: 0,
  location: {
    document: report,
    section,
    block: 200 + table,
    table,
    row,
    column,
    path: `word/document.xml#p${300 + table * 100 + row * 6 + column}`,
  },
});

export const money = (role: Evidence['role'], quote: Quote): Evidence => ({
  role,
  text: quote.text,
  value: quote.text,
  unit: '万元',
  quote,
});
export const points = (role: Evidence['role'], quote: Quote): Evidence => ({ ...money(role, quote), unit: '分' });
export const percent = (role: Evidence['role'], quote: Quote): Evidence => ({
  ...money(role, quote),
  value: quote.text.replace('%', ''),
  unit: '%',
});

export const page = (number: number, text: string, context: string): Quote => ({
  text,
  context,
  start: context.indexOf(text),
  location: {
    document: '青石市/林场-2023.pdf',
    section: '二（一）',
    block: 30 + number,
    page: number,
    box: [88.2, 310.5, 132.4, 322.5],
    path: `page ${number}`,
  },
});
