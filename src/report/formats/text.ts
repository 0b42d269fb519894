import type { Report, Reporter, Style } from '../reporter.ts';
import { documentLines } from '../text/document.ts';
import { totalLines } from '../text/total.ts';
import { hanging } from '../width.ts';
import { wordingIn } from '../wording/index.ts';

/** For a terminal: findings with their evidence, what held, what could not be checked. */
export const text: Reporter<string> = {
  id: 'text',
  mediaType: 'text/plain',
  render(report, style) {
    const words = wordingIn(style.lang);
    const documents = report.documents.flatMap((reconciliation) =>
      documentLines(reconciliation, { words, style, home: reconciliation.path, checks: report.checks }),
    );
    return [...documents, ...summaryLines(report, style), ''].join('\n');
  },
};

function summaryLines(report: Report, { lang, columns, palette }: Style): readonly string[] {
  const words = wordingIn(lang);
  const example = report.documents.flatMap(({ findings }) => findings).find(({ suppressed }) => !suppressed);
  const hint = example === undefined ? [] : hanging('', words.text.explain(example.check), columns).map(palette.faint);
  return [...hint, ...totalLines(report.documents, { lang, columns, palette })];
}
