import type { Evidence, Finding } from '../../../model/finding.ts';
import { equationOf, labelOf } from '../../figures.ts';
import { sentenceOf } from '../../sentence.ts';
import { suggestionOf } from '../../suggestion.ts';
import { whereOf } from '../../where.ts';
import type { Wording } from '../../wording/wording.ts';

/** A finding in plain lines: the sentence, the arithmetic, each figure with its place and its words, what it is known by. */
export function toldOf(finding: Finding, home: string, words: Wording): readonly string[] {
  const equation = equationOf(finding);
  const suggestion = suggestionOf(finding, words);
  return [
    sentenceOf(finding, words),
    ...(equation === '' ? [] : [`${words.text.equation}  ${equation}`]),
    ...finding.figures.map((figure) => figureLine(figure, finding, home, words)),
    ...(suggestion === '' ? [] : [`→ ${suggestion}`]),
    `${finding.check} · ${words.text.fingerprint} ${finding.fingerprint}`,
  ];
}

function figureLine(figure: Evidence, finding: Finding, home: string, words: Wording): string {
  const context = figure.quote.context.replaceAll(/\s+/g, ' ').trim();
  const said = context === figure.text || figure.role === 'operand' ? '' : `  “${context}”`;
  return `${labelOf(figure, finding, words)}  ${figure.text}  ${whereOf(figure.quote.location, home, words.places)}${said}`;
}
