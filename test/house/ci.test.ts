import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { bash, built, cli, filesIn, folderWithReports } from '../support/shell.ts';

const root = resolve(import.meta.dirname, '../..');
const yaml = (path: string): unknown => parse(readFileSync(resolve(root, path), 'utf8'));

const Step = z.strictObject({
  name: z.string(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.string()).optional(),
  shell: z.literal('bash').optional(),
  env: z.record(z.string(), z.string()).optional(),
  run: z.string().optional(),
});
const Action = z.strictObject({
  name: z.string(),
  description: z.string().max(125),
  author: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.strictObject({ description: z.string(), value: z.string() })),
  runs: z.strictObject({ using: z.literal('composite'), steps: z.array(Step) }),
});
const action = Action.parse(yaml('action.yml'));
const { steps } = action.runs;
const expressionsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{\{ *(?<expression>.*?) *\}\}/g)].map(({ groups }) => groups?.['expression'] ?? '');

describe('The action', () => {
  test('hands inputs to its scripts as variables, never as words of a script', () => {
    expect(steps.flatMap(({ run = '' }) => expressionsIn(run))).toEqual([]);
  });

  test('uses every input it has, and has every input it uses', () => {
    const used = [...JSON.stringify(steps).matchAll(/inputs\.(?<name>[\w-]+)/g)].map(({ groups }) => groups?.['name']);
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(action.inputs).toSorted());
  });

  test('a step of its own has a shell, one of another action has none', () => {
    for (const { run, uses, shell } of steps)
      expect([run !== undefined, uses !== undefined]).toEqual([shell !== undefined, shell === undefined]);
  });
});

interface Job {
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  readonly folder: string;
}

/** Runs the steps as a runner does, but for those that are other actions. */
function runAction(inputs: Readonly<Record<string, string>>, folder = folderWithReports()): Job {
  const temp = mkdtempSync(join(tmpdir(), 'crossfoot-runner-'));
  const [output, summary] = [join(temp, 'output'), join(temp, 'summary')];
  writeFileSync(summary, '');
  const known = new Map<string, string>([['github.action_path', root]]);
  for (const [name, { default: usual }] of Object.entries(action.inputs))
    known.set(`inputs.${name}`, inputs[name] ?? usual);
  let log = '';
  for (const { id = '', run, env = {} } of steps) {
    if (run === undefined) continue;
    writeFileSync(output, '');
    const variables = Object.entries(env).map(([name, value]) => [name, filledIn(value)] as const);
    const runner = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: temp };
    const { code, out, err } = bash(run, folder, { ...runner, ...Object.fromEntries(variables) }, true);
    log += out + err;
    for (const line of readFileSync(output, 'utf8').trimEnd().split('\n')) {
      const [name = '', ...rest] = line.split('=');
      known.set(`steps.${id}.outputs.${name}`, rest.join('='));
    }
    if (code !== 0) return { code: code ?? -1, ...end() };
  }
  return { code: 0, ...end() };

  function filledIn(value: string): string {
    const [expression] = expressionsIn(value);
    return expression === undefined ? value : (known.get(expression) ?? '');
  }

  function end(): Omit<Job, 'code'> {
    const outputs = Object.fromEntries(
      Object.entries(action.outputs).map(([name, { value }]) => [name, filledIn(value)]),
    );
    return { outputs, summary: readFileSync(summary, 'utf8'), log, folder };
  }
}

describe.skipIf(!built)('The action at work (after npm run build)', () => {
  test('fails the job, leaves a log for the alerts and writes the summary', () => {
    const { code, outputs, summary, log } = runAction({ paths: 'reports' });
    expect([code, outputs['exit-code']]).toEqual([1, '1']);
    const { results } = JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8')).runs[0];
    expect(results.length).toBeGreaterThan(5);
    const uris = results.map(
      ({ locations }: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
        decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri),
    );
    expect(uris).toContain('reports/云川市 2022/决算.docx');
    expect(summary).toBe(readFileSync(outputs['markdown'] ?? '', 'utf8'));
    expect(summary).toContain('<details>');
    expect(log).toContain('restatement/text-chart');
  });

  test('several paths, folders with spaces and globs among them', () => {
    const { outputs } = runAction({ paths: 'reports/云川市 2022\n\nreports/*.txt\n' });
    expect(JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8')).runs[0].artifacts).toHaveLength(2);
  });

  test('passes where nothing is to fail it, and speaks the language that is asked for', () => {
    const { code, summary } = runAction({ paths: 'reports', 'fail-on': 'never', lang: 'en' });
    expect(code).toBe(0);
    expect(summary).toContain('### crossfoot: 2 documents, ');
  });

  test('writes further reports', () => {
    const { folder } = runAction({ paths: 'reports', format: 'junit=out/junit.xml\ncsv=findings.csv' });
    expect(filesIn(folder)).toEqual(expect.arrayContaining(['findings.csv', 'out/junit.xml']));
  });

  test('says with 2 that an input is wrong', () => {
    expect(runAction({ paths: 'reports', 'fail-on': 'whatever' }).code).toBe(2);
    expect(runAction({ paths: 'nowhere.docx' }).code).toBe(2);
    expect(runAction({ version: '1.0.0; touch pwned' }).code).toBe(2);
  });

  test.each(Object.keys(action.inputs))('no words of input %s are run', (input) => {
    for (const words of ['"; touch pwned; "$(touch pwned)`touch pwned`', "'; touch pwned; '"]) {
      const folder = folderWithReports();
      writeFileSync(join(folder, 'short.txt'), '收入合计1万元。\n');
      const before = filesIn(folder);
      expect(filesIn(runAction({ paths: 'short.txt', [input]: words }, folder).folder)).toEqual(before);
    }
  });

  test('what a document says is no command of the runner', () => {
    const folder = folderWithReports();
    writeFileSync(join(folder, 'reports/::error::x.txt'), '::add-mask::收入\n');
    const { log } = runAction({ paths: 'reports' }, folder);
    const [, token = ''] = /^::stop-commands::(.+)$/m.exec(log) ?? [];
    const told = log.slice(log.indexOf(token) + token.length, log.lastIndexOf(`::${token}::`));
    expect(token).toMatch(/^crossfoot-\d+$/);
    expect(told).toContain('::error::x.txt');
  });
});

describe('The hook for pre-commit', () => {
  const [hook] = z
    .array(
      z.strictObject({
        ...{ id: z.string(), name: z.string(), description: z.string(), entry: z.string() },
        ...{ language: z.literal('node'), files: z.string(), require_serial: z.boolean() },
      }),
    )
    .parse(yaml('.pre-commit-hooks.yaml'));

  test('takes documents and nothing else', () => {
    const files = new RegExp((hook?.files ?? '').replace('(?i)', ''), 'i');
    const names = ['a.docx', 'b.PDF', '决算.xlsx', 'c.doc', 'd.md', 'e.png', 'docx', 'f.txt', 'g.docx.bak'];
    expect(names.filter((name) => files.test(name))).toEqual(['a.docx', 'b.PDF', '决算.xlsx', 'c.doc']);
  });

  test.skipIf(!built)('its command is one, and fails on findings (after npm run build)', () => {
    const folder = folderWithReports();
    expect(bash(`${hook?.entry} 'reports/云川市 2022/决算.docx'`, folder).code).toBe(1);
    expect(bash(`${hook?.entry} reports/clean.txt`, folder).code).toBe(0);
  });
});

describe('The examples', () => {
  const Workflow = z.object({
    jobs: z.record(z.string(), z.object({ steps: z.array(z.looseObject({ uses: z.string().optional() })) })),
  });

  test('GitHub: every input and output is one of the action', () => {
    const { jobs } = Workflow.parse(yaml('docs/examples/github.yml'));
    const all = Object.values(jobs).flatMap((job) => job.steps);
    const used = all.find(({ uses = '' }) => /\/crossfoot@/.test(uses));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(Object(used?.['with']))));
    const outputs = [...JSON.stringify(all).matchAll(/steps\.crossfoot\.outputs\.(?<name>[\w-]+)/g)];
    expect(outputs.length).toBeGreaterThan(0);
    for (const { groups } of outputs) expect(Object.keys(action.outputs)).toContain(groups?.['name']);
    expect(all.flatMap((step) => (typeof step['run'] === 'string' ? expressionsIn(step['run']) : []))).toEqual([]);
  });

  test.skipIf(!built)('GitLab: the script writes what the job hands over (after npm run build)', () => {
    const Pipeline = z.record(
      z.string(),
      z.looseObject({
        script: z.array(z.string()),
        artifacts: z.looseObject({ reports: z.record(z.string(), z.string()) }),
      }),
    );
    const [job] = Object.values(Pipeline.parse(yaml('docs/examples/gitlab.yml')));
    const folder = folderWithReports();
    const script = (job?.script ?? []).join('\n').replaceAll('/opt/crossfoot/dist/bundle/main.js', cli);
    expect(bash(script, folder, {}, true).code).toBe(1);
    expect(existsSync(join(folder, job?.artifacts.reports['junit'] ?? ''))).toBe(true);
  });
});
