import type { Report, Reporter } from '../reporter.ts';
import { wordingIn } from '../wording/index.ts';
import type { Wording } from '../wording/wording.ts';
import { artifactOf, type Desk, notificationsOf } from './sarif/artifacts.ts';
import { resultOf } from './sarif/results.ts';
import { ruleOf } from './sarif/rules.ts';

/** SARIF 2.1.0, within what code scanning on GitHub accepts. */
export const sarif: Reporter<string> = {
  id: 'sarif',
  mediaType: 'application/sarif+json',
  render: (report, { lang }) => `${JSON.stringify(logOf(report, wordingIn(lang)), undefined, 2)}\n`,
};

const logOf = (report: Report, words: Wording): object => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [runOf(report, words)],
});

const languages = { zh: 'zh-CN', en: 'en-US' } as const;

function runOf({ tool, documents, checks }: Report, words: Wording): object {
  const desk: Desk = {
    words,
    artifacts: new Map(documents.map(({ path }, n) => [path, n])),
    rules: new Map(checks.map(({ id }, n) => [id, n])),
  };
  return {
    tool: {
      driver: { name: tool.name, version: tool.version, rules: checks.map((check) => ruleOf(check, words.lang)) },
    },
    language: languages[words.lang],
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: documents.every(({ status }) => status !== 'failed'),
        toolExecutionNotifications: documents.flatMap((document) => notificationsOf(document, desk)),
      },
    ],
    artifacts: documents.map(artifactOf),
    results: documents.flatMap(({ path, findings }) => findings.map((finding) => resultOf(finding, path, desk))),
  };
}
