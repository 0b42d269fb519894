import type { Check } from '../../../model/claim.ts';
import { functionalClasses, misspelledClasses } from '../../../model/terms/functional-classes.ts';

export const classificationNameUnknown: Check<'className'> = {
  id: 'classification/name-unknown',
  title: { zh: '类级科目名称与支出功能分类一致', en: 'Category names are those of the functional classification' },
  why: {
    zh: '类级科目名称由财政部统一规定，写错一字就成了并不存在的科目，多为录入差错或旧模板残留。',
    en: 'The Ministry of Finance fixes the names of the categories (类). One wrong character names a category that does not exist; mostly a slip of the keyboard or the remains of an old template.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['className'],
  relations: ['words'],

  *claims({ className }) {
    const classes = className.filter(({ level }) => level === '类');
    for (const { name, quote } of classes) {
      const right = rightName(name);
      if (right === undefined) continue;
      const elsewhere = classes.find((other) => other.name.endsWith(right))?.quote;
      yield {
        relation: 'words',
        subject: name,
        statedAs: 'name',
        expectedAs: elsewhere ? 'elsewhere' : 'name',
        stated: quote,
        holds: name.endsWith(right),
        expected: right,
        ...(elsewhere ? { elsewhere } : { severity: 'warning' as const }),
      };
    }
  },
};

const names = [...new Set(functionalClasses.map(({ name }) => name))];

/** The class that was meant: the name itself, a known slip of it, or the one name that differs in a single character. */
function rightName(name: string): string | undefined {
  const known = names.find((right) => name.endsWith(right)) ?? names.find((right) => right === `${name}支出`);
  if (known !== undefined) return name.endsWith(known) ? known : undefined;
  const slip = misspelledClasses[name];
  if (slip !== undefined) return slip;
  const near = names.filter((right) => differsInOne(name.slice(-right.length), right));
  return near.length === 1 ? near[0] : undefined;
}

const differsInOne = (a: string, b: string): boolean =>
  a.length === b.length && a.length > 3 && [...a].filter((character, n) => character !== b[n]).length === 1;
