import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { environment } from '../src/cli/environment.ts';
import type { Finding, Reconciliation } from '../src/model/finding.ts';
import { checkDocument } from '../src/pipeline.ts';
import { checks } from '../src/reconcile/checks/index.ts';
import { text } from '../src/report/formats/text.ts';
import { plainPalette } from '../src/report/reporter.ts';

interface Slip {
  readonly id: string;
  readonly says: string;
  readonly checks: readonly string[];
  readonly figures: readonly string[];
  readonly only?: readonly string[];
}

const fixture = (path: string) => new URL(`../fixtures/${path}`, import.meta.url);
const slipsOf = (scenario: string): readonly Slip[] =>
  JSON.parse(readFileSync(fixture(`${scenario}/slips.json`), 'utf8'));
const extensions = ['docx', 'pdf', 'txt', 'html'] as const;
const planted = ['bundled', 'national', 'shanghai', 'zhejiang'].flatMap((scenario) =>
  extensions.map((extension) => ({ scenario, extension, slips: slipsOf(scenario) })),
);

/** The path in a report is the one a reader of the README would type. */
const check = (path: string): Promise<Reconciliation> =>
  checkDocument(new Uint8Array(readFileSync(fixture(path))), `fixtures/${path}`, environment());

const printed = (reconciliation: Reconciliation): string =>
  text.render(
    { tool: { name: 'crossfoot', version: '0.0.0' }, documents: [reconciliation], checks },
    { lang: 'zh', columns: 100, palette: plainPalette, brief: false },
  );

describe.each(planted)('The $scenario report as $extension', ({ scenario, extension, slips }) => {
  let reconciliation: Reconciliation;
  beforeAll(async () => {
    reconciliation = await check(`${scenario}/report.${extension}`);
  });

  test('prints what stands beside it', async () => {
    await expect(printed(reconciliation)).toMatchFileSnapshot(
      fixture(`${scenario}/findings.${extension}.txt`).pathname,
    );
  });

  test.each(slips.filter(({ only }) => !only || only.includes(extension)))('$id: $says', (slip) => {
    expect(reconciliation.findings.filter((finding) => tellsOf(finding, slip))).not.toEqual([]);
  });

  test('accuses nothing but the slips', () => {
    const others = reconciliation.findings.filter(
      (finding) => finding.severity !== 'note' && !slips.some((slip) => touches(finding, slip)),
    );
    expect(others.map(({ check, stated, expected }) => `${check}: ${stated} / ${expected}`)).toEqual([]);
  });
});

describe.each(extensions)('The clean report as %s', (extension) => {
  test('has no error and no warning, though a great deal was compared', async () => {
    const { findings, tallies, problems } = await check(`clean/report.${extension}`);
    const accusations = findings.filter(({ severity }) => severity !== 'note');
    expect(accusations.map(({ check, stated, expected }) => `${check}: ${stated} / ${expected}`)).toEqual([]);
    expect(problems.filter(({ extent }) => extent === 'fatal')).toEqual([]);
    expect(tallies.reduce((total, { exact }) => total + exact, 0)).toBeGreaterThan(100);
  });
});

describe('A file that cannot be read is one problem with a name', () => {
  test.each([
    ['empty.docx', 'file-empty'],
    ['not-a-document.docx', 'format-mismatch'],
    ['truncated.docx', 'file-damaged'],
    ['encrypted.docx', 'file-encrypted'],
    ['wrong-extension.pdf', 'format-mismatch'],
    ['truncated.pdf', 'file-damaged'],
    ['encrypted.pdf', 'file-encrypted'],
    ['image-only.pdf', 'no-text'],
  ])('%s → %s', async (name, code) => {
    const { problems } = await check(`bad-input/${name}`);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});

/** One of the slip's checks speaks, and both of its figures are what it speaks of. */
function tellsOf(finding: Finding, slip: Slip): boolean {
  const named = slip.checks.some((pattern) => finding.check.startsWith(pattern.replace('*', '')));
  return named && finding.severity !== 'note' && slip.figures.every((figure) => mentions(finding, figure));
}

/** A finding that one wrong figure of the slip explains, whoever makes it. */
const touches = (finding: Finding, { figures }: Slip): boolean => figures.some((figure) => mentions(finding, figure));

function mentions({ stated, expected, figures }: Finding, figure: string): boolean {
  const words = [stated, expected, ...figures.map(({ text }) => text)];
  return words.some((word) => plain(word) === plain(figure));
}

/** 「1,889.6万元」 and 「1889.60」 are one figure. */
const plain = (word: string): string =>
  word
    .replaceAll(',', '')
    .replace(/(万元|分|%)$/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
