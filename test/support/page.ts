import { readFileSync } from 'node:fs';
import { environment } from '../../src/cli/environment.ts';
import type { Finding, Reconciliation } from '../../src/model/finding.ts';
import { checkDocument } from '../../src/pipeline.ts';
import { checks } from '../../src/reconcile/checks/index.ts';
import { html } from '../../src/report/formats/html.ts';
import { type Lang, plainPalette } from '../../src/report/reporter.ts';

/** What a file of the fixtures comes to, with all that a page shows. */
export async function shown(path: string): Promise<Reconciliation> {
  const bytes = new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));
  return checkDocument(bytes, path, environment(), { keep: ['claims', 'source'] });
}

/** The page about some documents. */
export const pageOf = (documents: readonly Reconciliation[], lang: Lang = 'zh'): string =>
  html.render(
    { tool: { name: 'crossfoot', version: '0.0.0' }, documents, checks },
    { lang, columns: 80, palette: plainPalette, brief: false },
  );

/** A block of JSON in a page, as its script reads it: what comes back is what the reporter put in. */
export function blockIn<T>(page: string, id: string): T {
  const block = new RegExp(`<script type="application/json" id="${id}">(?<text>.*?)</script>`).exec(page);
  return JSON.parse(block?.groups?.['text'] ?? 'null');
}

/** The same with its first findings known already. */
export const knowing = (document: Reconciliation, count: number): Reconciliation => ({
  ...document,
  findings: document.findings.map(
    (finding, n): Finding => (n < count ? { ...finding, suppressed: { by: 'rule', reason: '已说明' } } : finding),
  ),
});

const hostile =
  '</script><script>alert(1)</script><img src="https://example.org/x" onerror=\'alert(2)\'>\u202e\u0007]]>-->&amp;';

/** A document that tries to break out of every place it is shown in. */
export const hostileDocument: Reconciliation = {
  path: `${hostile}.txt`,
  format: 'text',
  title: hostile,
  entity: hostile,
  fiscalYear: 2023,
  status: 'partly',
  problems: [{ code: 'part-unreadable', path: `${hostile}.txt`, at: hostile, detail: hostile, extent: 'partial' }],
  ledger: { numerals: 1, checked: 0, uncompared: 1, notFigures: 0, unread: 0 },
  entries: [
    {
      text: '1',
      quote: { text: '1', context: hostile, start: 25, location: locationOf(0) },
      state: 'uncompared',
      checks: [],
    },
  ],
  tallies: [],
  doubts: [],
  findings: [
    {
      fingerprint: `${hostile}#2`,
      check: 'classification/name-unknown',
      severity: 'error',
      verdict: 'contradiction',
      relation: 'words',
      subject: hostile,
      statedAs: 'name',
      expectedAs: 'name',
      stated: hostile,
      expected: hostile,
      figures: [
        {
          role: 'stated',
          text: hostile,
          unit: '',
          quote: { text: hostile, context: hostile, start: 0, location: locationOf(0) },
        },
      ],
      cause: 'c1',
    },
  ],
  claims: [],
  source: {
    path: `${hostile}.txt`,
    format: 'text',
    title: hostile,
    entity: hostile,
    blocks: [
      { kind: 'paragraph', passage: { text: hostile, runs: [], address: locationOf(0) } },
      {
        kind: 'chart',
        caption: hostile,
        points: [
          {
            series: hostile,
            category: hostile,
            value: { text: hostile, runs: [], address: { ...locationOf(1), column: 0 } },
          },
        ],
        address: locationOf(1),
      },
    ],
  },
};

function locationOf(block: number) {
  return { document: `${hostile}.txt`, section: hostile, block, path: '1:1' };
}
