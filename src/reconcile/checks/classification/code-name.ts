import { readable, subjectOf } from '../../../model/accounts/cells.ts';
import type { Check } from '../../../model/claim.ts';
import type { AccountRow } from '../../../model/records.ts';
import { isValidIn, namesOfCode, plainName, siblingsOf } from '../../../model/terms/code-names.ts';
import { misspelledClasses } from '../../../model/terms/functional-classes.ts';

export const classificationCodeName: Check<'accountTable'> = {
  id: 'classification/code-name',
  title: { zh: '科目编码与科目名称相符', en: 'Codes and names belong together' },
  why: {
    zh: '名称下拉错了一行，编码却没有动，金额就记到了别的科目名下。',
    en: 'Where a name slips by one row and its code does not, amounts are told under the name of another item.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['words'],

  *claims({ accountTable }) {
    for (const table of readable(accountTable)) {
      for (const row of table.rows) {
        const { labelQuote } = row;
        const code = codeOf(row);
        const name = nameOf(row);
        const right = code === undefined ? undefined : rightName(code, name, table.scope.year);
        if (!labelQuote || right === undefined) continue;
        yield {
          relation: 'words',
          subject: subjectOf(table, `${row.code ?? ''}${row.label}`),
          statedAs: 'name',
          expectedAs: 'name',
          stated: labelQuote,
          holds: isNameOf(code ?? '', name),
          expected: right,
        };
      }
    }
  },
};

/** A line of a summary has no code, but is known by the class it is called like. */
const codeOf = ({ code, item = '' }: AccountRow): string | undefined =>
  code ?? (/^2\d\d$/.test(item) ? item : undefined);

const nameOf = ({ label }: AccountRow): string =>
  plainName(label.replace(/^[一二三四五六七八九十]+、|^(?:其中)?[:：]/, ''));

const isNameOf = (code: string, name: string): boolean => namesOfCode(code).some((one) => plainName(one.name) === name);

/** The name a code goes by, where the printed one is it, or is certainly another: that of a neighbour, or one character off. */
function rightName(code: string, name: string, year: number | undefined): string | undefined {
  const known = namesOfCode(code).filter((one) => isValidIn(one, year));
  const right = known.at(-1)?.name;
  if (right === undefined || name === '') return undefined;
  if (isNameOf(code, name)) return right;
  const isNeighbours = siblingsOf(code).some((one) => plainName(one.name) === name);
  const meant = known.find((one) => isSlipOf(name, one.name))?.name;
  return meant ?? (isNeighbours ? right : undefined);
}

const isSlipOf = (name: string, right: string): boolean =>
  differsInOne(plainName(right), name) || misspelledClasses[name] === right;

const differsInOne = (a: string, b: string): boolean =>
  a.length === b.length && a.length > 3 && [...a].filter((character, n) => character !== b[n]).length === 1;
