/**
 * A function of words that remembers what it made of them: a document says the same labels again and again. It keeps
 * short words only, and forgets all of them once there are too many.
 */
export function remembered<T>(make: (words: string) => T): (words: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (words) => {
    const found = known.get(words);
    if (found) return found.made;
    const made = make(words);
    if (known.size === most) known.clear();
    if (words.length <= longest) known.set(words, { made });
    return made;
  };
}

const most = 2000;
const longest = 40;
