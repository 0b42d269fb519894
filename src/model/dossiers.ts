import type { Claim } from './claim.ts';
import type { Dossier, ReadFigure } from './records.ts';
import type { TermId } from './terms/roles.ts';

type Layer = Dossier['budget'][number]['layer'] | Dossier['executed'][number]['layer'];

const layerNames: Readonly<Record<Layer, TermId>> = {
  form: 'projectForm',
  'task-table': 'taskTable',
  list: 'spendingList',
  report: 'projectReport',
};

interface Said {
  readonly layer: Layer;
  readonly figure: ReadFigure;
}

/** One amount of one project, claimed the same in every two layers of the document that state it. */
export function* layersOf(subject: string, said: readonly Said[]): Iterable<Claim> {
  for (const [n, one] of said.entries()) {
    for (const other of said.slice(n + 1)) {
      if (one.layer === other.layer) continue;
      yield {
        relation: 'restatement',
        subject,
        statedAs: layerNames[one.layer],
        expectedAs: layerNames[other.layer],
        stated: one.figure,
        expected: other.figure,
      };
    }
  }
}
