/**
 * A file formats thousands of cells in a few ways, and says it of every cell again. What was read once and told nothing
 * is known by its words the next time.
 */
export type Repeats = Map<string, Silence | 'told'>;

/** What a content costs that tells nothing. */
interface Silence {
  readonly elements: number;
  /** Below the element that holds it. */
  readonly depth: number;
}

/** A content that is being read for the first time. */
export interface Lesson {
  readonly content: string;
  readonly repeats: Repeats;
  /** Of the element that holds it, and how many elements there were up to it. */
  readonly depth: number;
  readonly elements: number;
  deepest: number;
  silent: boolean;
}

// Beyond that a file repeats nothing often enough.
const mostKnown = 4096;

/** Begins to learn a content, unless it is cut off, for only its end tag tells where it ends. */
export function lessonOf(
  content: string,
  holder: string,
  { repeats, depth, elements }: Pick<Lesson, 'repeats' | 'depth' | 'elements'>,
): Lesson | undefined {
  if (repeats.size >= mostKnown) return undefined;
  // An end tag may stand in a comment, or end an element within that has the same name.
  if (!content.includes('<!') && !content.includes('<?') && !content.includes(`<${holder}`))
    return { content, repeats, depth, elements, deepest: depth, silent: true };
  repeats.set(content, 'told');
  return undefined;
}

/** Ends a lesson, after so many elements. */
export function learn({ content, repeats, silent, deepest, ...before }: Lesson, elements: number): void {
  const silence = { elements: elements - before.elements, depth: deepest - before.depth };
  repeats.set(content, silent ? silence : 'told');
}
