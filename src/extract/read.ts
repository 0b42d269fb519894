import type { Document } from '../model/document.ts';
import type { Numeral } from '../model/numeral.ts';
import type { Records } from '../model/records.ts';
import { averages } from './link/averages.ts';
import { budgetSums } from './link/budget-sums.ts';
import { changeSums } from './link/change-sums.ts';
import { classSums } from './link/class-sums.ts';
import { dossiers } from './link/dossier.ts';
import { indicatorLinks } from './link/indicators.ts';
import { withLevels } from './link/levels.ts';
import { withPriorLevels } from './link/prior-levels.ts';
import { awardShares } from './link/procurement.ts';
import { saidTwice } from './link/said-twice.ts';
import { withNamedBases } from './link/share-bases.ts';
import { shareGroups } from './link/share-groups.ts';
import { numeralsOf } from './numerals.ts';
import { readRecords } from './readers/index.ts';

export interface Read {
  readonly records: Records;
  readonly numerals: readonly Numeral[];
}

/** What is known of a document that it does not say itself. */
export interface Knowledge {
  /** Each list holds names of one project. */
  readonly aliases?: readonly (readonly string[])[];
  /** The id of its template (model/terms/profiles.ts). */
  readonly profile?: string;
}

/** Document → typed records and every numeral it holds. */
export const read = (document: Document, { aliases, profile }: Knowledge = {}): Read => ({
  records: linked(
    readRecords(profile === undefined ? document : { ...document, profile }),
    document.fiscalYear,
    aliases,
  ),
  numerals: numeralsOf(document),
});

/** What the readers found, tied together. */
export function linked(
  found: ReturnType<typeof readRecords>,
  fiscalYear: number | undefined,
  aliases?: Knowledge['aliases'],
): Records {
  const leveled = { ...found, statement: withLevels(found.statement) };
  const records = { ...found, statement: withNamedBases(withPriorLevels(leveled)) };
  return {
    ...records,
    average: averages(records),
    awardShare: awardShares(records.statement),
    budgetSum: budgetSums(records),
    changeSum: changeSums(records),
    classSum: classSums(records.breakdown),
    dossier: dossiers(records, aliases),
    indicatorLink: indicatorLinks(records),
    restatement: saidTwice(records, fiscalYear),
    seriesLink: [],
    shareGroup: shareGroups(records.statement),
  };
}
