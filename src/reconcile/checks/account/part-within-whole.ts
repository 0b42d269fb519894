import { bases, cellNamed, onlyTable, wholeColumns } from '../../../model/accounts/cells.ts';
import { codeTree } from '../../../model/accounts/codes.ts';
import { isShifted } from '../../../model/accounts/shift.ts';
import type { Check, Claim } from '../../../model/claim.ts';
import type { AccountTable, ReadFigure } from '../../../model/records.ts';

export const accountPartWithinWhole: Check<'accountTable'> = {
  id: 'account/part-within-whole',
  title: { zh: '财政拨款不大于全部资金', en: 'What the treasury paid is no more than what all funds paid' },
  why: {
    zh: '一般公共预算财政拨款支出是全部支出的一部分；某科目拨款大于全部，说明两表有一处错行或改动。',
    en: 'Expenditure out of the budget is a part of all expenditure. Where an item exceeds it, one of two tables has a slipped row or an edited cell.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['order'],

  *claims({ accountTable }) {
    for (const basis of bases) {
      const part = onlyTable(accountTable, basis, 'generalPublicBudgetTable');
      const whole = onlyTable(accountTable, basis, 'expenditureTable');
      if (part && whole && !isShifted(part, accountTable)) yield* byCode(part, whole);
      const appropriation = onlyTable(accountTable, basis, 'appropriationSummaryTable');
      const summary = onlyTable(accountTable, basis, 'summaryTable');
      if (appropriation && summary) yield* byLine(appropriation, summary);
    }
  },
};

function* byCode(part: AccountTable, whole: AccountTable): Iterable<Claim> {
  const rows = new Map(codeTree(whole).map((row) => [row.code, row]));
  for (const row of codeTree(part)) {
    const other = rows.get(row.code);
    if (!other) continue;
    for (const column of ['total', 'basic', 'project']) {
      const cell = cellNamed(row, column);
      const subject = `${row.label} ${cell?.path.at(-1) ?? ''}`;
      yield* within(subject, cell?.figure, cellNamed(other, column)?.figure);
    }
  }
}

const lines = ['grandTotal', 'openingCarryover', 'closingCarryover'];

/** Own funds may be overdrawn, so a carry-over of all funds may be less than that of the appropriation. */
function* byLine(part: AccountTable, whole: AccountTable): Iterable<Claim> {
  for (const item of lines) {
    const [row, other] = [part, whole].map(({ rows }) => rows.find((one) => one.item === item));
    if (!row || !other) continue;
    const claims = within(
      row.label,
      cellNamed(row, ...wholeColumns)?.figure,
      cellNamed(other, ...wholeColumns)?.figure,
    );
    for (const claim of claims) yield { ...claim, severity: 'warning' };
  }
}

function* within(subject: string, stated: ReadFigure | undefined, expected: ReadFigure | undefined): Iterable<Claim> {
  if (!stated || !expected) return;
  yield { relation: 'order', subject, statedAs: 'appropriation', expectedAs: 'allFunds', stated, is: '≤', expected };
}
