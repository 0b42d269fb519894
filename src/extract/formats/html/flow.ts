import type { DraftBlock, DraftText } from '../../format.ts';
import { type HtmlNode, headingLevel, isBlock, isSeen, within } from './node.ts';
import { addText, finished, type Locate, noWords, type Words } from './words.ts';

/** The blocks of a page while its nodes are walked in document order. */
interface Flow {
  readonly blocks: DraftBlock[];
  readonly locate: Locate;
  /** Makes a table of one that is no mere layout. */
  readonly table: (node: HtmlNode) => DraftBlock | undefined;
  words: Words;
  outline?: number;
}

const tables: ReadonlySet<string> = new Set(['table']);

/** Paragraphs and tables below some nodes; a table whose cells hold tables is layout and is walked into. */
export function blocksOf(nodes: readonly HtmlNode[], locate: Locate, table: Flow['table']): readonly DraftBlock[] {
  const flow: Flow = { blocks: [], locate, table, words: noWords() };
  for (const node of nodes) walk(flow, node);
  flush(flow);
  return flow.blocks;
}

function walk(flow: Flow, node: HtmlNode): void {
  if (!isSeen(node)) return;
  if (node.type === 'text') {
    addText(flow.words, node.data ?? '', node.startIndex ?? 0, flow.locate);
    return;
  }
  if (node.name === 'table' && within(node, tables).length === 0 && addTable(flow, node)) return;
  if (isBlock(node)) flush(flow);
  walkInto(flow, node);
  if (isBlock(node)) flush(flow);
}

function addTable(flow: Flow, node: HtmlNode): boolean {
  const table = flow.table(node);
  if (!table) return false;
  flush(flow);
  flow.blocks.push(...captionOf(flow, node), table);
  return true;
}

/** The caption stands above its table, wherever it is written. */
const captionOf = ({ locate, table }: Flow, node: HtmlNode): readonly DraftBlock[] =>
  (node.children ?? [])
    .filter(({ name }) => name === 'caption')
    .flatMap((caption) => blocksOf(caption.children ?? [], locate, table));

function walkInto(flow: Flow, node: HtmlNode): void {
  const level = headingLevel(node);
  if (level !== undefined) flow.outline = level;
  for (const child of node.children ?? []) {
    if (node.name === 'sup' && child.type === 'text') walk(flow, { ...child, data: raised(child.data ?? '') });
    else if (node.name === 'pre' && child.type === 'text') walkLines(flow, child);
    else walk(flow, child);
  }
  if (level !== undefined) {
    flush(flow);
    delete flow.outline;
  }
}

/** A note mark behind a figure is no digit of it. */
const raised = (text: string): string => text.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

function walkLines(flow: Flow, { data = '', startIndex }: HtmlNode): void {
  let index = startIndex ?? 0;
  for (const line of data.split('\n')) {
    addText(flow.words, line, index, flow.locate);
    flush(flow);
    index += line.length + 1;
  }
}

function flush(flow: Flow): void {
  const text = finished(flow.words);
  flow.words = noWords();
  if (!text) return;
  flow.blocks.push({ kind: 'paragraph', ...(flow.outline !== undefined && { outline: flow.outline }), ...text });
}

/** The lines of some nodes as one text, one under the other. */
export function textOf(nodes: readonly HtmlNode[], locate: Locate): DraftText {
  let text = '';
  const runs = blocksOf(nodes, locate, () => undefined).flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const start = text === '' ? 0 : text.length + 1;
    text += `${text === '' ? '' : '\n'}${block.text}`;
    return block.runs.map((run) => ({ ...run, start: run.start + start }));
  });
  return { text, runs };
}
