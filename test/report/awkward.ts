import type { Finding, Reconciliation } from '../../src/model/finding.ts';
import type { Quote } from '../../src/model/records.ts';
import { checked, clear } from './reconciliation.ts';

/** Documents whose words could be taken for something else, and findings of the kinds that are rare. */

const home = '=年报/a|b @octocat <i>.txt';

const at = (text: string, context: string, line: number, column: number): Quote => ({
  text,
  context,
  start: column - 1,
  location: { document: home, section: '一 [x](//y)', block: line, path: `${line}:${column}` },
});

const known: Finding = {
  fingerprint: '0012340012340012',
  check: 'restatement/carry-over',
  severity: 'error',
  verdict: 'contradiction',
  relation: 'restatement',
  subject: '年末结转和结余',
  statedAs: 'text',
  expectedAs: 'table',
  stated: '-12.40万元',
  expected: '12.40万元',
  gap: '24.80',
  figures: [
    {
      role: 'stated',
      text: '-12.40万元',
      value: '-12.40',
      unit: '万元',
      quote: at('-12.40万元', '年末结转和结余-12.40万元', 4, 9),
    },
    {
      role: 'expected',
      text: '12.40',
      value: '12.40',
      unit: '万元',
      quote: {
        ...at('12.40', '12.40', 1, 1),
        location: { document: '表 一.xlsx', section: '', block: 3, table: 0, row: 2, column: 1, path: '收支 总表!B7' },
      },
    },
  ],
  cause: 'c2',
  suppressed: { by: 'rule', reason: '主管部门已确认 | #12', until: '2026-12-31' },
};

/** What a document may say to be more than words, where Markdown, HTML, XML, a spreadsheet or SARIF reads it. */
export const hostileWords =
  "=cmd|' /C calc'!A1 <script>alert(1)</script> [点此](https://evil.example) ![x](http://evil.example/p.png) @octocat " +
  'a@evil.example www.evil.example #1 GH-2 octo/repo#3 `` ` `` | **b** _i_ ~~s~~ $x$ :tada: </summary></details> {0} & &#35;4 ]]> \\[y](1)';

const hostile: Finding = {
  fingerprint: '12e4567890123456',
  check: 'narrative/direction',
  severity: 'warning',
  verdict: 'contradiction',
  relation: 'presence',
  subject: hostileWords,
  statedAs: 'printed',
  expectedAs: 'elsewhere',
  stated: '@SUM(A1)',
  expected: '',
  complaint: { zh: '没有说明\u0007原因\ud800', en: 'gives no reason' },
  figures: [{ role: 'stated', text: '@SUM(A1)', unit: '', quote: at('@SUM(A1)', `+1\t|\r\n${hostileWords}`, 2, 1) }],
  cause: 'c1',
};

export const awkward: Reconciliation = {
  ...clear,
  path: home,
  title: hostileWords,
  entity: '－张三',
  sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
  tallies: [
    ...clear.tallies,
    { check: 'narrative/direction', exact: 0, rounding: 0, truncation: 0, contradiction: 1, undecided: 0 },
    { check: 'restatement/carry-over', exact: 1, rounding: 0, truncation: 0, contradiction: 1, undecided: 0 },
    { check: 'restatement/totals', exact: 0, rounding: 0, truncation: 0, contradiction: 0, undecided: 3 },
  ],
  doubts: [
    { check: 'restatement/totals', because: 'scope', count: 2 },
    { check: 'restatement/totals', because: 'unit', count: 1 },
  ],
  findings: [hostile, known],
};

/** A report so long that no comment holds it. */
export const long: Reconciliation = {
  ...checked,
  findings: Array.from({ length: 40 }, (_, copy) =>
    checked.findings.map((finding) => ({ ...finding, fingerprint: `${finding.fingerprint}#${copy}` })),
  ).flat(),
};
