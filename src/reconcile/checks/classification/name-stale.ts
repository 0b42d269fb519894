import { readable, subjectOf } from '../../../model/accounts/cells.ts';
import type { Check, Claim } from '../../../model/claim.ts';
import type { Quote } from '../../../model/records.ts';
import { isValidIn, namesOfCode, namesThatChanged, plainName } from '../../../model/terms/code-names.ts';
import type { FunctionalClass } from '../../../model/terms/functional-classes.ts';

export const classificationNameStale: Check<'accountTable' | 'className'> = {
  id: 'classification/name-stale',
  title: { zh: '科目名称是报告年度的名称', en: 'Names of items are those of the year of the report' },
  why: {
    zh: '科目改名之后仍用旧名，说明正文或表格沿用了往年的模板。',
    en: 'A name that was given up years ago shows that the text or the table was carried over from an old template.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['accountTable', 'className'],
  relations: ['words'],

  *claims({ accountTable, className }) {
    for (const table of readable(accountTable)) {
      for (const { code, item = '', label, labelQuote } of table.rows) {
        const known = namesOfCode(code ?? (/^2\d\d$/.test(item) ? item : ''));
        yield* inYear(subjectOf(table, label), labelQuote, { known, name: label, year: table.scope.year });
      }
    }
    for (const { level, name, year, quote } of className) {
      yield* inYear(name, quote, { known: namesThatChanged(level, name), name, year });
    }
  },
};

interface Named {
  /** All names of the item, of all years. */
  readonly known: readonly FunctionalClass[];
  readonly name: string;
  readonly year: number | undefined;
}

/** Only items that ever changed their names are spoken of. */
function* inYear(subject: string, stated: Quote | undefined, { known, name, year }: Named): Iterable<Claim> {
  const bare = plainName(name.replace(/^[一二三四五六七八九十]+、/, ''));
  const used = known.filter((one) => plainName(one.name) === bare);
  const right = known.find((one) => isValidIn(one, year));
  if (!stated || year === undefined || known.length < 2 || used.length === 0 || !right) return;
  yield {
    relation: 'words',
    subject,
    statedAs: 'name',
    expectedAs: 'name',
    stated,
    holds: used.some((one) => isValidIn(one, year)),
    expected: right.name,
  };
}
