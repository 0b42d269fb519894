import { alikeInAny } from '../../model/likeness.ts';
import { type Name, nameOf, sameness } from '../../model/names.ts';
import type { Restatement, Statement } from '../../model/records.ts';
import { nameIndex } from './name-index.ts';

interface Transfer {
  readonly label: string;
  readonly name: Name;
  readonly when: string;
  readonly statement: Statement;
  readonly amount: NonNullable<Statement['amount']>;
}

const transferred =
  /^(?<when>年末|年底|年中|中途|年初|\d{1,2}月份?)?(?:市|县|区|省)?(?:财政局?)?(?:调整|划转|下达|追加|调增|拨付|划拨|增拨)(?:的|了)?(?<name>.{5,}?(?:经费|资金|款|费用?))$/;

/**
 * Money that was handed over for one purpose, told in two paragraphs: 「年末调整…公用经费20万元」 and 「年末划转…公用经费
 * 22.5万元」. Three mentions may be instalments, and so may two of different months.
 */
export function transferRestatements(statements: readonly Statement[]): Restatement[] {
  const transfers = statements.flatMap(transferOf);
  const index = nameIndex(
    alikeInAny(sameness),
    transfers.map((one) => [one, one.name]),
  );
  return transfers.flatMap((one, n) => {
    const [other, ...more] = index.like(one.name).filter((same) => same !== one);
    const isPair = other && more.length === 0 && transfers.includes(other, n + 1);
    return isPair && mayBeOne(one, other) ? [restatementOf(one, other)] : [];
  });
}

function transferOf(statement: Statement): readonly Transfer[] {
  const { subject, amount } = statement;
  const { name, when = '' } = transferred.exec(subject)?.groups ?? {};
  if (name === undefined || !amount?.unit.endsWith('元')) return [];
  const label = plain(name);
  return [{ label, name: nameOf(label), when, statement, amount }];
}

/** Who works there goes by several words. */
const plain = (name: string): string => name.replaceAll(/工作人员|在职职工|干部职工|职工|抽调人员/g, '人员');

function mayBeOne(a: Transfer, b: Transfer): boolean {
  const [place, other] = [a.amount.quote.location.block, b.amount.quote.location.block];
  const isMonth = /月/.test(a.when) && /月/.test(b.when);
  return place !== other && a.statement.scope.year === b.statement.scope.year && (!isMonth || a.when === b.when);
}

function restatementOf(one: Transfer, other: Transfer): Restatement {
  return {
    quantity: 'transfer',
    label: one.label,
    scope: one.statement.scope,
    mentions: [one, other].map(({ amount }) => ({ medium: 'text' as const, kinship: 'same' as const, figure: amount })),
  };
}
