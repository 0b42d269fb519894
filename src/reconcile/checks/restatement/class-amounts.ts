import type { Check, Claim } from '../../../model/claim.ts';
import { compare, exact } from '../../../model/decimal.ts';
import type { Restatement } from '../../../model/records.ts';
import { isOfClass, restatementsOf } from '../../../model/relations.ts';

export const restatementClassAmounts: Check<'restatement'> = {
  id: 'restatement/class-amounts',
  title: {
    zh: '各类、款、项的支出在各表与正文中一致',
    en: 'Tables and text agree on what was spent on every class and item',
  },
  why: {
    zh: '同一科目在总表、支出表和正文中各出现一次，抄错行、抄错数就在这里暴露。各表按不同口径舍入，末位差一的只作提示。',
    en: 'Every class stands in the summary, in the table of expenditure and in the text; this is where a wrong row or a wrong digit shows. Tables are rounded on their own, so one unit of the last digit is but a note.',
  },
  severity: 'error',
  tail: 'note',
  since: '0.1.0',
  reads: ['restatement'],
  relations: ['restatement'],

  *claims({ restatement }) {
    for (const record of restatement.filter(isOfClass)) {
      yield* restatementsOf(record, 'table', 'table');
      yield* textOf(record);
    }
  },
};

type Mention = Restatement['mentions'][number];

/**
 * The text agrees with one of the tables; where these differ among themselves that is told once. It is compared with the last,
 * for the tables of items follow the summaries.
 */
function* textOf({ label, mentions }: Restatement): Iterable<Claim> {
  const tables = mentions.filter(({ medium }) => medium === 'table');
  const texts = mentions.filter(({ medium }) => medium === 'text');
  for (const text of texts) {
    const expected = tables.find((table) => isSame(table, text)) ?? tables.at(-1);
    if (!expected) continue;
    yield {
      relation: 'restatement',
      subject: label,
      statedAs: 'text',
      expectedAs: 'table',
      stated: text.figure,
      expected: expected.figure,
    };
  }
}

const isSame = (a: Mention, b: Mention): boolean =>
  a.figure.unit === b.figure.unit && compare(exact(a.figure.value), exact(b.figure.value)) === 0;
