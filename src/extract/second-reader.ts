import type { Problem } from '../model/document.ts';
import { type Draft, defaultLimits } from './format.ts';
import { readDocument } from './formats/docx/document.ts';
import { disagreements, type SeenCell, type Testimony } from './formats/docx/testimony.ts';
import { attempt } from './package/fault.ts';
import type { Machine } from './package/package.ts';

/**
 * Lets mammoth read the same DOCX and tells where it saw other words or other cells than `draft` has.
 * mammoth is given only the parts that our own reader has read to their end within its limits.
 */
export async function secondReading(
  bytes: Uint8Array,
  draft: Draft,
  path: string,
  machine: Machine = { limits: defaultLimits },
): Promise<readonly Problem[]> {
  const first = attempt(() => readDocument(bytes, machine));
  if ('fault' in first) return [{ ...first.fault, path, extent: 'partial' }];
  const { marks, source } = first.value;
  const proven = source.proven();
  if (proven.length > mostBytes) return [{ ...tooLarge, path, detail: `${proven.length} > ${mostBytes} bytes` }];
  const seen = await testimonyOf(proven);
  if (!seen) return [{ code: 'format-failed', path, detail: 'the second reader gave up', extent: 'partial' }];
  return disagreements(draft, marks, seen)
    .slice(0, mostProblems)
    .map(({ at, detail }) => ({
      ...{ code: 'second-reader-disagrees', path, ...(at !== '' && { at }), detail, extent: 'partial' },
    }));
}

// mammoth keeps several trees of the document in memory at once.
const mostBytes = 16 * 2 ** 20;
const tooLarge = { code: 'limit-exceeded', extent: 'partial' } as const;

// Where two readings part for good, the first differences tell it.
const mostProblems = 20;

const prefix = 'second-';

async function testimonyOf(proven: Uint8Array): Promise<Testimony | undefined> {
  try {
    return testimonyIn(await htmlOf(proven));
  } catch {
    return undefined;
  }
}

/** Without a style map every paragraph is a `p`, whatever it is used for. */
async function htmlOf(proven: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const content = new Uint8Array(proven).buffer;
  // Machines name this input differently; mammoth takes the name it knows.
  const input = { arrayBuffer: content, buffer: content };
  const noImages = mammoth.images.imgElement(async () => ({ src: '' }));
  const options = { idPrefix: prefix, includeDefaultStyleMap: false, includeEmbeddedStyleMap: false };
  return (await mammoth.convertToHtml(input, { ...options, convertImage: noImages })).value;
}

/** What is needed of a node of a parsed HTML document. */
interface HtmlNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly HtmlNode[];
}

async function testimonyIn(html: string): Promise<Testimony> {
  const { load } = await import('cheerio/slim');
  const root: readonly HtmlNode[] = load(html, {}, false).root().toArray();
  const paragraphs: string[] = [];
  const tables: SeenCell[][][] = [];
  for (const node of root) walk(node, paragraphs, tables);
  return { paragraphs, tables };
}

/** Collects paragraphs and tables in document order; a table within a table follows it. */
function walk(node: HtmlNode, paragraphs: string[], tables: SeenCell[][][]): void {
  if (node.name === 'p') paragraphs.push(textOf(node));
  else if (node.name === 'table') tableIn(node, tables);
  else for (const child of node.children ?? []) walk(child, paragraphs, tables);
}

function tableIn(node: HtmlNode, tables: SeenCell[][][]): void {
  const inner: SeenCell[][][] = [];
  const rows = rowsOf(node).map((row) => childrenNamed(row, /^t[dh]$/).map((cell) => seenCell(cell, inner)));
  tables.push(rows, ...inner);
}

const rowsOf = (table: HtmlNode): readonly HtmlNode[] => [
  ...childrenNamed(table, /^tr$/),
  ...childrenNamed(table, /^t(?:head|body)$/).flatMap(rowsOf),
];

const childrenNamed = ({ children = [] }: HtmlNode, name: RegExp): readonly HtmlNode[] =>
  children.filter((child) => name.test(child.name ?? ''));

function seenCell(cell: HtmlNode, inner: SeenCell[][][]): SeenCell {
  const lines: string[] = [];
  for (const child of cell.children ?? []) walk(child, lines, inner);
  const span = (name: string) => Number(cell.attribs?.[name] ?? 1);
  return { text: lines.join('\n'), rowSpan: span('rowspan'), columnSpan: span('colspan') };
}

function textOf(node: HtmlNode): string {
  if (node.type === 'text') return node.data ?? '';
  if (isNoteMark(node.attribs)) return '';
  return node.name === 'br' ? '\n' : (node.children ?? []).map(textOf).join('');
}

/** The number of a note in the text, and the arrow that leads back to it. */
const isNoteMark = (attribs: HtmlNode['attribs']): boolean =>
  new RegExp(`^(?:${prefix}|#${prefix})(?:foot|end)note-ref-`).test(attribs?.['id'] ?? attribs?.['href'] ?? '');
