import { grouped } from '../../../../model/group.ts';
import type { Package } from '../../../package/package.ts';
import type { Relationship } from '../../../package/relationships.ts';
import type { Bearings } from '../document.ts';

/**
 * What in the text shows a place of another part, by the path of the place: `footnote 2` for a paragraph of the
 * footnotes, `chart rId7` for a point of a chart. No comment may stand there itself.
 */
export function noteKeys({ opened, related }: Bearings, paths: readonly string[]): ReadonlyMap<string, string> {
  const places = grouped([...new Set(paths)], (path) => path.slice(0, path.indexOf('#')));
  return new Map(
    places.flatMap(([part, ofPart]) => {
      const shown = related.find(({ target }) => target.toLowerCase() === part.toLowerCase());
      return shown ? keysIn(opened.source, part, shown, ofPart) : [];
    }),
  );
}

type Keyed = readonly (readonly [path: string, key: string])[];

function keysIn(source: Package, part: string, { id, type }: Relationship, paths: readonly string[]): Keyed {
  if (type === 'chart') return paths.map((path) => [path, `chart ${id}`]);
  if (type !== 'footnotes' && type !== 'endnotes') return [];
  const notes = notesOf(source, part);
  return paths.map((path) => [path, `${type.slice(0, -1)} ${notes[Number(path.slice(part.length + 2))] ?? ''}`]);
}

/** The number of the note that each paragraph of the part belongs to. */
function notesOf(source: Package, part: string): readonly string[] {
  const notes: string[] = [];
  let note = '';
  source.read(part, {
    open: (name, attributes) => {
      if (name === 'w:footnote' || name === 'w:endnote') note = attributes.get('w:id') ?? '';
      if (name === 'w:p') notes.push(note);
      return true;
    },
    close: () => undefined,
    text: () => undefined,
    passedOver: (name) => {
      if (name === 'w:p') notes.push(note);
    },
  });
  return notes;
}
