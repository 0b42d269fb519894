import type { Claim } from './claim.ts';
import { isEqual } from './levels.ts';
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
  const filled = said.filter(({ layer }) => layer !== 'report');
  for (const [n, one] of filled.entries()) {
    for (const other of filled.slice(n + 1)) {
      if (one.layer !== other.layer) yield claimed(subject, one, other);
    }
  }
  yield* reportsOf(subject, said);
}

/** Every mention of a report against one other statement: the value that most of them have, a table before prose. */
function* reportsOf(subject: string, said: readonly Said[]): Iterable<Claim> {
  const isTold = said.some(({ layer }) => layer === 'report');
  const [reference] = said.toSorted((a, b) => alike(b, said) - alike(a, said));
  if (!isTold || !reference) return;
  for (const one of said) {
    const isPair = one !== reference && (one.layer === 'report' || reference.layer === 'report');
    if (isPair) yield { ...claimed(subject, one, reference), severity: 'warning' };
  }
}

const alike = ({ figure }: Said, said: readonly Said[]): number =>
  said.filter((other) => other.figure.unit === figure.unit && isEqual(other.figure, figure)).length;

const claimed = (subject: string, one: Said, other: Said): Claim => ({
  relation: 'restatement',
  subject,
  statedAs: layerNames[one.layer],
  expectedAs: layerNames[other.layer],
  stated: one.figure,
  expected: other.figure,
});
