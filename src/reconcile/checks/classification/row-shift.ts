import { bases, onlyTable } from '../../../model/accounts/cells.ts';
import { shiftsIn } from '../../../model/accounts/shift.ts';
import type { Bilingual } from '../../../model/bilingual.ts';
import type { Check } from '../../../model/claim.ts';

export const classificationRowShift: Check<'accountTable'> = {
  id: 'classification/row-shift',
  title: { zh: '科目与金额没有错行', en: 'Items and amounts stand in the same row' },
  why: {
    zh: '科目栏与金额栏分别粘贴，一错行就带错整段：其后各行、合计以及与他表、正文的核对全都不符，根源只有一处。',
    en: 'Labels and amounts are pasted separately. One slip moves all rows below it, and everything that is compared with them fails for one reason.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['presence'],

  *claims({ accountTable }) {
    const shifts = shiftsIn(accountTable);
    for (const basis of bases) {
      const table = onlyTable(accountTable, basis, 'generalPublicBudgetTable');
      if (!table || !onlyTable(accountTable, basis, 'expenditureTable')) continue;
      const shift = shifts.find((one) => one.table === table);
      yield {
        relation: 'presence',
        subject: shift ? `${table.title.text} ${shift.first.label}` : table.title.text,
        stated: shift?.first.labelQuote ?? table.title,
        holds: !shift,
        complaint: complaintOf(shift?.rows ?? 0, shift?.by ?? 0),
      };
    }
  },
};

const complaintOf = (rows: number, by: number): Bilingual => ({
  zh: `起连续${rows}行的金额是支出决算表中${by > 0 ? '下' : '上'}方第${Math.abs(by)}行科目的金额`,
  en: `and the rows below it, ${rows} in all, have the amounts that the table of expenditure prints ${Math.abs(by)} rows ${by > 0 ? 'further down' : 'further up'}`,
});
