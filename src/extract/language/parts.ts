import type { Part } from '../../model/records.ts';
import type { Parsed } from './mentions.ts';
import { spokenOf } from './owners.ts';

/** The part that the mention at an index states, with the share that is bound to it; `bound` is what owners() gives. */
export function partAt(index: number, parsed: Parsed, bound: readonly (number | undefined)[]): readonly Part[] {
  const mention = parsed.mentions[index];
  if (!mention) return [];
  const share = parsed.mentions.find(
    (other, n) => bound[n] === index && other.role.kind === 'share' && other.role.of === '',
  );
  return [{ name: spokenOf(parsed, index), figure: mention.figure, ...(share && { share: share.figure }) }];
}
