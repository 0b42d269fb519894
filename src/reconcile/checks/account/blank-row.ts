import { readable, subjectOf } from '../../../model/accounts/cells.ts';
import { codedRows } from '../../../model/accounts/codes.ts';
import type { Check } from '../../../model/claim.ts';

export const accountBlankRow: Check<'accountTable'> = {
  id: 'account/blank-row',
  title: { zh: '列出的科目都有金额', en: 'Every item that is listed has an amount' },
  why: {
    zh: '没有任何金额的科目行，多为沿用旧表留下的空行，或金额漏填。',
    en: 'A row of an item without a single amount is a remnant of an older table, or its amounts were forgotten.',
  },
  severity: 'note',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['presence'],

  *claims({ accountTable }) {
    for (const table of readable(accountTable)) {
      if (table.empty || table.kind === 'basicExpenditureTable') continue;
      for (const { label, labelQuote, cells } of codedRows(table)) {
        if (!labelQuote || cells.length === 0) continue;
        yield {
          relation: 'presence',
          subject: subjectOf(table, label),
          stated: labelQuote,
          holds: cells.some(({ state }) => state !== 'blank'),
          complaint: { zh: '没有任何金额', en: 'has no amount at all' },
        };
      }
    }
  },
};
