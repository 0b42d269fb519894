import { readable } from '../../../model/accounts/cells.ts';
import type { Bilingual } from '../../../model/bilingual.ts';
import type { Check } from '../../../model/claim.ts';
import type { AccountTable } from '../../../model/records.ts';

export const accountUnitLine: Check<'accountTable'> = {
  id: 'account/unit-line',
  title: { zh: '各张决算表都注明同一金额单位', en: 'All account tables name one and the same unit of money' },
  why: {
    zh: '金额单位漏印，或一张表用元、其余用万元，读者就会看错四位数。',
    en: 'Where the unit is left out, or one table is in 元 and the others in 万元, amounts are misread by four digits.',
  },
  severity: 'warning',
  since: '0.1.0',
  reads: ['accountTable'],
  relations: ['presence'],

  *claims({ accountTable }) {
    const tables = readable(accountTable).filter(({ empty }) => !empty);
    const usual = usualUnit(tables);
    if (usual === undefined) return;
    // The three public expenses are small and often told in 万元 beside tables in 元.
    for (const { title, unit, kind } of tables) {
      yield {
        relation: 'presence',
        subject: title.text,
        stated: title,
        holds: unit === usual || (unit !== undefined && kind === 'threePublicTable'),
        complaint: complaintOf(unit, usual),
      };
    }
  },
};

/** The unit of more than half of the tables. */
function usualUnit(tables: readonly AccountTable[]): string | undefined {
  return tables
    .map(({ unit }) => unit)
    .find((unit) => tables.filter((one) => one.unit === unit).length * 2 > tables.length);
}

const complaintOf = (unit: string | undefined, usual: string): Bilingual =>
  unit === undefined
    ? { zh: `没有注明金额单位，其他各表为${usual}`, en: `names no unit; the other tables are in ${usual}` }
    : { zh: `的金额单位是${unit}，其他各表为${usual}`, en: `is in ${unit}; the other tables are in ${usual}` };
