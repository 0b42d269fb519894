import { byKeys, grouped } from '../../model/group.ts';
import type { AccountLine, ClassName, Scope, Statement } from '../../model/records.ts';
import { functionalClasses, misspelledClasses } from '../../model/terms/functional-classes.ts';
import { chapterOf } from './chapters.ts';

/** A statement about a functional class, with the quantity that the tables know it by and the fund that pays. */
export interface OfClass {
  readonly quantity: string;
  readonly fund: Scope['fund'];
}

interface Linkable {
  readonly statement: readonly Statement[];
  readonly accountLine: readonly AccountLine[];
  readonly className: readonly ClassName[];
}

/**
 * What the narrative says of 类, 款 and 项, linked with the tables by their names alone; a name that fits two codes links
 * nothing, nor does a sentence that could speak of two funds.
 */
export function classQuantities(records: Linkable): ReadonlyMap<Statement, OfClass> {
  const quantities = quantitiesByName(records.accountLine);
  const inBlocks = pathsByBlock(records.className);
  const chapters = chaptersOfGeneralPublic(records.statement);
  const single = onlyOfTheirBlock(records.statement);
  return new Map(
    records.statement.flatMap((statement) => {
      const names =
        namesIn(statement.subject) ?? (single.has(statement) ? inBlocks.get(blockOf(statement)) : undefined);
      const quantity = names && quantities.get(keyOf(names));
      const fund = fundOf(statement, chapters);
      const isFinal = statement.scope.basis === 'final' && statement.quantity === undefined;
      return quantity && fund && isFinal ? [[statement, { quantity, fund }] as const] : [];
    }),
  );
}

/** Names without brackets, spaces and the 支出 that some leave out. */
const keyOf = (names: readonly string[]): string => names.map(bareName).join('>');

function bareName(printed: string): string {
  const name = printed
    .normalize('NFKC')
    .replaceAll(/[\s()“”"]/g, '')
    .replace(/^[一二三四五六七八九十]+、/, '');
  return (misspelledClasses[name] ?? name).replace(/支出$/, '');
}

function quantitiesByName(lines: readonly AccountLine[]): ReadonlyMap<string, string> {
  const found = byKeys(lines, ({ names }) => (names ? [keyOf(names)] : []));
  return new Map(
    [...found].flatMap(([key, [only, ...others]]) =>
      only && others.every(({ quantity }) => quantity === only.quantity) ? [[key, only.quantity]] : [],
    ),
  );
}

const classified =
  /^(?<类>[^（）]{2,25})（类）(?:(?<款>[^，。；：]{2,40})（款）)?(?:(?<项>[^，。；：]{2,40})（项）)?(?:支出)?$/;

const classNames: ReadonlySet<string> = new Set(functionalClasses.map(({ name }) => name));

/** 「社会保障和就业（类）支出」, 「教育支出」. 其他支出 alone could be anything. */
function namesIn(subject: string): readonly string[] | undefined {
  const found = classified.exec(subject)?.groups;
  if (found) return [found['类'], found['款'], found['项']].flatMap((name) => name ?? []);
  const isClass = subject !== '其他支出' && classNames.has(subject);
  return isClass ? [subject] : undefined;
}

const blockOf = ({ amount }: Statement): string => placeOf(amount?.quote);

const placeOf = (quote: ClassName['quote'] | undefined): string =>
  quote ? `${quote.location.document}|${quote.location.block}` : '';

/** The one path that a paragraph names: 「1.…（类）…（款）…（项）。年初预算为…，支出决算为…」. */
function pathsByBlock(names: readonly ClassName[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    grouped(names, ({ quote }) => placeOf(quote)).flatMap(([block, path]) => {
      const levels = path.map(({ level }) => level).join('');
      return levels === '类款项' ? [[block, path.map(({ name }) => name)] as const] : [];
    }),
  );
}

/** The one amount of a paragraph that tells how much of its budget was spent, else its one amount of money. */
function onlyOfTheirBlock(statements: readonly Statement[]): ReadonlySet<Statement> {
  const ofMoney = statements.filter(({ amount }) => amount?.unit.endsWith('元'));
  return new Set(
    grouped(ofMoney, blockOf).flatMap(([, all]) => {
      const completed = all.filter(({ completion }) => completion);
      if (completed.length === 1) return completed;
      return all.length === 1 ? all : [];
    }),
  );
}

/** 「五、财政拨款支出决算情况说明」 may speak of 一般公共预算财政拨款支出 throughout. */
const chaptersOfGeneralPublic = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(statements.flatMap((one) => (one.quantity === 'generalPublicBudgetExpenditure' ? placedChapterOf(one) : [])));

const placedChapterOf = ({ section, amount }: Statement): string =>
  `${amount?.quote.location.document}|${chapterOf(section)}`;

function fundOf(statement: Statement, chapters: ReadonlySet<string>): Scope['fund'] {
  const { fund } = statement.scope;
  if (fund !== 'appropriation') return fund;
  return chapters.has(placedChapterOf(statement)) ? 'general-public' : undefined;
}
