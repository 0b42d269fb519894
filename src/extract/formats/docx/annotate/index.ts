import type { Document } from '../../../../model/document.ts';
import type { Annotated, Placed, Remark, Signature } from '../../../../model/remark.ts';
import { spansOf } from '../../../../model/spans.ts';
import { prefixOf, rootOf } from '../../../package/append.ts';
import { fail } from '../../../package/fault.ts';
import type { Machine } from '../../../package/package.ts';
import { rewritten } from '../../../package/rewrite.ts';
import { bytesOf, textOf } from '../../../package/xml.ts';
import { type Bearings, bearingsOf } from '../document.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { type Comment, commentsPartOf, withComments, wordprocessing } from './comments.ts';
import { layoutOf } from './layout.ts';
import { noteKeys } from './notes.ts';
import { listedIn } from './register.ts';
import { insertionsFor, spliced } from './splice.ts';

/**
 * A Word file with a comment beside the words of each remark, and everything else as it was. `source` is what was read
 * of the same bytes. Fails as the reading of the file does.
 */
export function annotateDocx(
  bytes: Uint8Array,
  remarks: readonly Remark[],
  { source, signature, machine }: { source: Document; signature: Signature; machine: Machine },
): Annotated {
  const bearings = bearingsOf(bytes, machine);
  const { opened, main, related } = bearings;
  const body = textOf(opened.source.bytesOf(main), main);
  const found = anchored(remarks, { source, bearings, xml: body.text });
  const placed = placedOf(found, remarks);
  if (found.length === 0) return { bytes, placed };
  const part = commentsPartOf(opened.source, main, related);
  const comments = found.map((one, n) => ({ ...one, id: part.nextId + n }));
  const { w, vocabulary } = writingOf(body.text, main);
  const text = spliced(body.text, insertionsFor(body.text, comments, w));
  const old = part.exists ? opened.source.bytesOf(part.name) : undefined;
  const changes = new Map([
    [opened.source.find(main) ?? main, bytesOf({ ...body, text })],
    [part.name, withComments(old, part.name, comments, { ...signature, vocabulary })],
    ...(part.exists ? [] : listedIn(opened.source, { main, part: part.name, vocabulary })),
  ]);
  return { bytes: rewritten(bytes, changes, machine.limits), placed };
}

interface Found {
  readonly remark: Comment['remark'];
  readonly anchor: Anchor;
}

// Word opens no file with more than 32,767 comments ([MS-OI29500] 2.1.315); some may be there already.
const mostComments = 30_000;

/** The remarks with their places, in the order of the text. */
function anchored(
  remarks: readonly Remark[],
  { source, bearings, xml }: { source: Document; bearings: Bearings; xml: string },
): readonly Found[] {
  const quoted = remarks.map((remark) => ({ remark, spans: spansOf(remark.quote, source) }));
  const paths = quoted.flatMap(({ spans }) => spans.flatMap(({ place }) => (place.in === 'docx' ? [place.path] : [])));
  const keys = noteKeys(bearings, paths);
  const ground = { xml, layout: layoutOf(bearings, new Set(paths)), keyOf: (path: string) => keys.get(path) };
  return quoted
    .flatMap(({ remark, spans }) => {
      const anchor = anchorOf(spans, ground);
      return anchor ? [{ remark, anchor }] : [];
    })
    .slice(0, mostComments)
    .toSorted((a, b) => a.anchor.from.at - b.anchor.from.at || b.anchor.to.at - a.anchor.to.at);
}

function placedOf(found: readonly Found[], remarks: readonly Remark[]): Placed {
  const exact = found.filter(({ anchor }) => anchor.exact).length;
  return { exact, near: found.length - exact, nowhere: remarks.length - found.length };
}

/** How the document spells its own vocabulary. */
function writingOf(xml: string, main: string): { readonly w: string; readonly vocabulary: string } {
  const { root } = rootOf(xml, main);
  const w = prefixOf(root, wordprocessing);
  const vocabulary = w === undefined ? undefined : root.vocabularies.get(w);
  if (w === undefined || vocabulary === undefined)
    return fail('format-unsupported', 'its elements have no prefix, which comments need', main);
  return { w, vocabulary };
}
