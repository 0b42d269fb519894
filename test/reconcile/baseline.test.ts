import { describe, expect, test } from 'vitest';
import type { Finding, Reconciliation } from '../../src/model/finding.ts';
import {
  againstBaseline,
  type Baseline,
  type BaselineEntry,
  refreshed,
  staleEntries,
} from '../../src/reconcile/baseline.ts';
import { checked } from '../report/reconciliation.ts';

const tally = { check: 'score/item-sum', exact: 1, rounding: 0, truncation: 0, contradiction: 1, undecided: 0 };

/** A document in which these fingerprints are found by one check. */
function holding(...fingerprints: readonly string[]): Reconciliation {
  const [pattern] = checked.findings;
  if (!pattern) throw new Error('expected a finding to vary');
  const findings = fingerprints.map((fingerprint): Finding => ({ ...pattern, fingerprint }));
  return { ...checked, findings, tallies: [tally] };
}

const entry = (path: string, fingerprint: string, more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  ...{ path, fingerprint, check: 'score/item-sum', subject: '智慧灌溉系统', message: '…' },
  ...more,
});

const baseline = (entries: readonly BaselineEntry[], ...gone: readonly string[]): Baseline => ({
  entries,
  gone: new Set(gone),
});

const at = (path: string, document: Reconciliation) => ({ path, document });
const newIn = (path: string, document: Reconciliation, known: Baseline): readonly string[] =>
  againstBaseline(at(path, document), known)
    .findings.filter(({ suppressed }) => !suppressed)
    .map(({ fingerprint }) => fingerprint);

describe('A baseline knows', () => {
  test('what was found in the same document, with the reason that was written down', () => {
    const known = baseline([entry('a.docx', 'aaaa', { reason: 'the ministry rounds' }), entry('a.docx', 'bbbb')]);
    const { findings } = againstBaseline(at('a.docx', holding('aaaa', 'bbbb', 'cccc')), known);
    expect(findings.map(({ suppressed }) => suppressed)).toEqual([
      { by: 'baseline', reason: 'the ministry rounds' },
      { by: 'baseline', reason: '' },
      undefined,
    ]);
  });

  test('nothing of another document', () => {
    expect(newIn('b.docx', holding('aaaa'), baseline([entry('a.docx', 'aaaa')]))).toEqual(['aaaa']);
  });

  test('a document that was renamed', () => {
    const known = baseline([entry('a.docx', 'aaaa')], 'a.docx');
    expect(newIn('b.docx', holding('aaaa', 'bbbb'), known)).toEqual(['bbbb']);
  });

  test('nothing of a file that is gone where the document has entries of its own', () => {
    const known = baseline([entry('a.docx', 'aaaa'), entry('b.docx', 'bbbb')], 'a.docx');
    expect(newIn('b.docx', holding('aaaa', 'bbbb'), known)).toEqual(['aaaa']);
  });

  test('as many likes as it has entries: a slip that is made again is new', () => {
    const known = baseline([entry('a.docx', 'aaaa')]);
    expect(newIn('a.docx', holding('aaaa#1f2e', 'aaaa#3d4c'), known)).toEqual(['aaaa#3d4c']);
    expect(newIn('a.docx', holding('aaaa', 'aaaa#2'), known)).toEqual(['aaaa#2']);
  });

  test('the right one of two likes', () => {
    const known = baseline([entry('a.docx', 'aaaa#3d4c')]);
    expect(newIn('a.docx', holding('aaaa#1f2e', 'aaaa#3d4c'), known)).toEqual(['aaaa#1f2e']);
  });

  test('the one that is left of two likes', () => {
    const known = baseline([entry('a.docx', 'aaaa#1f2e'), entry('a.docx', 'aaaa#3d4c')]);
    expect(newIn('a.docx', holding('aaaa'), known)).toEqual([]);
  });

  test('nothing better than a rule of the configuration does', () => {
    const [finding] = holding('aaaa').findings;
    const ruled = { ...holding(), findings: finding ? [{ ...finding, suppressed: byRule }] : [] };
    const { findings } = againstBaseline(at('a.docx', ruled), baseline([entry('a.docx', 'aaaa')]));
    expect(findings[0]?.suppressed).toEqual(byRule);
  });
});

const byRule = { by: 'rule', reason: 'known' } as const;

describe('An entry is stale', () => {
  const known = baseline([entry('a.docx', 'aaaa'), entry('b.docx', 'bbbb'), entry('c.docx', 'cccc')], 'c.docx');

  test('when its document was checked without it, or is gone', () => {
    const stale = staleEntries([at('a.docx', holding('dddd'))], known);
    expect(stale.map(({ path }) => path)).toEqual(['a.docx', 'c.docx']);
  });

  test('not when its check has not run, or its document could not be read', () => {
    expect(staleEntries([at('a.docx', { ...holding(), tallies: [] })], baseline([entry('a.docx', 'aaaa')]))).toEqual(
      [],
    );
    expect(
      staleEntries([at('a.docx', { ...holding(), status: 'failed' })], baseline([entry('a.docx', 'aaaa')])),
    ).toEqual([]);
  });

  test('not when the document was renamed', () => {
    expect(staleEntries([at('d.docx', holding('cccc'))], known)).toEqual([]);
  });
});

describe('A baseline that is brought up to date', () => {
  const say = ({ stated }: Finding): string => stated;

  test('keeps reasons and what it was not asked about, drops what is settled, takes in what is new, in order', () => {
    const known = baseline([
      entry('b.docx', 'bbbb'),
      entry('a.docx', 'aaaa', { reason: 'known' }),
      entry('a.docx', 'gone'),
    ]);
    expect(refreshed([at('a.docx', holding('cccc', 'aaaa'))], known, say)).toEqual([
      entry('a.docx', 'aaaa', { reason: 'known', message: '100分' }),
      entry('a.docx', 'cccc', { message: '100分' }),
      entry('b.docx', 'bbbb'),
    ]);
  });

  test('follows a document that was renamed', () => {
    const known = baseline([entry('a.docx', 'aaaa', { reason: 'known' })], 'a.docx');
    expect(refreshed([at('b.docx', holding('aaaa'))], known, say)).toEqual([
      entry('b.docx', 'aaaa', { reason: 'known', message: '100分' }),
    ]);
  });

  test('knows everything that it was made of', () => {
    const document = holding('aaaa', 'aaaa#2', 'bbbb#1f2e', 'bbbb#3d4c');
    const known = baseline(refreshed([at('a.docx', document)], baseline([]), say));
    expect(newIn('a.docx', document, known)).toEqual([]);
    expect(staleEntries([at('a.docx', document)], known)).toEqual([]);
  });

  test('has no entry for what a rule of the configuration knows', () => {
    const [finding] = holding('aaaa').findings;
    const ruled = { ...holding(), findings: finding ? [{ ...finding, suppressed: byRule }] : [] };
    expect(refreshed([at('a.docx', ruled)], baseline([]), say)).toEqual([]);
  });
});
