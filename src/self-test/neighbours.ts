import type { Document } from '../model/document.ts';
import type { Site } from './site.ts';

/** The figures in the next cell to the right and below, where both cells hold one figure each and these differ. */
export function neighboursOf(sites: readonly Site[], document: Document): (site: Site) => readonly Site[] {
  const byCell = new Map<string, readonly Site[]>();
  for (const site of sites) {
    const key = cellKey(site, 0, 0);
    if (key !== undefined) byCell.set(key, [...(byCell.get(key) ?? []), site]);
  }
  const alone = (key: string | undefined): readonly Site[] => {
    const inCell = key === undefined ? [] : (byCell.get(key) ?? []);
    return inCell.length === 1 ? inCell : [];
  };
  return (site) => {
    if (document.blocks[site.quote.location.block]?.kind !== 'table') return [];
    if (alone(cellKey(site, 0, 0)).length === 0) return [];
    const beside = [...alone(cellKey(site, 0, 1)), ...alone(cellKey(site, 1, 0))];
    return beside.filter(({ digits, negative }) => digits !== site.digits && negative === site.negative);
  };
}

function cellKey({ quote: { location } }: Site, down: number, right: number): string | undefined {
  const { block, row, column } = location;
  return row === undefined || column === undefined ? undefined : `${block}|${row + down}|${column + right}`;
}
