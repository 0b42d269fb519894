import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { environment } from '../../src/cli/environment.ts';
import type { Finding } from '../../src/model/finding.ts';
import { checkDocument } from '../../src/pipeline.ts';

const main = 'word/document.xml';
const bytesOf = (scenario: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${scenario}/report.docx`, import.meta.url)));

/** The document with its main part rewritten. */
function edited(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[main] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error('expected the edit to change something');
  return zipSync({ ...parts, [main]: strToU8(after) });
}

const findingsOf = async (bytes: Uint8Array): Promise<readonly Finding[]> =>
  (await checkDocument(bytes, 'report.docx', environment())).findings;

const lost = (findings: readonly Finding[], now: ReadonlySet<string>): readonly string[] =>
  findings.filter(({ fingerprint }) => !now.has(fingerprint)).map(({ check, subject }) => `${check} ${subject}`);

const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const page = `${paragraph('本页为编制说明。')}<w:p><w:r><w:br w:type="page"/></w:r></w:p>`;

const atStart = (xml: string, added: string): string => xml.replace('<w:body>', `<w:body>${added}`);

/** Behind the table that stands in the middle. */
function inTheMiddle(xml: string, added: string): string {
  const tables = xml.split('</w:tbl>');
  const half = Math.floor(tables.length / 2);
  return [tables.slice(0, half).join('</w:tbl>'), tables.slice(half).join('</w:tbl>')].join(`</w:tbl>${added}`);
}

/** A row without figures at the end of the last table. */
function withRow(xml: string): string {
  const end = xml.lastIndexOf('</w:tbl>');
  const start = Math.max(xml.lastIndexOf('<w:tr>', end), xml.lastIndexOf('<w:tr ', end));
  const row = xml.slice(start, end);
  return xml.slice(0, end) + row.replaceAll(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, '<w:t></w:t>') + xml.slice(end);
}

const edits = {
  'a paragraph at the start': (xml: string) => atStart(xml, paragraph('本报告已于公开前核对。')),
  'a paragraph in the middle': (xml: string) => inTheMiddle(xml, paragraph('有关情况说明如下。')),
  'a page': (xml: string) => atStart(xml, page),
  'a row of a table': withRow,
} as const;

describe.each(['bundled', 'national', 'shanghai', 'zhejiang'])('Of the findings on the %s report', (scenario) => {
  const original = findingsOf(bytesOf(scenario));

  test('no two have one fingerprint', async () => {
    const prints = (await original).map(({ fingerprint }) => fingerprint);
    expect(prints.length).toBeGreaterThan(0);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test.each(Object.entries(edits))('every one survives %s', async (_, edit) => {
    const now = new Set((await findingsOf(edited(bytesOf(scenario), edit))).map(({ fingerprint }) => fingerprint));
    expect(lost(await original, now)).toEqual([]);
  });

  test('all of them survive all of that together', async () => {
    const all = (xml: string): string => Object.values(edits).reduce((so, edit) => edit(so), xml);
    const now = new Set((await findingsOf(edited(bytesOf(scenario), all))).map(({ fingerprint }) => fingerprint));
    expect(lost(await original, now)).toEqual([]);
  });
});

test('A finding whose figure is changed does not survive, and the others do', async () => {
  const was = await findingsOf(bytesOf('bundled'));
  const now = await findingsOf(edited(bytesOf('bundled'), (xml) => xml.replace('4.30%', '4.31%')));
  const gone = was.filter(({ fingerprint }) => !now.some((one) => one.fingerprint === fingerprint));
  expect(gone.map(({ check, stated }) => [check, stated])).toEqual([['narrative/growth', '4.30%']]);
  expect(now.filter(({ check }) => check === 'narrative/growth').map(({ stated }) => stated)).toEqual(['4.31%']);
});

describe('Likes are told apart by the words around them', () => {
  const sentence = '一般公共预算财政拨款支出1851.84万元，比上年增加71.81万元，增长4.30%。';
  const twice = (first: string, second: string): string =>
    [`${first}${sentence}`, '有关情况如下。', `${second}${sentence}`].join('\n');
  const printsOf = async (text: string): Promise<readonly string[]> => {
    const { findings } = await checkDocument(strToU8(text), 'report.txt', environment());
    return findings.filter(({ check }) => check === 'narrative/growth').map(({ fingerprint }) => fingerprint);
  };

  test('whatever their order', async () => {
    const [one, other] = [await printsOf(twice('总体看，', '其中，')), await printsOf(twice('其中，', '总体看，'))];
    expect(one.length).toBe(2);
    expect(one.toSorted()).toEqual(other.toSorted());
  });

  test('by their order where the words are the same', async () => {
    const [first, second] = await printsOf(twice('', ''));
    expect(second).toBe(`${first}#2`);
  });
});
