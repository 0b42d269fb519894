import type { Reconciliation } from '../../model/finding.ts';
import { documentOf } from '../contract.ts';
import type { Report, Reporter, Style } from '../reporter.ts';
import type { JsonLine } from '../schema.ts';
import { wordingIn } from '../wording/index.ts';

/** For programs that read as it is written: a document a line, as schema/report-line.schema.json describes it. */
export const jsonl: Reporter<string> = {
  id: 'jsonl',
  mediaType: 'application/jsonl',
  line: lineOf,
  render: (report, style) => report.documents.map((document) => lineOf(document, report, style)).join(''),
};

function lineOf(document: Reconciliation, { tool }: Pick<Report, 'tool'>, { lang }: Style): string {
  const { name, version } = tool;
  const line: JsonLine = { schemaVersion: 1, tool: { name, version }, ...documentOf(document, wordingIn(lang)) };
  return `${JSON.stringify(line)}\n`;
}
