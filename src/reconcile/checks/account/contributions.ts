import { bases, cellNamed, onlyTable, wholeColumns } from '../../../model/accounts/cells.ts';
import { codedRows } from '../../../model/accounts/codes.ts';
import { isShifted } from '../../../model/accounts/shift.ts';
import type { Check } from '../../../model/claim.ts';

export const accountContributions: Check<'accountTable'> = {
  id: 'account/contributions',
  title: {
    zh: '养老保险、职业年金、住房公积金按功能与按经济分类相同',
    en: 'Pension and housing contributions are the same by function and by kind',
  },
  why: {
    zh: '单位缴费在支出表与基本支出表中各列一次，通常相同；不同时，或有项目列支、补缴等原因，宜加核实。',
    en: 'Contributions stand in two tables and are mostly the same. Where they differ there may be a reason, such as staff paid by projects; it is worth a look.',
  },
  severity: 'note',
  tail: 'note',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['restatement'],

  *claims({ accountTable }) {
    for (const basis of bases) {
      const spending = onlyTable(accountTable, basis, 'generalPublicBudgetTable');
      const basic = onlyTable(accountTable, basis, 'basicExpenditureTable');
      if (!spending || !basic || isShifted(spending, accountTable)) continue;
      for (const [economic, functional] of pairs) {
        const kind = codedRows(basic).find(({ code }) => code === economic);
        const purpose = codedRows(spending).find(({ code }) => code === functional);
        const stated = kind && cellNamed(kind, ...wholeColumns, 'basic')?.figure;
        const expected = purpose && cellNamed(purpose, 'basic')?.figure;
        if (!kind || !stated || !expected) continue;
        const roles = { statedAs: 'basicTable', expectedAs: 'generalPublicTable' } as const;
        yield { relation: 'restatement', subject: kind.label, ...roles, stated, expected };
      }
    }
  },
};

const pairs = [
  ['30108', '2080505'],
  ['30109', '2080506'],
  ['30113', '2210201'],
] as const;
