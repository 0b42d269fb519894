import type { Report, Reporter } from '../reporter.ts';
import { wordingIn } from '../wording/index.ts';
import { headCell } from './csv/cells.ts';
import { columns } from './csv/columns.ts';

/** For a spreadsheet, as RFC 4180 has it: one finding a row, headed in the language of the report. */
export const csv: Reporter<string> = {
  id: 'csv',
  mediaType: 'text/csv',
  render(report, { lang }) {
    const head = columns.map(({ head: title }) => headCell(title[lang]));
    // Without the byte order mark Excel takes UTF-8 for the code page of the machine.
    return `\ufeff${[head, ...rowsOf(report, lang)].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
  },
};

function rowsOf({ documents, checks }: Report, lang: 'zh' | 'en'): readonly (readonly string[])[] {
  const words = wordingIn(lang);
  return documents.flatMap((document) =>
    document.findings.map((finding) => columns.map(({ cell }) => cell({ document, finding, checks, words }))),
  );
}
