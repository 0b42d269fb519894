import type { Mention } from './mention.ts';
import { roleOf } from './roles.ts';
import { subjectOf } from './subjects.ts';

/**
 * Figures in a row, told apart by the names or the amounts before them: 「货物、工程、服务依次为8607.0亿元、15004.3亿元
 * 和9455.6亿元，占政府采购规模的26.0%、45.4%和28.6%」. Each gets the role of the first, and its own name or amount;
 * a row that nothing matches one to one is left as it is.
 */
export function distributed(mentions: readonly Mention[], text: string): readonly Mention[] {
  const told: Mention[] = [...mentions];
  for (const row of rowsOf(mentions, text)) {
    const first = told[row[0] ?? -1];
    if (!first) continue;
    const names = namesIn(first.lead);
    const owners = names.length === row.length ? undefined : amountsBefore(row, told);
    if (names.length !== row.length && !owners) continue;
    row.forEach((index, n) => {
      const mention = told[index];
      const owner = owners?.[n];
      if (!mention) return;
      const role = roleOf(first.lead, mention.token);
      const name = subjectOf(names[n] ?? '').name;
      const subject = owner === undefined ? { ...first.subject, name } : { ...first.subject, name: '' };
      told[index] = { ...mention, role, subject, grouped: false, ...(owner !== undefined && { owner }) };
    });
  }
  return told;
}

const joint = /^(?:[、,，和及与]|以及)$/;

/** Stretches of at least two figures of one unit with nothing but a comma or 和 between them. */
function rowsOf(mentions: readonly Mention[], text: string): readonly (readonly number[])[] {
  const rows: number[][] = [];
  mentions.forEach((mention, n) => {
    const before = mentions[n - 1];
    const goesOn =
      before !== undefined &&
      before.token.unit === mention.token.unit &&
      joint.test(text.slice(before.token.end, mention.token.start));
    if (goesOn) rows.at(-1)?.push(n);
    else rows.push([n]);
  });
  return rows.filter((row) => row.length > 1);
}

const inTurn =
  /^(?<names>.+?)(?:的?(?:支出|收入|金额|总额))?(?:依次|分别|各自?)(?:约?为|是|达到?|有|安排|支出|完成|占)?[^、]*$/;

/** 「货物、工程、服务依次为」: the names that the figures follow in turn. */
function namesIn(lead: string): readonly string[] {
  const names = inTurn.exec(lead)?.groups?.['names'] ?? '';
  return names.split(/[、和及与]|以及/).filter((name) => name !== '');
}

/** The amounts of the sentence so far, where there are as many of them as figures in the row. */
function amountsBefore(row: readonly number[], told: readonly Mention[]): readonly number[] | undefined {
  const first = told[row[0] ?? -1];
  const isDependent = first && ['share', 'change', 'rate', 'completion'].includes(first.role.kind);
  if (!first || !isDependent) return undefined;
  const amounts = told.flatMap(({ role, sentence, depth, grouped }, index) =>
    index < (row[0] ?? 0) && role.kind === 'level' && !grouped && sentence === first.sentence && depth === first.depth
      ? [index]
      : [],
  );
  return amounts.length === row.length ? amounts : undefined;
}
