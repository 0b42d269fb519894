import type { Document } from '../model/document.ts';
import type { Records } from '../model/records.ts';
import { dossiers } from './link/dossier.ts';
import { indicatorLinks } from './link/indicators.ts';
import { saidTwice } from './link/said-twice.ts';
import { sameAccount } from './link/same-account.ts';
import { accountOf, seriesLinks } from './link/series/index.ts';
import { type Knowledge, type Read, read } from './read.ts';

type Links = Pick<Records, 'dossier' | 'indicatorLink' | 'restatement' | 'seriesLink'>;

export interface ReadTogether {
  /** Of every document what it says itself, in the order given; links stand apart where others share its account. */
  readonly each: readonly Read[];
  /** What the documents of one account say of the same thing, and the accounts of one department of each other. */
  readonly links: readonly Links[];
}

/** Documents → the records of each, linked across the documents that belong to one account. */
export function readTogether(documents: readonly Document[], known: Knowledge = {}): ReadTogether {
  const alone = new Map(documents.map((document) => [document, read(document, known)]));
  const shared = sameAccount(documents).filter((group) => group.length > 1);
  const linked = new Set(shared.flat());
  const each = [...alone].map(([document, found]) => (linked.has(document) ? withoutLinks(found) : found));
  const links = shared.map((group) =>
    linksOf(
      group.flatMap((document) => datedRecords(document, group, alone)),
      known,
    ),
  );
  const accounts = [...alone].flatMap(([document, { records }]) => accountOf(document, records) ?? []);
  return { each, links: [...links, { ...noLinks, seriesLink: seriesLinks(accounts) }] };
}

const noLinks: Links = { dossier: [], indicatorLink: [], restatement: [], seriesLink: [] };

const withoutLinks = (found: Read): Read => ({
  ...found,
  records: { ...found.records, ...noLinks },
});

/** Every scope gets its year: the documents of an account may each leave out another. */
function datedRecords(
  document: Document,
  group: readonly Document[],
  alone: ReadonlyMap<Document, Read>,
): readonly Records[] {
  const records = alone.get(document)?.records;
  const year = document.fiscalYear ?? group.find(({ fiscalYear }) => fiscalYear !== undefined)?.fiscalYear;
  if (!records || year === undefined) return records ? [records] : [];
  const dated = <T extends { scope: Records['statement'][number]['scope'] }>(one: T): T => ({
    ...one,
    scope: { ...one.scope, year: one.scope.year ?? year },
  });
  return [
    {
      ...records,
      statement: records.statement.map(dated),
      accountLine: records.accountLine.map(dated),
      chartSeries: records.chartSeries.map((series) => ({ ...series, points: series.points.map(dated) })),
    },
  ];
}

function linksOf(all: readonly Records[], { aliases }: Knowledge): Links {
  const merged = {
    statement: all.flatMap(({ statement }) => statement),
    accountLine: all.flatMap(({ accountLine }) => accountLine),
    chartSeries: all.flatMap(({ chartSeries }) => chartSeries),
    className: all.flatMap(({ className }) => className),
    breakdown: all.flatMap(({ breakdown }) => breakdown),
    projectForm: all.flatMap(({ projectForm }) => projectForm),
    taskTable: all.flatMap(({ taskTable }) => taskTable),
    targetTable: all.flatMap(({ targetTable }) => targetTable),
    scoreMention: all.flatMap(({ scoreMention }) => scoreMention),
    projectAmount: all.flatMap(({ projectAmount }) => projectAmount),
  };
  return {
    dossier: dossiers(merged, aliases),
    indicatorLink: indicatorLinks(merged),
    restatement: saidTwice(merged, undefined),
    seriesLink: [],
  };
}
