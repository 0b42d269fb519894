import type { Reader } from '../reader.ts';
import { comparisonsOf } from '../tables/comparisons.ts';
import { tablesOf } from '../tables/titles.ts';

/** The changes and completion rates that tables draw between their own rows or columns. */
export const tableChange: Reader<'tableChange'> = {
  kind: 'tableChange',
  read: (document) => tablesOf(document).flatMap(comparisonsOf),
};
