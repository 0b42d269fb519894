// How well tables agree: the relations between neighbouring cells that two readings of a page have in common.
// The measure is that of Göbel, Hassan, Oro and Orsi (2012), as the tool of its authors computes it.

/**
 * A cell covers rows and columns from zero, ends exclusive. A relation is a line of text: two contents, the direction
 * from the first to the second, the number of blank positions between them.
 * @typedef {{ row: number, rowEnd: number, column: number, columnEnd: number, text: string }} Cell
 * @typedef {readonly Cell[]} Table
 * @typedef {{ correct: number, truth: number, detected: number }} Score
 */

/** Blanks go, capitals and small letters are one, and so are all other signs. @param {string} text */
export function normal(text) {
  const written = text.normalize('NFKC').replaceAll(/[\s\u00AD\u200B-\u200F\uFEFF\p{Control}]/gu, '');
  return written.replaceAll(/[^\p{Letter}\p{Number}]/gu, '_').toUpperCase();
}

/** Each content cell with the nearest one to its right and below it, blank positions skipped and counted. @param {Table} cells @returns {readonly string[]} */
function relationsOf(cells) {
  const rows = Math.max(0, ...cells.map(({ rowEnd }) => rowEnd));
  const columns = Math.max(0, ...cells.map(({ columnEnd }) => columnEnd));
  /** @type {(Cell | undefined)[][]} */
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }));
  for (const cell of cells)
    for (let row = cell.row; row < cell.rowEnd; row++) grid[row]?.fill(cell, cell.column, cell.columnEnd);
  const lines = [
    ...grid.map((row) => ({ direction: 'right', line: row })),
    ...Array.from({ length: columns }, (_, column) => ({ direction: 'down', line: grid.map((row) => row[column]) })),
  ];
  /** @type {Map<Cell, Set<string>>} */
  const seen = new Map();
  return lines.flatMap(({ direction, line }) => {
    const filled = line.flatMap((cell, at) => (cell ? [{ cell, at }] : []));
    return filled.slice(1).flatMap(({ cell, at }, index) => {
      const from = filled[index];
      if (!from || from.cell === cell) return [];
      const known = seen.get(from.cell) ?? new Set();
      const key = `${direction} ${cells.indexOf(cell)}`;
      if (known.has(key)) return [];
      seen.set(from.cell, known.add(key));
      return [`${from.cell.text} ${direction} ${at - from.at - 1} ${cell.text}`];
    });
  });
}

/** Each true table beside the one that has most in common with it; what is left on either side is missed or wrong. @param {readonly Table[]} truths @param {readonly Table[]} tables @returns {Score} */
export function compared(truths, tables) {
  const wanted = truths.map(relationsOf);
  const found = tables.map(relationsOf);
  const rest = new Set(found);
  let correct = 0;
  for (const relations of wanted) {
    const [best] = [...rest]
      .map((own) => ({ own, shared: sharedBy(relations, own) }))
      .sort((a, b) => b.shared - a.shared);
    if (!best || best.shared === 0) continue;
    rest.delete(best.own);
    correct += best.shared;
  }
  return { correct, truth: wanted.flat().length, detected: found.flat().length };
}

/** @param {readonly string[]} wanted @param {readonly string[]} found */
function sharedBy(wanted, found) {
  /** @type {Map<string, number>} */
  const left = new Map();
  for (const relation of found) left.set(relation, (left.get(relation) ?? 0) + 1);
  return wanted.filter((relation) => {
    const times = left.get(relation) ?? 0;
    left.set(relation, times - 1);
    return times > 0;
  }).length;
}

/** Precision, recall and their harmonic mean. @param {Score} score @returns {readonly [number, number, number]} */
export function rates({ correct, truth, detected }) {
  return [detected && correct / detected, truth && correct / truth, (2 * correct) / (truth + detected || 1)];
}
