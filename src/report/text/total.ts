import type { Reconciliation } from '../../model/finding.ts';
import type { Style } from '../reporter.ts';
import { countsOf } from '../summary.ts';
import { hanging } from '../width.ts';
import { wordingIn } from '../wording/index.ts';
import type { Lines } from './page.ts';

/** The last line of a report: how many findings there are, and how many more are known. */
export function totalLines(
  documents: readonly Reconciliation[],
  { lang, columns, palette }: Pick<Style, 'lang' | 'columns' | 'palette'>,
): Lines {
  const { text } = wordingIn(lang);
  const counts = countsOf(documents);
  const ink = counts.error + counts.failed > 0 ? palette.error : counts.warning > 0 ? palette.warning : palette.good;
  const known = counts.suppressed > 0 ? `${lang === 'zh' ? '' : ' '}${text.andKnown(counts.suppressed)}` : '';
  return hanging('', `${text.summary(counts)}${known}`, columns).map(ink);
}
