import type { Package } from './package.ts';
import type { Attributes } from './xml.ts';

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type, which strict and transitional files share: `styles`, `chart`. */
  readonly type: string;
  /** The name of the part, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part, or of the package itself for the empty name; none when there is no list of them. */
export function relationshipsOf(source: Package, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const list = source.find(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (list === undefined) return [];
  const relationships: Relationship[] = [];
  source.read(list, {
    open: (name, attributes) => {
      if (name === 'rel:Relationship') relationships.push(relationship(attributes, part.slice(0, slash)));
      return true;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relationships;
}

function relationship(attributes: Attributes, folder: string): Relationship {
  const target = attributes.get('Target') ?? '';
  const external = attributes.get('TargetMode') === 'External';
  return {
    id: attributes.get('Id') ?? '',
    type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
    target: external ? target : resolved(target, folder),
    external,
  };
}

/** `../charts/chart1.xml` from `word/drawings/` → `word/charts/chart1.xml`. */
function resolved(target: string, folder: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
