import type { Document } from '../../model/document.ts';
import { fold, quoteFolded } from '../language/fold.ts';
import type { Found } from './found.ts';

/** Words after which something must follow. */
const unfinished = /(?:增加|减少|增长|下降|上升|降低|完成|其中|主要原因是|原因是|[较比].{2,8}[增减]|占)$/;

/** Paragraphs that break off: after them the document ends, or a heading begins. */
export const cutOffIn = ({ blocks }: Document): readonly Found[] =>
  blocks.flatMap((block, n): readonly Found[] => {
    const next = blocks[n + 1];
    if (block.kind !== 'paragraph' || (next && next.kind !== 'heading')) return [];
    const folded = fold(block.passage);
    const [words] = unfinished.exec(folded.text) ?? [];
    const end = folded.text.length;
    return words === undefined || end < 20
      ? []
      : [{ kind: 'cut-off', quote: quoteFolded(folded, end - words.length, end) }];
  });
