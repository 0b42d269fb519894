import type { AccountCell } from '../records.ts';
import { isAdditive } from './cells.ts';

/** Columns that make up another one, as indices into the cells of a row. */
export interface ColumnSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly partition: 'complete' | 'open';
}

const parents: Readonly<Record<string, readonly string[]>> = {
  educationFees: ['operatingServiceRevenue'],
  personnel: ['basic', 'total'],
  publicUse: ['basic', 'total'],
  basic: ['expenditure', 'total'],
  project: ['expenditure', 'total'],
  vehiclePurchase: ['vehicles'],
  vehicleOperation: ['vehicles'],
  generalPublic: ['appropriationRevenue', 'total'],
  governmentFund: ['appropriationRevenue', 'total'],
  stateCapital: ['appropriationRevenue', 'total'],
};

/** Printed beside the three public expenses and no part of them. */
const besides = ['agencyOperating', 'conferences', 'training', 'threePublic', 'amount'];
const threePublic = ['overseasTravel', 'vehicles', 'reception'];
const flows = ['opening', 'income', 'expenditure', 'closing'];

/** Which columns of a table are sums of which others, by what they are called; each measure for itself. */
export function columnSums(cells: readonly AccountCell[]): readonly ColumnSum[] {
  const additive = cells.filter(isAdditive);
  return [...new Set(additive.map(({ measure }) => measure))].flatMap((measure) => {
    const columns = new Map(
      cells.flatMap((cell, n) => (isAdditive(cell) && cell.measure === measure ? [[cell.column, n] as const] : [])),
    );
    return sumsIn(columns);
  });
}

function sumsIn(columns: ReadonlyMap<string, number>): readonly ColumnSum[] {
  const ids = [...columns.keys()];
  return ids.flatMap((whole) => {
    const parts = partsOf(whole, ids);
    const indices = parts.flatMap((part) => columns.get(part) ?? []);
    if (indices.length === 0) return [];
    return [
      { total: columns.get(whole) ?? -1, parts: indices, partition: isWhole(whole, parts) ? 'complete' : 'open' },
    ];
  });
}

function partsOf(whole: string, ids: readonly string[]): readonly string[] {
  if (whole === 'unrecognised' || ids.includes('unrecognised')) return [];
  if (whole === 'total' && ids.some((id) => flows.includes(id))) return [];
  const parts = ids.filter((id) => id !== whole && parentOf(id, ids) === whole);
  const isThreePublic = whole === 'total' && parts.some((part) => threePublic.includes(part));
  if (isThreePublic) return parts.filter((part) => threePublic.includes(part));
  const byPurpose = parts.filter((part) => /\.(?:basic|project)$/.test(part));
  return byPurpose.length > 1 ? byPurpose : parts;
}

function parentOf(id: string, ids: readonly string[]): string | undefined {
  const above = (parents[id] ?? [ownParent(id)]).find((parent) => ids.includes(parent));
  return above ?? (besides.includes(id) || id === 'total' || flows.includes(id) ? undefined : 'total');
}

/** 「opening.basic」 is a part of 「opening」, 30101 one of 301. */
function ownParent(id: string): string {
  if (id.includes('.')) return id.slice(0, id.indexOf('.'));
  return /^\d{5}$/.test(id) ? id.slice(0, 3) : 'total';
}

/** One part alone is 「其中」; the three public expenses and their vehicles must all be there. */
function isWhole(whole: string, parts: readonly string[]): boolean {
  if (parts.some((part) => threePublic.includes(part))) return threePublic.every((part) => parts.includes(part));
  return parts.length > 1 && !(whole === 'operatingServiceRevenue');
}
