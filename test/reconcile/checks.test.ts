import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/extract/read.ts';
import type { Check } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import type { Reconciliation } from '../../src/model/finding.ts';
import { checks } from '../../src/reconcile/checks/index.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { type Case, readCases, reportOf } from '../support/cases.ts';
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

describe.each(checks.filter(({ id }) => existsSync(caseFile(id))))('$id', (check) => {
  const markdown = readFileSync(caseFile(check.id), 'utf8');
  const cases = readCases(markdown);

  test.each(cases)('$name', ({ document, findings }) => {
    expect(reportOf(reconciled(documentOf(document), check))).toBe(findings);
  });

  test('has a case with findings and a case without', () => {
    const found = cases.map((one) => findingsOf(one, check));
    expect(found.some((findings) => findings > 0)).toBe(true);
    expect(found.some((findings) => findings === 0)).toBe(true);
  });

  test('its page is up to date', async () => {
    await expect(checkPage(check, markdown)).toMatchFileSnapshot(`../../docs/checks/${check.id}.md`);
  });
});

const findingsOf = ({ document }: Case, check: Check): number =>
  reconciled(documentOf(document), check).findings.length;

function reconciled(document: Document, check: Check): Reconciliation {
  return reconcile({ document, ...read(document), problems: [], checks: [check] });
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
