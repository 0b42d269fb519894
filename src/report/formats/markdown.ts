import type { Reporter } from '../reporter.ts';
import { countsOf } from '../summary.ts';
import { exchangeWordsIn } from '../wording/exchange.ts';
import { wordingIn } from '../wording/index.ts';
import { chosen, printed } from './markdown/budget.ts';
import { tableOf } from './markdown/documents.ts';
import { itemsOf } from './markdown/findings.ts';
import { inText } from './markdown/safe.ts';

// A comment on GitHub holds 65,536 characters; whoever posts it may add a line of their own.
const mostCharacters = 65_000;
const mostForTable = 20_000;

/** For a comment on a pull request or the summary of a job: a table of documents, then what was found, folded. */
export const markdown: Reporter<string> = {
  id: 'markdown',
  mediaType: 'text/markdown',
  render(report, { lang, brief }) {
    const page = { words: wordingIn(lang), exchange: exchangeWordsIn(lang), checks: report.checks };
    const counts = countsOf(report.documents);
    const head = `### ${inText(page.exchange.title(counts))}\n\n${tableOf(report.documents, { brief, most: mostForTable }, page)}`;
    const items = report.documents.flatMap((document) => itemsOf(document, page));
    const { kept, left } = chosen(items, mostCharacters - head.length - roomForRemark);
    const remark =
      left.length === 0 ? '' : `\n> ${inText(page.exchange.leftOut(tallyOf(left.map(({ kind }) => kind))))}\n`;
    return `${head}${remark}${printed(kept)}`;
  },
};

const roomForRemark = 400;

function tallyOf(kinds: readonly string[]): Parameters<ReturnType<typeof exchangeWordsIn>['leftOut']>[0] {
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  const counts = { error: count('error'), warning: count('warning'), note: count('note'), suppressed: count('known') };
  return { documents: 0, failed: 0, ...counts };
}
