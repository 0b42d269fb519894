import type { Document } from '../model/document.ts';
import type { Numeral } from '../model/numeral.ts';
import type { Records } from '../model/records.ts';
import { dossiers } from './link/dossier.ts';
import { restatements } from './link/restatement.ts';
import { withNamedBases } from './link/share-bases.ts';
import { numeralsOf } from './numerals.ts';
import { readRecords } from './readers/index.ts';

export interface Read {
  readonly records: Records;
  readonly numerals: readonly Numeral[];
}

/** Document → typed records and every numeral it holds. */
export function read(document: Document): Read {
  const found = readRecords(document);
  const records = { ...found, statement: withNamedBases(found.statement) };
  return {
    records: { ...records, dossier: dossiers(records), restatement: restatements(records, document.fiscalYear) },
    numerals: numeralsOf(document),
  };
}
