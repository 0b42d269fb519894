import type { Block, Document, Passage } from '../../model/document.ts';
import { fold } from '../language/fold.ts';

/** A heading or a paragraph with its number among the blocks, and its folded text. */
export interface Line {
  readonly block: number;
  readonly text: string;
  readonly passage: Passage;
  /** Of a heading. */
  readonly level?: number;
}

const leaders = /(?:[.．…·•]{3,}|\t)?\s*[-—]?\s*\d{0,3}\s*[-—]?$/;

/** Headings and paragraphs, the contents left out. */
export const bodyOf = (document: Document): readonly Line[] => regionsOf(document).body;

/** The lines of the contents, without dots and page numbers. */
export const contentsOf = (document: Document): readonly Line[] => regionsOf(document).contents;

interface Regions {
  readonly body: readonly Line[];
  readonly contents: readonly Line[];
}

/** Found once per document, for many readers ask. */
function regionsOf(document: Document): Regions {
  const known = cache.get(document);
  if (known) return known;
  const { first, end } = contentsSpan(document.blocks);
  const lines = linesOf(document.blocks);
  const regions = {
    body: lines.filter(({ block }) => block < first || block >= end),
    contents: lines.filter(({ block }) => block > first && block < end).map(withoutLeaders),
  };
  cache.set(document, regions);
  return regions;
}

const cache = new WeakMap<Document, Regions>();

const withoutLeaders = (line: Line): Line => ({
  ...line,
  text: line.text.replace(leaders, '').replace(/[.．…·•]+$/, ''),
});

function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block, n): readonly Line[] => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    const { passage } = block;
    return [{ block: n, text: fold(passage).text, passage, ...(block.kind === 'heading' && { level: block.level }) }];
  });
}

/** From 「目录」 to the first heading after it; nothing where no contents are announced. */
function contentsSpan(blocks: readonly Block[]): { readonly first: number; readonly end: number } {
  const first = blocks.findIndex(
    (block) =>
      (block.kind === 'paragraph' || block.kind === 'heading') && /^目\s*[录次]$/.test(block.passage.text.trim()),
  );
  if (first < 0) return { first: blocks.length, end: blocks.length };
  const length = blocks.slice(first + 1).findIndex(({ kind }) => kind !== 'paragraph');
  return { first, end: length < 0 ? first + 1 : first + 1 + length };
}

/** The lines that a heading stands over: up to the next one of its level or above. */
export function sectionUnder(lines: readonly Line[], n: number): readonly Line[] {
  const level = lines[n]?.level ?? 0;
  const rest = lines.slice(n + 1);
  const length = rest.findIndex((line) => line.level !== undefined && line.level <= level);
  return length < 0 ? rest : rest.slice(0, length);
}
