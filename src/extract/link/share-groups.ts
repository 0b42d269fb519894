import {
  absolute,
  add,
  compare,
  decimalsOf,
  type Exact,
  exact,
  ofInteger,
  subtract,
  tenTo,
  zero,
} from '../../model/decimal.ts';
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
  const rates = group.map(({ share: { rate } }) => ({ value: exact(rate.value), decimals: decimalsOf(rate.value) }));
  const runs: (readonly Shared[])[] = [];
  let from = 0;
  for (let end = 1; end <= group.length; end += 1) {
    const first = startOfHundred(rates.slice(from, end));
    if (first < 0) continue;
    runs.push(group.slice(from + first, end));
    from = end;
  }
  return runs;
}

interface Rate {
  readonly value: Exact;
  readonly decimals: number;
}

/** Where the longest stretch of several at the end begins that comes to a hundred; −1 where none does. */
function startOfHundred(rates: readonly Rate[]): number {
  let [start, total, decimals] = [-1, zero, 0];
  for (const [n, rate] of [...rates.entries()].reverse()) {
    total = add(total, rate.value);
    decimals = Math.max(decimals, rate.decimals);
    if (n < rates.length - 1 && isHundred(total, decimals)) start = n;
  }
  return start;
}

/** Two units of the last digit at most: somebody moved a share so that they come to a hundred, or rounded each. */
function isHundred(total: Exact, decimals: number): boolean {
  const room: Exact = { over: 2n, under: tenTo(decimals) };
  return compare(absolute(subtract(total, hundred)), room) <= 0;
}

const hundred = ofInteger(100);

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
  // Most names are ruled out by looking whether they hold it at all.
  const candidates = statements
    .slice(0, first)
    .filter(({ subject, amount }) => amount?.unit === part?.amount?.unit && subject.includes(name))
    .filter(({ subject }) => bare(subject).endsWith(name))
    .flatMap(({ amount }) => amount ?? []);
  const isOne = name.length > 1 && new Set(candidates.map(({ value }) => value)).size === 1;
  return isOne ? candidates.at(-1) : undefined;
}

const bare = (name: string): string =>
  name.replace(/^(?:本年|全年|全部|总)+/, '').replace(/(?:合计|总计|总额|总量|总)$/, '');
