import type { Mention, Parsed } from './mentions.ts';

/** In a budget 「“三公”经费预算数为37.91万元」 is the amount that is spoken of, unless another amount stands beside it. */
export function asBudget(parsed: Parsed): Parsed {
  const levels = new Set(parsed.mentions.flatMap(({ role, segment }) => (role.kind === 'level' ? [segment] : [])));
  return { ...parsed, mentions: parsed.mentions.map((mention) => promoted(mention, levels)) };
}

function promoted(mention: Mention, levels: ReadonlySet<number>): Mention {
  if (mention.role.kind !== 'budget' || levels.has(mention.segment)) return mention;
  const name = mention.subject.name.replace(/(?:年初)?预算(?:数|安排|总额)?$/, '');
  return name === '' ? mention : { ...mention, role: { kind: 'level' }, subject: { ...mention.subject, name } };
}
