import type { Lang, Report, Reporter } from '../reporter.ts';
import { script, scriptHash, style, styleHash } from './html/assets.ts';
import { cardOf, documentOf, doubtWords, numbering } from './html/documents.ts';
import { fallbackOf } from './html/fallback.ts';
import { embedded, escaped } from './html/harmless.ts';
import { marksOf } from './html/marks.ts';
import type { PageView } from './html/view.ts';

/** One page for people: the findings beside the document, every numeral marked by what became of it. */
export const html: Reporter<string> = {
  id: 'html',
  mediaType: 'text/html',
  render: (report, { lang }) =>
    [
      '<!doctype html>',
      `<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">`,
      headOf(report, lang),
      '<body>',
      fallbackOf(report, lang),
      ...blocksOf(report, lang),
      `<script>${script}</script>`,
      '</body>',
      '</html>',
      '',
    ].join('\n'),
};

/** The page may run its own script, use its own style and show pictures that it holds; nothing may be fetched. */
const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const icon = [
  'data:image/svg+xml,',
  "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E",
  "%3Crect width='16' height='16' rx='3' fill='%23244c7c'/%3E",
  "%3Cpath d='M3 5h10M3 10h6m2.5-1.5 2 3m0-3-2 3' stroke='white' stroke-width='1.6' fill='none'/%3E%3C/svg%3E",
].join('');

function headOf({ tool, documents }: Report, lang: Lang): string {
  const [first] = documents;
  const about = documents.length === 1 && first ? first.entity || first.title || first.path : `${documents.length}`;
  const title = `${about} · ${lang === 'zh' ? '决算核对结果' : 'final accounts checked'}`;
  return [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="generator" content="${escaped(`${tool.name} ${tool.version}`)}">`,
    `<title>${escaped(title)}</title>`,
    `<link rel="icon" href="${icon}">`,
    `<style>${style}</style>`,
    '</head>',
  ].join('\n');
}

/** The list of documents, then each document in a block of its own, so that a long list opens at once. */
function blocksOf({ tool, documents, checks }: Report, lang: Lang): readonly string[] {
  const check = numbering(checks);
  const marked = marksOf(documents);
  const page: PageView = {
    tool: `${tool.name} ${tool.version}`,
    lang,
    checks: checks.map(({ id, title, why }) => ({ id, title, why })),
    doubts: doubtWords(),
    documents: documents.map((document) => cardOf(document, check)),
  };
  return [
    blockOf('page', page),
    ...documents.map((document, home) =>
      blockOf(`document-${home}`, documentOf(document, marked, { marked, home, check })),
    ),
  ];
}

const blockOf = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${embedded(value)}</script>`;
