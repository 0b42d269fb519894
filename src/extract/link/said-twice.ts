import type { Breakdown, Restatement } from '../../model/records.ts';
import { carryOversOfAnnexes } from './carry-overs.ts';
import { chartedParts } from './charted-parts.ts';
import { completionRestatements } from './completions.ts';
import { itemsRestated } from './items-restated.ts';
import { restatements } from './restatement.ts';
import { transferRestatements } from './transfers.ts';

/** Everything that is stated more than once, the surest ties first: two figures are tied only once. */
export function saidTwice(
  records: Parameters<typeof restatements>[0] & { readonly breakdown: readonly Breakdown[] },
  fiscalYear: number | undefined,
): Restatement[] {
  return [
    ...carryOversOfAnnexes(records.statement),
    ...chartedParts(records.chartSeries, records.breakdown),
    ...completionRestatements(records.statement),
    ...itemsRestated(records.statement),
    ...transferRestatements(records.statement),
    ...restatements(records, fiscalYear),
  ];
}
