import { read } from '../extract/read.ts';
import type { Block, Document, Passage } from '../model/document.ts';
import type { Quote } from '../model/records.ts';
import type { Fate } from '../model/self-test.ts';
import { spotsOf } from '../reconcile/spots.ts';
import type { Reading, Slip } from './slip.ts';
import { told, worse } from './trial.ts';
import { judgedBy, keyOf, type World } from './world.ts';

/** What becomes of a slip when it happens in the document itself and everything is read anew. */
export function fateReread({ readings }: Slip, world: World): Fate {
  const edits = [...readings].flatMap(([spot, reading]) => {
    const site = world.sites.get(spot);
    return site ? [{ quote: site.quote, reading }] : [];
  });
  const document = edits.reduce(edited, world.document);
  const { records } = read(document);
  const moved = movedBack(edits);
  const after = world.checks.flatMap((check) => judgedBy(check, records));
  const keys = new Map(after.map((one) => [one, keyOf(one, spotsOf(one.claim).map(moved))]));
  return told(worse(world.judged, after, (one) => keys.get(one) ?? keyOf(one))).fate;
}

interface Edit {
  readonly quote: Quote;
  readonly reading: Reading;
}

function edited(document: Document, { quote, reading }: Edit): Document {
  const at = quote.location.block;
  return {
    ...document,
    blocks: document.blocks.map((block, n) => (n === at ? withText(block, { quote, reading }) : block)),
  };
}

function withText(block: Block, edit: Edit): Block {
  const { row, column } = edit.quote.location;
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, passage: inPassage(block.passage, edit) };
    case 'table':
      return {
        ...block,
        cells: block.cells.map((cell) =>
          cell.row === row && cell.column === column ? { ...cell, passage: inPassage(cell.passage, edit) } : cell,
        ),
      };
    case 'chart':
      return {
        ...block,
        points: block.points.map((point) =>
          point.value.address.row === row && point.value.address.column === column
            ? { ...point, value: inPassage(point.value, edit) }
            : point,
        ),
      };
  }
}

/** Other words at a place; what stands behind them moves along with its runs. */
function inPassage(passage: Passage, { quote, reading }: Edit): Passage {
  const end = quote.start + quote.text.length;
  const by = reading.text.length - quote.text.length;
  return {
    ...passage,
    text: passage.text.slice(0, quote.start) + reading.text + passage.text.slice(end),
    runs: passage.runs.map((run) => (run.start >= end ? { ...run, start: run.start + by } : run)),
  };
}

/** The spot that a figure had before the edits lengthened or shortened what stands in front of it. */
function movedBack(edits: readonly Edit[]): (spot: string) => string {
  return (spot) => {
    const bar = spot.lastIndexOf('|');
    const passage = spot.slice(0, bar);
    const start = Number(spot.slice(bar + 1));
    const by = edits
      .filter(({ quote }) => passageOf(quote) === passage && quote.start < start)
      .reduce((sum, { quote, reading }) => sum + reading.text.length - quote.text.length, 0);
    return `${passage}|${start - by}`;
  };
}

function passageOf({ location: { document, block, row, column } }: Quote): string {
  return `${document}|${block}|${row ?? ''}|${column ?? ''}`;
}
