import { byKeys } from './by-keys.ts';
import { evidenceOf, type Judged } from './finding.ts';
import { severityOf } from './judge.ts';

/** A note and how many like it stand in the same table or section. */
export interface Note {
  readonly judged: Judged;
  readonly count: number;
}

/** Roundings and truncations, one per check and table or section: dozens of them would drown the rest. */
export function notesOf(judged: readonly Judged[]): readonly Note[] {
  const groups = byKeys(
    judged.map((one, n) => ({ one, key: isNote(one) ? keyOf(one) : `alone ${n}` })),
    ({ key }) => [key],
  );
  return [...groups.values()].flatMap((group) => (group[0] ? [{ judged: group[0].one, count: group.length }] : []));
}

const isNote = ({ check, claim, judgement }: Judged): boolean => severityOf(check, claim, judgement) === 'note';

function keyOf({ check, claim, judgement }: Judged): string {
  const location = evidenceOf(claim)[0]?.quote.location;
  const where = location?.table === undefined ? `section ${location?.section}` : `table ${location.table}`;
  return [check.id, judgement.verdict, location?.document, where].join('|');
}
