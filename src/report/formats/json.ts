import { documentOf } from '../contract.ts';
import type { Report, Reporter } from '../reporter.ts';
import type { JsonReport } from '../schema.ts';
import { countsOf } from '../summary.ts';
import { wordingIn } from '../wording/index.ts';
import type { Wording } from '../wording/wording.ts';

/** For programs: schema/report.schema.json describes it. */
export const json: Reporter<string> = {
  id: 'json',
  mediaType: 'application/json',
  render: (report, { lang }) => `${JSON.stringify(reportOf(report, wordingIn(lang)), undefined, 2)}\n`,
};

const reportOf = ({ tool, documents }: Report, words: Wording): JsonReport => ({
  schemaVersion: 1,
  tool: { name: tool.name, version: tool.version },
  documents: documents.map((document) => documentOf(document, words)),
  summary: countsOf(documents),
});
