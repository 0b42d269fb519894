/**
 * All matches of a pattern with the flag g, in order. matchAll would clone the pattern for every text, and most texts
 * hold no match at all.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

const none: readonly RegExpExecArray[] = [];
