import type { Block, Document } from '../model/document.ts';
import { spotOf } from '../model/figure.ts';
import type { Numeral } from '../model/numeral.ts';
import type { Quote, Records } from '../model/records.ts';
import type { PlaceKind } from '../model/self-test.ts';

/** A figure of the document that a slip can befall. */
export interface Site {
  readonly spot: string;
  readonly quote: Quote;
  /** Plain digits as printed, without a sign. */
  readonly digits: string;
  /** Whether a minus is printed. */
  readonly negative: boolean;
  /** What follows the digits within the quotation: 「万元」, 「余通」; empty where the table says it. */
  readonly unit: string;
  readonly place: PlaceKind;
  readonly under: string;
}

/** Every numeral that is a figure, in reading order. */
export function sitesOf(document: Document, records: Records, numerals: readonly Numeral[]): readonly Site[] {
  const kinds = tableKinds(records);
  return numerals.flatMap(({ quote, notFigure, unread }) => {
    if (notFigure || unread) return [];
    const printed = printedNumber(quote.text);
    const block = document.blocks[quote.location.block];
    if (!printed || !block) return [];
    const place = placeOf(block, quote, kinds);
    return [{ spot: spotOf(quote), quote, ...printed, place, under: headOf(block, quote) }];
  });
}

/** The first number of a quotation: where its digits begin and end, and what they say. */
const number = /[\d０-９](?:[\d０-９,，.．\s]*[\d０-９])?/;

export interface PrintedNumber {
  readonly digits: string;
  readonly negative: boolean;
  readonly unit: string;
}

function printedNumber(text: string): PrintedNumber | undefined {
  const match = number.exec(text);
  const digits = match?.[0].normalize('NFKC').replaceAll(/[,\s]/g, '') ?? '';
  if (!match || !/^\d+(?:\.\d+)?$/.test(digits)) return undefined;
  const unit = text.slice(match.index + match[0].length).normalize('NFKC');
  return { digits, negative: /[-−－–—△▲]/.test(text.slice(0, match.index)), unit };
}

/** The quotation as it would be printed with other digits. */
export const reprinted = (text: string, digits: string): string =>
  text.replace(number, (old) => (/[０-９]/.test(old) ? fullWidth(digits) : digits));

const fullWidth = (digits: string): string =>
  digits.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

type TableKinds = ReadonlyMap<number, PlaceKind>;

function tableKinds(records: Records): TableKinds {
  const { accountTable, projectForm, taskTable, scoringSheet } = records;
  const entries = (['account-table', 'form', 'task-table', 'scoring-sheet'] as const).flatMap((kind, n) =>
    ([accountTable, projectForm, taskTable, scoringSheet][n] ?? []).map(({ table }) => [table, kind] as const),
  );
  return new Map<number, PlaceKind>(entries);
}

function placeOf(block: Block, { location }: Quote, kinds: TableKinds): PlaceKind {
  if (block.kind === 'chart') return 'chart';
  if (location.table === undefined) return 'narrative';
  return kinds.get(location.table) ?? 'other-table';
}

const headOf = (block: Block, { location: { section } }: Quote): string =>
  block.kind === 'table' || block.kind === 'chart'
    ? [section, block.caption].filter((words) => words !== '').join(' · ')
    : section;
