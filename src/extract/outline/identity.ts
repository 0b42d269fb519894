import type { Block } from '../../model/document.ts';
import { numberingOf } from './numbering.ts';
import { withoutSpaces } from './wording.ts';

const opening = 40;
const longestTitle = 45;
const account = /(?:部门|单位)?(?:决算|预算)/;

/** Who reports on which year, told from the titles and the first paragraphs. */
export interface Identity {
  readonly title: string;
  readonly entity: string;
  readonly fiscalYear?: number;
}

export function identityOf(blocks: readonly Block[], titleProperty: string | undefined): Identity {
  const lines = linesOf(blocks);
  const title = titleOf(blocks, lines) || (titleProperty?.trim() ?? '');
  const fiscalYear = fiscalYearOf(title, lines);
  return { title, entity: entityOf(lines), ...(fiscalYear !== undefined && { fiscalYear }) };
}

const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph' ? [withoutSpaces(block.passage.text)] : [],
  );

const ofAccount = /20\d\d年?度?.*(?:决算|预算)/;

/** The first line that names the account, a heading above all numbered ones, or the words of a part: 「2022年度部门决算…」. */
function titleOf(blocks: readonly Block[], lines: readonly string[]): string {
  const cover = lines
    .slice(0, 5)
    .find((line) => line.length <= longestTitle && ofAccount.test(line) && !/[。；：:]|^第.部分|^纳入/.test(line));
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block] : []));
  const [first] = headings;
  const named = headings
    .map(({ passage }) => numberingOf(passage.text)?.words ?? '')
    .find((words) => ofAccount.test(words));
  return cover ?? (first?.number === '' ? first.passage.text.trim() : (named ?? ''));
}

const yearOfAccount = /(?<![与比较同]\s?)(20\d\d)年?度?(?=[^。；]{0,20}(?:决算|预算))/g;

/** The year of the title, or the one that stands most often before 「年度…决算」 in headings and first paragraphs. */
function fiscalYearOf(title: string, lines: readonly string[]): number | undefined {
  const near = lines.filter((line, n) => n < opening || line.length <= longestTitle);
  return yearIn([title]) ?? yearIn(near);
}

const yearIn = (lines: readonly string[]): number | undefined =>
  mostFrequent(lines.flatMap((line) => [...line.matchAll(yearOfAccount)].map(([, year]) => year ?? '')));

function mostFrequent(years: readonly string[]): number | undefined {
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best && Number(best[0]);
}

const name = String.raw`[\p{Script=Han}（）()“”]{3,40}?`;

/** Where the name stands. Most lines lack even the hint of it, and names are slow to look for. */
const sources: readonly { readonly hint: RegExp; readonly pattern: RegExp }[] = [
  { hint: /20\d\d/, pattern: new RegExp(`^(?!纳入)(${name})20\\d\\d年?度?(?:部门|单位)?(?:决算|预算)`, 'u') },
  { hint: /^20\d\d/, pattern: new RegExp(`^20\\d\\d年?度?(${name})(?:部门|单位)(?:决算|预算)`, 'u') },
  {
    hint: /^[部单编填]/,
    pattern: new RegExp(
      `^(?:部门|单位|编制单位|填报单位|部门名称|单位名称|编制部门)[：:](${name})(?:金额|单位|$)`,
      'u',
    ),
  },
  { hint: /纳入/, pattern: new RegExp(`纳入(${name})20\\d\\d年?度?(?:部门|单位)?(?:决算|预算)编[制报]范围`, 'u') },
  { hint: /下属/, pattern: new RegExp(`^(${name})下属(?:二级)?预?算?单位`, 'u') },
];

/** Empty where nothing says it plainly. */
function entityOf(lines: readonly string[]): string {
  for (const { hint, pattern } of sources) {
    for (const line of lines) {
      const entity = hint.test(line) ? pattern.exec(line)?.[1] : undefined;
      if (entity !== undefined && !/^(?:第.部分|目录|关于)/.test(entity) && !account.test(entity)) return entity;
    }
  }
  return '';
}
