import type { Finding } from '../../../model/finding.ts';
import { equationOf, labelOf, repairOf } from '../../figures.ts';
import { sentenceOf } from '../../sentence.ts';
import { suppressionWords } from '../../suppressed.ts';
import { exchangeWordsIn } from '../../wording/exchange.ts';
import type { Desk } from './artifacts.ts';
import { locationOf } from './locations.ts';
import { text } from './message.ts';

// GitHub shows a hundred places of a result and refuses a file in which one has more than a thousand.
const mostRelated = 100;

/** A finding, at its stated figure, with the others as related places. */
export function resultOf(finding: Finding, home: string, desk: Desk): object {
  const { check, severity, fingerprint, figures, suppressed } = finding;
  const ruleIndex = desk.rules.get(check);
  const [first, ...others] = figures;
  const shown = others.slice(0, mostRelated);
  return {
    ruleId: check,
    ...(ruleIndex !== undefined && { ruleIndex }),
    kind: 'fail',
    level: severity,
    message: text(messageOf(finding, home, desk)),
    ...(first && { locations: [locationOf(first.quote, home, desk)] }),
    ...(shown.length > 0 && {
      relatedLocations: shown.map((figure, n) => ({
        id: n + 1,
        message: text(`${labelOf(figure, finding, desk.words)} ${figure.text}`),
        ...locationOf(figure.quote, home, desk),
      })),
    }),
    // The second is the one that GitHub keeps alerts by; without it the upload makes one up of the line, which says nothing here.
    partialFingerprints: { 'crossfoot/v1': fingerprint, primaryLocationLineHash: fingerprint },
    ...(suppressed && {
      suppressions: [
        { kind: 'external', status: 'accepted', justification: suppressionWords(suppressed, desk.words.lang) },
      ],
    }),
    properties: {
      ...toldOf(finding),
      ...(others.length > shown.length && { relatedLeftOut: others.length - shown.length }),
    },
  };
}

function messageOf(finding: Finding, home: string, { words }: Desk): string {
  const equation = equationOf(finding);
  const sentence = sentenceOf(finding, words, home);
  if (equation === '') return sentence;
  const said = exchangeWordsIn(words.lang).labelled(words.text.equation, equation);
  return words.lang === 'zh' ? `${sentence}${said}` : `${sentence} ${said}`;
}

/** What a program may want to know without reading the message. */
function toldOf(finding: Finding): object {
  const { verdict, relation, subject, stated, expected, gap, envelope, formula, cause } = finding;
  const repair = repairOf(finding);
  return {
    ...{ verdict, relation, subject, stated, expected },
    ...(gap !== undefined && { gap }),
    ...(envelope !== undefined && { envelope }),
    ...(formula !== undefined && { formula }),
    cause,
    ...(repair && { suggestion: { from: repair.from.text, to: repair.to } }),
  };
}
