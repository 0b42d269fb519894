import type { DraftChart, Limits } from '../../format.ts';
import { attempt, type Fault } from '../../package/fault.ts';
import type { Package } from '../../package/package.ts';
import type { Relationship } from '../../package/relationships.ts';
import { readChart } from './chart.ts';
import type { Desk } from './hearing.ts';
import type { Setting } from './paragraph.ts';

/** A package that is being read, and what of it could not be read so far. */
export interface Opened {
  readonly source: Package;
  readonly limits: Limits;
  readonly faults: Fault[];
}

/** Everything the reading of one part needs. */
export function deskFor(opened: Opened, part: string, related: readonly Relationship[], setting: Setting): Desk {
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  const charts = new Map<string, DraftChart | undefined>();
  const targetOf = (id: string) => byId.get(id)?.target ?? `${part}: relationship “${id}”`;
  return {
    ...{ ...setting, part },
    mostParagraphs: opened.limits.paragraphs,
    mostPositions: opened.limits.elements,
    chart: (id) => {
      if (!charts.has(id)) charts.set(id, chartAt(opened, targetOf(id)));
      return charts.get(id);
    },
    leaveOut: (id, what) => opened.faults.push({ code: 'part-unreadable', at: targetOf(id), detail: what }),
  };
}

function chartAt({ source, faults }: Opened, part: string): DraftChart | undefined {
  const result = attempt(() => readChart(source, source.find(part) ?? part));
  if ('value' in result) return result.value;
  faults.push({ ...result.fault, code: 'part-unreadable', at: part });
  return undefined;
}
