import type { Explanation } from '../../model/records.ts';
import { type Folded, fold, quoteFolded } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import { numberingOf } from '../outline/numbering.ts';
import type { Reader } from '../reader.ts';
import { knownTemplate } from '../wording/profile.ts';
import { bodyOf, type Line, sectionUnder } from '../wording/regions.ts';

/** Sections that must say why something changed. */
const due = /总体情况|三公(?!.*具体)|机关运行经费/;
const reason = /原因|由于|因为|主要(?:是|系)|所致|导致|受[^，。]{2,20}影响|得益于|，因(?!公)|系[^，。统]{2,}/;
const number = String.raw`\d[\d,]*(?:\.\d+)?`;
const change = new RegExp(
  `(?:比|较|与)(?:上年|上一年度?|去年|20\\d\\d年度?)(?:决算数?)?(?:相比)?[^。；]{0,24}?(?<words>(?:增加|减少)(?:了)?(?<by>${number})(?:[亿万]?元)(?:，(?:增长|下降)[\\d.]+%)?)`,
  'g',
);
const completion = /完成(?:年初|全年|调整)?预算(?:数)?的?(?<rate>\d+(?:\.\d+)?)%/g;

/** Changes and excesses of budget in the sections that must explain them. */
export const explanation: Reader<'explanation'> = {
  kind: 'explanation',
  read(document) {
    const known = knownTemplate(document);
    if (!known) return [];
    const lines = bodyOf(document);
    const explanations = sectionUnder(lines, known.explanations);
    const leaves = explanations.filter((line, n) => isLeaf(line, explanations[n + 1]) && due.test(line.text));
    return leaves.flatMap((heading) => {
      const paragraphs = sectionUnder(lines, lines.indexOf(heading)).map(({ passage }) => fold(passage));
      const explained = paragraphs.some(({ text }) => reason.test(text));
      const subject = (numberingOf(heading.text)?.words ?? heading.text).replace(
        /(?:的)?(?:情况)?(?:说明)?[。：]?$/,
        '',
      );
      return paragraphs
        .flatMap((one) => needsIn(one, heading.text))
        .slice(0, 1)
        .map((need) => ({ ...need, subject, explained }));
    });
  },
};

/** A heading with text right under it. */
const isLeaf = (line: Line, next: Line | undefined): boolean =>
  line.level !== undefined && next !== undefined && next.level === undefined;

type Need = Pick<Explanation, 'need' | 'quote'>;

function needsIn(folded: Folded, heading: string): readonly Need[] {
  const over = /三公/.test(heading)
    ? matchesIn(folded.text, completion).filter(({ groups }) => Number(groups?.['rate']) > 100)
    : [];
  return [
    ...over.map(
      ({ 0: words, index }): Need => ({ need: 'over-budget', quote: quoteFolded(folded, index, index + words.length) }),
    ),
    ...matchesIn(folded.text, change)
      .filter(({ groups }) => Number((groups?.['by'] ?? '0').replaceAll(',', '')) !== 0)
      .map(({ 0: all, index, groups }): Need => {
        const words = groups?.['words'] ?? '';
        const start = index + all.lastIndexOf(words);
        return { need: 'change', quote: quoteFolded(folded, start, start + words.length) };
      }),
  ];
}
