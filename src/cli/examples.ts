import type { Bilingual } from '../model/bilingual.ts';
import type { Lang } from '../report/reporter.ts';

/** A document, what comes of it, and what it shows, in both languages. */
export interface Example {
  readonly name: Bilingual;
  readonly prose: Paragraphs;
  readonly document: string;
  readonly findings: string;
}

export type Paragraphs = Readonly<Record<Lang, readonly string[]>>;

/** The two headings of a page, with what stands between and after them. */
export const judgedHeading = '## 怎样判定 · How it is judged';
export const examplesHeading = '## 示例 · Examples';

/** What a check compares, and its examples. */
export interface Page {
  readonly opening: Paragraphs;
  readonly examples: readonly Example[];
}

/** Reads back a generated page. */
export function pageIn(markdown: string): Page {
  const [before = '', cases = ''] = markdown.split(`${examplesHeading}\n`);
  const [, judged = ''] = before.split(`${judgedHeading}\n`);
  return { opening: proseIn(judged), examples: examplesIn(cases) };
}

// Headings stand inside documents too, so a case is known by its two fences.
const oneCase =
  /(?<words>[\s\S]*?)^`{4}document\n(?<document>[\s\S]*?)^`{4}\n\s*`{4}findings\n(?<findings>[\s\S]*?)^`{4}$/gm;

/** Every case: its name in a heading or in bold type, some prose, a document and the findings it must give. */
export function examplesIn(markdown: string): readonly Example[] {
  return [...markdown.matchAll(oneCase)].map(({ groups }) => {
    const { words = '', document = '', findings = '' } = groups ?? {};
    return { name: nameIn(words), prose: proseIn(words), document, findings };
  });
}

const naming = /^(?:#{2,4} (?<heading>.*)|\*\*(?<bold>.*)\*\*)$/;

function nameIn(words: string): Bilingual {
  const names = paragraphsOf(words).flatMap((paragraph) => {
    const { heading, bold } = naming.exec(paragraph)?.groups ?? {};
    return heading ?? bold ?? [];
  });
  const { zh, en } = byLanguage(names);
  return { zh: zh.join(' '), en: en.join(' ') };
}

/** Paragraphs that are neither names nor lists. */
export const proseIn = (words: string): Paragraphs =>
  byLanguage(paragraphsOf(words).filter((paragraph) => !naming.test(paragraph) && !paragraph.startsWith('- ')));

const paragraphsOf = (words: string): readonly string[] =>
  words
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

const byLanguage = (texts: readonly string[]): Paragraphs => ({
  zh: texts.filter(isChinese),
  en: texts.filter((text) => !isChinese(text)),
});

/** English may name Chinese terms, and Chinese may cite an id: the script that prevails decides. */
const isChinese = (text: string): boolean =>
  (text.match(/\p{Script=Han}/gu) ?? []).length > (text.match(/[a-z]/gi) ?? []).length;
