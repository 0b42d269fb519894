import type { Bilingual } from '../../../model/bilingual.ts';
import type { Check } from '../../../model/claim.ts';
import type { AccountTable, AccountTableKind } from '../../../model/records.ts';

export const documentTableMissing: Check<'accountTable' | 'accountTitle'> = {
  id: 'document/table-missing',
  title: { zh: '应公开的决算表齐全', en: 'All tables that must be published are there' },
  why: {
    zh: '没有收支的表也要以空表公开；整套表中少一张，多为排版时遗漏。',
    en: 'A table without any money is published empty. Where one of the set is not there, it was mostly lost in typesetting.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['accountTable', 'accountTitle'],
  relations: ['presence'],

  *claims({ accountTable, accountTitle }) {
    const tables = accountTable.filter(({ scope }) => scope.basis === 'final');
    const [first] = tables;
    const due = dueIn(first?.scope.year);
    const isThere = ({ kinds }: Due): boolean => tables.some(({ kind }) => kinds.includes(kind));
    if (!first || due.filter(isThere).length < fewest) return;
    for (const one of due) {
      const titles = accountTitle.filter(({ kind }) => one.kinds.includes(kind));
      // A title without a table may stand over a picture or speak of an attachment.
      if (!isThere(one) && titles.some(({ listed }) => !listed)) continue;
      yield {
        relation: 'presence',
        subject: one.name.zh,
        stated: titles.find(({ listed }) => listed)?.quote ?? first.title,
        holds: isThere(one),
        complaint: { zh: `没有公开（${one.name.zh}）`, en: `is not there (${one.name.en})` },
      };
    }
  },
};

interface Due {
  readonly name: Bilingual;
  /** Any of these. */
  readonly kinds: readonly AccountTableKind[];
  /** The first fiscal year. */
  readonly from?: number;
}

/** Fewer than this are a part of the set; the rest may be published in another file. */
const fewest = 6;

const set: readonly Due[] = [
  { name: { zh: '收入支出决算总表', en: 'income and expenditure' }, kinds: ['summaryTable'] },
  { name: { zh: '收入决算表', en: 'income' }, kinds: ['revenueTable'] },
  { name: { zh: '支出决算表', en: 'expenditure' }, kinds: ['expenditureTable'] },
  {
    name: { zh: '财政拨款收入支出决算总表', en: 'income and expenditure of the appropriation' },
    kinds: ['appropriationSummaryTable'],
  },
  {
    name: { zh: '一般公共预算财政拨款支出决算表', en: 'expenditure of the general public budget' },
    kinds: ['generalPublicBudgetTable', 'generalPublicBudgetFlowTable', 'generalPublicBudgetDetailTable'],
  },
  {
    name: { zh: '一般公共预算财政拨款基本支出决算表', en: 'basic expenditure' },
    kinds: ['basicExpenditureTable'],
  },
  {
    name: { zh: '政府性基金预算财政拨款收入支出决算表', en: 'government funds' },
    kinds: ['governmentFundTable'],
  },
  {
    name: { zh: '国有资本经营预算财政拨款支出决算表', en: 'state capital' },
    kinds: ['stateCapitalTable', 'stateCapitalExpenditureTable'],
    from: 2021,
  },
  { name: { zh: '财政拨款“三公”经费支出决算表', en: 'the three public expenses' }, kinds: ['threePublicTable'] },
];

/** A year that nobody names calls for the tables of every year. */
const dueIn = (year: AccountTable['scope']['year']): readonly Due[] =>
  set.filter(({ from }) => from === undefined || (year !== undefined && year >= from));
