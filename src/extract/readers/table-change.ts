import type { Table } from '../../model/document.ts';
import type { Reader } from '../reader.ts';
import { comparisonsOf } from '../tables/comparisons.ts';
import { tablesOf } from '../tables/titles.ts';

/** The changes and completion rates that tables draw between their own rows or columns. */
export const tableChange: Reader<'tableChange'> = {
  kind: 'tableChange',
  read: (document) => tablesOf(document).filter(mayCompare).flatMap(comparisonsOf),
};

/** Says cheaply that most tables compare nothing. */
const mayCompare = ({ cells }: Table): boolean =>
  cells.some(({ passage: { text } }) => text.length < 30 && /增|变动|完成|执行率|升降/.test(text));
