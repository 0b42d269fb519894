import { absolute, add, compare, type Exact, exact, ofInteger, subtract, zero } from '../../model/decimal.ts';
import { grouped } from '../../model/group.ts';
import type { ReadFigure, ShareGroup, Statement } from '../../model/records.ts';
import { isPartitionOfSome } from '../../model/terms/families.ts';
import { chapterOf } from './chapters.ts';

type Shared = Statement & { readonly share: NonNullable<Statement['share']> };

/**
 * Statements of one chapter that name the same whole and are all of it: the genre's fixed partitions, and
 * runs of shares that come to a hundred.
 */
export function shareGroups(statements: readonly Statement[]): ShareGroup[] {
  const groups = grouped(statements.filter(isShared), ({ section, share }) => `${chapterOf(section)}|${share.of}`);
  return groups.flatMap(([, group]) => {
    const isKnown = isPartitionOfSome(group.map(({ quantity }) => quantity));
    return (isKnown ? [group] : runsToHundred(group)).map((run) => groupOf(run, statements));
  });
}

const isShared = (statement: Statement): statement is Shared =>
  statement.share !== undefined && statement.share.of !== '';

/** Stretches whose shares come to a hundred within what rounding each of them allows. */
function runsToHundred(group: readonly Shared[]): readonly (readonly Shared[])[] {
  const runs: (readonly Shared[])[] = [];
  let run: Shared[] = [];
  for (const statement of group) {
    run.push(statement);
    const first = run.findIndex((_, n) => n < run.length - 1 && isHundred(run.slice(n).map(({ share }) => share.rate)));
    if (first < 0) continue;
    runs.push(run.slice(first));
    run = [];
  }
  return runs;
}

/** Two units of the last digit at most: somebody moved a share so that they come to a hundred, or rounded each. */
function isHundred(rates: readonly ReadFigure[]): boolean {
  const total = rates.map(({ value }) => exact(value)).reduce(add, zero);
  const decimals = Math.max(...rates.map(({ value }) => value.split('.')[1]?.length ?? 0));
  const room: Exact = { over: 2n, under: 10n ** BigInt(decimals) };
  return compare(absolute(subtract(total, ofInteger(100))), room) <= 0;
}

function groupOf(run: readonly Shared[], statements: readonly Statement[]): ShareGroup {
  const whole = run[0]?.share.of ?? '';
  const base = run[0]?.share.base ?? baseNamed(whole, run, statements);
  return {
    whole,
    ...(base && { base }),
    parts: run.map(({ subject, amount, share }) => ({
      name: subject,
      share: share.rate,
      ...(amount && { figure: amount }),
    })),
  };
}

/** 「占总规模的58.6%」 after 「政府采购规模合计17305.34亿元」: the one amount before whose name ends as the whole does. */
function baseNamed(whole: string, run: readonly Shared[], statements: readonly Statement[]): ReadFigure | undefined {
  const name = bare(whole);
  const [part] = run;
  const first = part ? statements.indexOf(part) : 0;
  const candidates = statements
    .slice(0, first)
    .filter(({ subject, amount }) => amount?.unit === part?.amount?.unit && bare(subject).endsWith(name))
    .flatMap(({ amount }) => amount ?? []);
  const isOne = name.length > 1 && new Set(candidates.map(({ value }) => value)).size === 1;
  return isOne ? candidates.at(-1) : undefined;
}

const bare = (name: string): string =>
  name.replace(/^(?:本年|全年|全部|总)+/, '').replace(/(?:合计|总计|总额|总量|总)$/, '');
