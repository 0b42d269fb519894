import type { Mention, Parsed } from './mentions.ts';
import { goesOnFrom, introducedBy } from './owners.ts';

/** Changes and completion rates of something that the paragraph names without its amount. */
export interface Orphans {
  readonly subject: string;
  readonly mentions: readonly Mention[];
}

const isOrphan = ({ role, grouped }: Mention): boolean =>
  !grouped && (role.kind === 'change' || role.kind === 'rate' || role.kind === 'completion');

/** 「“三公”经费比上年减少15.29万元，下降49.88%」, its amount printed pages before; `bound` is what owners() gives. */
export function orphansOf(parsed: Parsed, bound: readonly (number | undefined)[]): readonly Orphans[] {
  const found: { subject: string; mentions: Mention[]; last: number }[] = [];
  parsed.mentions.forEach((mention, n) => {
    if (bound[n] !== undefined || !isOrphan(mention)) return;
    const open = found.at(-1);
    const named = mention.subject.name || introducedBy(mention, parsed, parsed.mentions[n - 1]?.token.end ?? 0);
    if (open && open.last === n - 1 && (named === '' || named === open.subject) && goesOnFrom(n, parsed)) {
      open.mentions.push(mention);
      open.last = n;
    } else if (named !== '') found.push({ subject: named, mentions: [mention], last: n });
  });
  return found;
}
