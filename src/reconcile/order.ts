import type { Location, Quote } from '../model/records.ts';
import { evidenceOf, type Judged } from './finding.ts';

/** Report order: where the stated figure stands, then the check. Sorting is stable, so a check's own order decides the rest. */
export function inReportOrder(judged: readonly Judged[]): readonly Judged[] {
  const placed = judged.map((one) => ({ one, quote: evidenceOf(one.claim)[0]?.quote }));
  return placed
    .toSorted((a, b) => byPlace(a.quote, b.quote) || byText(a.one.check.id, b.one.check.id))
    .map(({ one }) => one);
}

function byPlace(a: Quote | undefined, b: Quote | undefined): number {
  if (!a || !b) return Number(a !== undefined) - Number(b !== undefined);
  return byText(a.location.document, b.location.document) || byNumbers(numbersOf(a), numbersOf(b));
}

const numbersOf = ({ location, start }: Quote): readonly number[] => [...within(location), start];
const within = ({ block, row = -1, column = -1 }: Location): readonly number[] => [block, row, column];

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((number, n) => number !== b[n]);
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

/** By code unit: the same on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
