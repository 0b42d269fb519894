import type { Reader } from '../reader.ts';
import { accountTablesOf } from '../tables/accounts.ts';

/** The account tables (公开01 …), whole: every row and column by name, and what is printed where they meet. */
export const accountTable: Reader<'accountTable'> = {
  kind: 'accountTable',
  read: (document) => [...accountTablesOf(document)],
};
