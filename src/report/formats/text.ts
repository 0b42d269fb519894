import type { Report, Reporter, Style } from '../reporter.ts';
import { countsOf } from '../summary.ts';
import { documentLines } from '../text/document.ts';
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
  const counts = countsOf(report.documents);
  const ink = counts.error + counts.failed > 0 ? palette.error : counts.warning > 0 ? palette.warning : palette.good;
  const example = report.documents.flatMap(({ findings }) => findings)[0];
  const hint = example === undefined ? [] : hanging('', words.text.explain(example.check), columns).map(palette.faint);
  return [...hanging('', words.text.summary(counts), columns).map(ink), ...hint];
}
