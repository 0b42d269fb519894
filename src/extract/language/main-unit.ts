import type { Document } from '../../model/document.ts';
import { mentionsOf } from './mentions.ts';
import { narrativeOf } from './narrative.ts';

/** The money unit that most amounts of the narrative are printed in; 万元 where it prints none. */
export function mainUnit(document: Document): string {
  const counts = new Map<string, number>();
  for (const { passage } of narrativeOf(document)) {
    for (const { token } of mentionsOf(passage, document.entity).mentions) {
      if (token.unit.endsWith('元')) counts.set(token.unit, (counts.get(token.unit) ?? 0) + 1);
    }
  }
  return [...counts].reduce<readonly [string, number]>(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    ['万元', 0],
  )[0];
}
