import type { Problem } from '../../../model/document.ts';
import type { Draft, Environment, Format, Reading } from '../../format.ts';
import { isHtml } from '../../kinds.ts';
import { attempt, fail } from '../../package/fault.ts';
import { decodedPage } from './decode.ts';
import { blocksOf } from './flow.ts';
import { guardPage } from './guard.ts';
import type { HtmlNode } from './node.ts';
import { tableOf } from './table.ts';
import { locator } from './words.ts';

/** Web pages: what a reader sees of the document, without scripts, menus and the frame of the site. */
export const html: Format = {
  id: 'html',
  extensions: ['.html', '.htm', '.shtml'],
  recognises: isHtml,
  read: reading,
};

async function reading(bytes: Uint8Array, path: string, { limits }: Environment): Promise<Reading> {
  const { load } = await import('cheerio/slim');
  const { text, lossy } = decodedPage(bytes);
  const result = attempt(() => {
    guardPage(text, limits);
    const options = { xmlMode: false, withStartIndices: true };
    const nodes: readonly HtmlNode[] = load(text, { xml: options }, false).root().toArray();
    return draftOf(nodes, text, limits.cells);
  });
  if ('fault' in result) return { problems: [{ ...result.fault, path, extent: 'fatal' }] };
  const garbled: Problem = { code: 'part-unreadable', path, detail: 'some bytes are no text', extent: 'partial' };
  return { draft: result.value, problems: lossy ? [garbled] : [] };
}

function draftOf(nodes: readonly HtmlNode[], source: string, positions: number): Draft {
  const locate = locator(source);
  const budget = { positions };
  const blocks = blocksOf(nodes, locate, (node) => tableOf(node, locate, budget));
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(source)?.[1]?.trim();
  if (blocks.length === 0) fail('no-text', 'the page shows no word');
  return { blocks, ...(title && { title }) };
}
