import { readable, subjectOf } from '../../../model/accounts/cells.ts';
import type { Check } from '../../../model/claim.ts';
import { constant } from '../../../model/figure.ts';
import type { AccountCell, AccountRow } from '../../../model/records.ts';

export const accountNegative: Check<'accountTable'> = {
  id: 'account/negative',
  title: { zh: '收入、支出不是负数', en: 'Income and expenditure are not negative' },
  why: {
    zh: '除结转结余与结余分配外，决算数一般不为负；负数多为多打了一个减号，或冲销没有转正。',
    en: 'Only carry-overs and distributed surplus go below zero. Elsewhere a minus is mostly a slip or a reversal that was not settled.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['order'],

  *claims({ accountTable }) {
    for (const table of readable(accountTable)) {
      for (const row of table.rows.filter((one) => !isBalance(one))) {
        for (const { figure, path } of row.cells.filter(isFlow)) {
          if (!figure?.value.startsWith('-')) continue;
          yield {
            relation: 'order',
            subject: subjectOf(table, row.label, path),
            statedAs: 'printed',
            expectedAs: 'nothing',
            stated: figure,
            is: '≥',
            expected: constant('0', figure.unit),
          };
        }
      }
    }
  },
};

const isBalance = ({ item = '' }: AccountRow): boolean => /^(?:opening|closing|surplus|nonAppropriation)/.test(item);

/** No rate or change, nothing carried over, and no column that we do not know. */
const isFlow = ({ column, measure }: AccountCell): boolean =>
  measure !== 'rate' && measure !== 'change' && !/^(?:opening|closing|carryover|surplus|unrecognised)/.test(column);
