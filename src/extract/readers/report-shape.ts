import type { Document } from '../../model/document.ts';
import { quote } from '../../model/passage.ts';
import type { ReportShape } from '../../model/records.ts';
import { type Demand, sections } from '../../model/terms/profiles.ts';
import type { Reader } from '../reader.ts';
import { type Known, knownTemplate } from '../wording/profile.ts';
import { bodyOf, type Line, sectionUnder } from '../wording/regions.ts';

/** Fewer sections than this, and the file may hold only a part of the explanations. */
const fewestSections = 8;

/** Which parts and sections of its template a whole report has; nothing for fragments, budgets and tables. */
export const reportShape: Reader<'reportShape'> = {
  kind: 'reportShape',
  read(document) {
    const known = knownTemplate(document);
    if (!known) return [];
    const lines = bodyOf(document);
    const explanations = sectionUnder(lines, known.explanations);
    const heading = lines[known.explanations];
    const found = demanded(document).map(({ name, words }) => ({
      name,
      present: isSpokenOf(words, explanations, lines),
    }));
    if (!heading || found.filter(({ present }) => present).length < fewestSections) return [];
    return [
      {
        profile: known.profile.id,
        heading: quote(heading.passage),
        parts: partsOf(known, lines),
        sections: found,
      },
    ];
  },
};

const demanded = ({ fiscalYear = 0, entity }: Document): readonly Demand[] =>
  sections.filter(({ from = 0, unless }) => fiscalYear >= from && !unless?.test(entity));

/** In the explanations, or in a part that some provinces set apart: 其他重要事项, 相关口径说明. */
const isSpokenOf = (words: RegExp, explanations: readonly Line[], lines: readonly Line[]): boolean =>
  explanations.some(({ text }) => words.test(text)) ||
  lines.some(({ level, text }) => level !== undefined && words.test(text));

/** Where the explanations stand alone the other parts may be files of their own. */
function partsOf({ profile }: Known, lines: readonly Line[]): ReportShape['parts'] {
  const titles = lines.filter(({ level, text }) => level !== undefined || text.length < 30);
  const parts = profile.parts.map(({ name, words }) => ({
    name,
    present: titles.some(({ text }) => words.test(text)),
  }));
  return parts.filter(({ present }) => present).length > 1 ? parts : [];
}
