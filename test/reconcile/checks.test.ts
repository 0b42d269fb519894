import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Example, pageIn } from '../../src/cli/examples.ts';
import { pageWordsIn } from '../../src/cli/page-words.ts';
import { readTogether } from '../../src/extract/read-together.ts';
import type { Check, Claim } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import type { Reconciliation } from '../../src/model/finding.ts';
import { noRecords } from '../../src/pipeline.ts';
import { checks } from '../../src/reconcile/checks/index.ts';
import { reconcileTogether } from '../../src/reconcile/reconcile.ts';
import { readCases, reportOf } from '../support/cases.ts';
import { checkIndex, checkPage } from '../support/docs.ts';
import { documentOf } from '../support/notation.ts';

const sources = new URL('../../src/reconcile/checks/', import.meta.url);
const caseFiles = new URL('checks/', import.meta.url);

test('every check file is in the index, and the id of a check is its path', () => {
  expect(checks.map(({ id }) => id).toSorted()).toEqual(filesUnder(sources, '.ts'));
});

test('every check has a case file', () => {
  expect(filesUnder(caseFiles, '.md')).toEqual(checks.map(({ id }) => id).toSorted());
});

test('the catalogue is up to date', async () => {
  await expect(checkIndex(checks)).toMatchFileSnapshot('../../docs/checks.md');
});

test('the relations of a check stand in the order of the rules', () => {
  const order = Object.keys(pageWordsIn('en').rules);
  for (const { id, relations } of checks)
    expect({ id, relations }).toEqual({
      id,
      relations: order.filter((one) => relations.some((other) => other === one)),
    });
});

describe.each(checks.filter(({ id }) => existsSync(caseFile(id))))('$id', (check) => {
  const { opening, cases } = readCases(readFileSync(caseFile(check.id), 'utf8'));

  test.each(cases)('$name.en', ({ document, findings }) => {
    expect(reportOf(reconciled(document, check))).toBe(findings);
  });

  test('has a case with findings and a case without', () => {
    const found = cases.map((one) => findingsOf(one, check));
    expect(found.some((findings) => findings > 0)).toBe(true);
    expect(found.some((findings) => findings === 0)).toBe(true);
  });

  test('claims the relations that it says it claims', () => {
    const claimed = new Set(cases.flatMap((one) => claimsOf(one, check).map(({ relation }) => relation)));
    const required = check.relations.filter((relation) => relation !== 'undecided');
    expect([...claimed].filter((relation) => !check.relations.includes(relation))).toEqual([]);
    expect(required.filter((relation) => !claimed.has(relation))).toEqual([]);
  });

  test('says everything in both languages', () => {
    for (const { zh, en } of [opening, ...cases.map(({ prose }) => prose)]) expect(zh.length).toBe(en.length);
    for (const { zh, en } of cases.map(({ name }) => name)) expect([zh, en]).not.toContain('');
    expect(opening.zh.length).toBeGreaterThan(0);
  });

  test('its page is up to date, and can be read back', async () => {
    const page = checkPage(check, { opening, cases });
    await expect(page).toMatchFileSnapshot(`../../docs/checks/${check.id}.md`);
    expect(pageIn(page)).toEqual({ opening, examples: cases });
  });
});

/** A line of equals signs stands between documents that are checked together. */
const documentsIn = (text: string): readonly Document[] =>
  text.split(/^={5,}\n/m).map((one, n) => documentOf(one, `report-${n + 1}.md`));

const findingsOf = ({ document }: Example, check: Check): number => reconciled(document, check).findings.length;

function claimsOf({ document }: Example, check: Check): readonly Claim[] {
  const { each, links } = readTogether(documentsIn(document));
  const linked = links.map((link) => ({ ...noRecords.records, ...link }));
  return [...each.map(({ records }) => records), ...linked].flatMap((records) => [...check.claims(records)]);
}

function reconciled(text: string, check: Check): Pick<Reconciliation, 'findings' | 'tallies' | 'doubts'> {
  const documents = documentsIn(text);
  const { each, links } = readTogether(documents);
  const members = documents.map((document, n) => ({ document, ...(each[n] ?? noRecords), problems: [] }));
  const linked = links.map((link) => ({ ...noRecords.records, ...link }));
  const results = reconcileTogether(members, linked, { checks: [check] });
  return {
    findings: results.flatMap(({ findings }) => findings),
    tallies: results.flatMap(({ tallies }) => tallies),
    doubts: results.flatMap(({ doubts }) => doubts),
  };
}

function caseFile(id: string): URL {
  return new URL(`${id}.md`, caseFiles);
}

function filesUnder(folder: URL, extension: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension) && name.includes('/'))
    .map((name) => name.slice(0, -extension.length))
    .toSorted();
}
