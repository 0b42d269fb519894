import { readable, subjectOf } from '../../../model/accounts/cells.ts';
import { codedRows } from '../../../model/accounts/codes.ts';
import type { Bilingual } from '../../../model/bilingual.ts';
import type { Check } from '../../../model/claim.ts';
import type { AccountTable } from '../../../model/records.ts';
import { fundOfCode, type SectionFund } from '../../../model/terms/functional-sections.ts';

export const classificationFundCode: Check<'accountTable'> = {
  id: 'classification/fund-code',
  title: { zh: '各本预算的表只列本预算的科目', en: 'The tables of a budget hold items of that budget alone' },
  why: {
    zh: '政府性基金、国有资本经营预算有各自的科目；列进一般公共预算表，说明资金来源弄混，或科目栏取自别的表。',
    en: 'Government funds and state capital have items of their own. Where they stand in the table of the general budget, the money was mixed up or the labels come from another table.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['presence'],

  *claims({ accountTable }) {
    for (const table of readable(accountTable)) {
      const own = budgets.find((budget) => budget === table.scope.fund);
      if (own === undefined || table.kind === 'basicExpenditureTable') continue;
      for (const { code, codeQuote, label, cells } of codedRows(table)) {
        const fund = fundOfCode(code);
        const isSpent = cells.some(({ state }) => state === 'value');
        if (!codeQuote || fund === undefined || !isSpent) continue;
        yield {
          relation: 'presence',
          subject: subjectOf(table, label),
          stated: codeQuote,
          holds: fund === own,
          complaint: complaintOf(fund),
        };
      }
    }
  },
};

const budgets: readonly NonNullable<AccountTable['scope']['fund'] & SectionFund>[] = [
  'general-public',
  'government-fund',
  'state-capital',
];

const names: Readonly<Record<SectionFund, Bilingual>> = {
  'general-public': { zh: '一般公共预算', en: 'the general public budget' },
  'government-fund': { zh: '政府性基金预算', en: 'a government fund' },
  'state-capital': { zh: '国有资本经营预算', en: 'the state capital budget' },
};

const complaintOf = (fund: SectionFund): Bilingual => ({
  zh: `是${names[fund].zh}的科目，不应列在这张表中`,
  en: `is an item of ${names[fund].en} and does not belong in this table`,
});
