import type { Finding } from '../model/finding.ts';
import { printedLike, repairOf } from './figures.ts';
import type { Wording } from './wording/wording.ts';

/** The change that would make the finding hold, in words: 「若把 22.17% 改为 22.07%，则此项相符。」 Empty where none is known. */
export function suggestionOf(finding: Finding, { text }: Wording): string {
  const repair = repairOf(finding);
  if (!repair) return '';
  const { from, because } = repair;
  return text.suggestion({ from: from.text, to: printedLike(repair), settled: 1, all: 1, because });
}
