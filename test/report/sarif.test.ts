import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { sarif } from '../../src/report/formats/sarif.ts';
import { plainPalette, type Report, type Style } from '../../src/report/reporter.ts';
import { awkward, long } from './awkward.ts';
import { cards, checked, clear, empty, failed, inPdf } from './reconciliation.ts';

const report: Report = {
  tool: { name: 'crossfoot', version: '0.1.0' },
  documents: [awkward, checked, inPdf, clear, failed, empty],
  checks: cards,
};
const zh: Style = { lang: 'zh', columns: 80, palette: plainPalette, brief: false };

interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index?: number };
    readonly region: Region;
  };
  readonly logicalLocations: readonly { readonly name: string; readonly fullyQualifiedName: string }[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly suppressions?: readonly object[];
}

const runOf = (made: Report, style = zh) => JSON.parse(sarif.render(made, style)).runs[0];
const results: readonly Result[] = runOf(report).results;
const placesOf = ({ locations, relatedLocations = [] }: Result): readonly Place[] => [
  ...locations,
  ...relatedLocations,
];

/** The schema of the standard, as the package of its authors brings it; written for draft 4, whose `id` is `$id` today. */
function officialSchema(): object {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema, id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  expect($schema).toContain('draft-04');
  return { $id: id, ...schema };
}

describe('A SARIF log', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const fits = ajv.compile(officialSchema());

  test.each([
    ['every kind of finding', report, 'zh'],
    ['every kind of finding, in English', report, 'en'],
    ['nothing at all', { ...report, documents: [] }, 'zh'],
    ['hundreds of findings', { ...report, documents: [long] }, 'zh'],
  ] as const)('with %s fits the official schema', (_, made, lang) => {
    fits(JSON.parse(sarif.render(made, { ...zh, lang })));
    expect(fits.errors ?? []).toEqual([]);
  });

  test('the schema is strict: a misspelt key is told', () => {
    expect(fits({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, resluts: [] }] })).toBe(false);
  });
});

describe('What code scanning asks for beyond the schema', () => {
  test('every place has a line; where the file has none it says so', () => {
    for (const { physicalLocation, properties } of results.flatMap(placesOf)) {
      expect(physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
      const numbered = /^\d+:\d+$/.test(String(properties['path']));
      expect('startLine' in properties).toBe(!numbered);
    }
  });

  test('a figure of a text file is marked from its first to its last character', () => {
    expect(results[1]?.locations[0]?.physicalLocation.region).toMatchObject({
      startLine: 4,
      startColumn: 9,
      endColumn: 17,
    });
  });

  test('addresses are relative, percent-encoded and those of the list of files', () => {
    const { artifacts } = runOf(report);
    for (const { physicalLocation } of results.flatMap(placesOf)) {
      const { uri, index } = physicalLocation.artifactLocation;
      expect(uri).toMatch(/^(?:[\w.~!*'()-]|%[0-9A-F]{2}|\/)+$/);
      if (index !== undefined) expect(artifacts[index].location.uri).toBe(uri);
    }
    expect(
      artifacts.map((artifact: { location: { uri: string } }) => decodeURIComponent(artifact.location.uri)),
    ).toEqual(report.documents.map(({ path }) => path));
  });

  test('a file at a root has a file address', () => {
    const uriOf = (path: string): string =>
      runOf({ ...report, documents: [{ ...clear, path }] }).artifacts[0].location.uri;
    expect(uriOf('/srv/年报/a.docx')).toBe('file:///srv/%E5%B9%B4%E6%8A%A5/a.docx');
    expect(uriOf('C:/报告.docx')).toBe('file:///C:/%E6%8A%A5%E5%91%8A.docx');
    expect(uriOf('a:b.docx')).toBe('a%3Ab.docx');
  });

  test('every result names a rule of the list, unless its check is not in it', () => {
    const { rules } = runOf(report).tool.driver;
    for (const { ruleId, ruleIndex } of results) {
      if (ruleIndex !== undefined) expect(rules[ruleIndex].id).toBe(ruleId);
      else expect(rules.map(({ id }: { id: string }) => id)).not.toContain(ruleId);
    }
  });

  test('no result has more places than are shown', () => {
    const [first] = checked.findings;
    const figures = Array.from({ length: 300 }, () => first?.figures ?? []).flat();
    const made = { ...report, documents: [{ ...checked, findings: first ? [{ ...first, figures }] : [] }] };
    const [result] = runOf(made).results;
    expect(result.relatedLocations).toHaveLength(100);
    expect(result.properties.relatedLeftOut).toBe(figures.length - 101);
  });
});

test('What is known is suppressed, with its reason', () => {
  expect(results.flatMap(({ suppressions = [] }) => suppressions)).toEqual([
    { kind: 'external', status: 'accepted', justification: '规则；主管部门已确认 | #12；至 2026-12-31' },
  ]);
});

test('What could not be read is a notification, and the run was not a success', () => {
  const [{ executionSuccessful, toolExecutionNotifications }] = runOf(report).invocations;
  expect(executionSuccessful).toBe(false);
  const told = toolExecutionNotifications.map((one: { descriptor: { id: string }; level: string }) => [
    one.descriptor.id,
    one.level,
  ]);
  expect(told).toEqual([
    ['part-unreadable', 'warning'],
    ['tracked-changes', 'warning'],
    ['format-unsupported', 'error'],
  ]);
});

test('No words of a document are taken for a link or a placeholder', () => {
  expect(results[0]?.message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
  expect(results[0]?.message.text).toContain('{{0}}');
});
