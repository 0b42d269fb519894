import { readable, subjectOf } from '../../../model/accounts/cells.ts';
import { type CodedRow, codedRows, isWellFormed } from '../../../model/accounts/codes.ts';
import type { Bilingual } from '../../../model/bilingual.ts';
import type { Check } from '../../../model/claim.ts';
import type { AccountTable } from '../../../model/records.ts';

export const classificationCodeSyntax: Check<'accountTable'> = {
  id: 'classification/code-syntax',
  title: {
    zh: '科目编码位数正确、逐级齐全、不重复、按序排列',
    en: 'Codes are well formed, complete, unique and in order',
  },
  why: {
    zh: '编码少一位、上级漏印、同一编码列了两次，汇总时就会漏加或重加。',
    en: 'A digit too few, a missing parent or a code listed twice makes totals leave something out or count it twice.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['presence'],

  *claims({ accountTable }) {
    for (const table of readable(accountTable)) {
      const rows = codedRows(table);
      if (!isOneList(table, rows)) continue;
      for (const [n, row] of rows.entries()) {
        if (!row.codeQuote) continue;
        const faults = faultsOf(row, n, rows);
        yield {
          relation: 'presence',
          subject: subjectOf(table, row.label),
          stated: row.codeQuote,
          holds: faults.length === 0,
          complaint: faults[0] ?? sound,
        };
      }
    }
  },
};

const sound: Bilingual = { zh: '的编码有误', en: 'has a wrong code' };

/** Listed unit by unit, or read askew, codes repeat and start again all the time: that is no slip. */
function isOneList({ rows: all }: AccountTable, rows: readonly CodedRow[]): boolean {
  const others = all.some(({ code, item, cells }) => code === undefined && item === undefined && cells.some(hasFigure));
  const faulty = rows.filter((row, n) => faultsOf(row, n, rows).length > 0);
  return !others && rows.length > 2 && faulty.length * 4 <= rows.length;
}

const hasFigure = ({ figure }: AccountTable['rows'][number]['cells'][number]): boolean => figure !== undefined;

function faultsOf(row: CodedRow, n: number, rows: readonly CodedRow[]): readonly Bilingual[] {
  const { code } = row;
  if (!isWellFormed(code)) {
    return [{ zh: `的编码 ${code} 不是3、5或7位`, en: `has the code ${code}, which has not 3, 5 or 7 digits` }];
  }
  const missing = [5, 3].find((length) => length < code.length && lacks(code.slice(0, length), rows));
  const before = rows.slice(0, n).filter(({ block }) => block === row.block);
  return [
    ...(before.some((one) => one.code === code)
      ? [{ zh: `的编码 ${code} 重复`, en: `has the code ${code}, which stands above already` }]
      : []),
    ...(missing === undefined
      ? []
      : [
          {
            zh: `的上级科目 ${code.slice(0, missing)} 没有列出`,
            en: `belongs to ${code.slice(0, missing)}, which is not listed`,
          },
        ]),
    ...(isBehind(code, before)
      ? [{ zh: `的编码 ${code} 没有按序排列`, en: `has the code ${code}, which is out of order` }]
      : []),
  ];
}

/** Tables that print no 款 at all, or no 类, do so on purpose. */
const lacks = (parent: string, rows: readonly CodedRow[]): boolean =>
  rows.some(({ code }) => code.length === parent.length) && !rows.some(({ code }) => code === parent);

/** Compared with its own kind: 303 may stand before 302, for they are two columns of one list. */
function isBehind(code: string, before: readonly CodedRow[]): boolean {
  const last = before.findLast((one) => one.code.length === code.length && one.code.slice(0, 3) === code.slice(0, 3));
  return code.length > 3 && last !== undefined && isWellFormed(last.code) && last.code > code;
}
