import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RecordsSchema } from '../../src/model/records.ts';
import { ReportSchema } from '../../src/report/schema.ts';
import { crossfoot } from './io.ts';

/** The command line with everything behind it, over the bundled report. */
const root = process.cwd();
const bundled = 'fixtures/bundled/report';

describe('The bundled report', () => {
  test.each(['docx', 'pdf', 'txt'])('%s: ends with 1, and its JSON fits the published schema', async (extension) => {
    const { code, out, err } = await crossfoot(`check ${bundled}.${extension} -f json`, root);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const { documents, summary } = ReportSchema.parse(JSON.parse(out));
    expect(documents.map(({ path, status }) => ({ path, status }))).toEqual([
      { path: `${bundled}.${extension}`, status: 'checked' },
    ]);
    expect(summary.error).toBeGreaterThan(0);
  });

  test('comes out the same through standard input, but for its name', async () => {
    const file = await crossfoot(`check ${bundled}.txt -f json`, root);
    const input = await crossfoot('check - -f json', root, undefined, readFileSync(`${bundled}.txt`, 'utf8'));
    expect(input.code).toBe(file.code);
    expect(input.out.replaceAll('"-"', `"${bundled}.txt"`)).toBe(file.out);
  });

  test('only the wanted checks run', async () => {
    const { out } = await crossfoot(`check ${bundled}.docx -f json --only score --skip score/within-weight`, root);
    const checks = ReportSchema.parse(JSON.parse(out)).documents.flatMap(({ findings }) =>
      findings.map(({ check }) => check),
    );
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.filter((check) => !check.startsWith('score/') || check === 'score/within-weight')).toEqual([]);
  });

  test('gives up its records as JSON, and with --ledger every numeral', async () => {
    const { code, out } = await crossfoot(`extract ${bundled}.docx --ledger`, root);
    const [document] = JSON.parse(out).documents;
    const { ledger } =
      ReportSchema.parse(JSON.parse((await crossfoot(`check ${bundled}.docx -f json`, root)).out)).documents[0] ?? {};
    expect(code).toBe(0);
    expect(RecordsSchema.safeParse(document.records).success).toBe(true);
    expect(document.ledger).toHaveLength(ledger?.numerals ?? 0);
  });
});

test('Two runs over a folder give the same bytes, whatever the number of jobs', async () => {
  const one = await crossfoot(`check ${bundled}.docx ${bundled}.txt fixtures/bad-input --jobs 1`, root);
  const many = await crossfoot(`check ${bundled}.docx ${bundled}.txt fixtures/bad-input --jobs 8`, root);
  expect(one).toEqual(many);
});

test('Files that cannot be read end with 2, each with its cause and a remedy', async () => {
  const { code, out } = await crossfoot('check fixtures/bad-input -f json', root);
  const { documents } = ReportSchema.parse(JSON.parse(out));
  expect(code).toBe(2);
  for (const { problems } of documents) expect(problems[0]?.message).toMatch(/^fixtures\/bad-input\/.+：.+；.+。$/);
});

test('Every check can be explained, with what its tests run as examples', async () => {
  const { out } = await crossfoot('explain narrative/growth', root);
  expect(out).toContain('narrative/growth · 错误\n');
  expect(out).toContain('怎样判定');
  expect(out).toContain('▸ ');
});

test.skipIf(!existsSync('dist/bundle/main.js'))('The built command runs', () => {
  const version = execFileSync(process.execPath, ['dist/bundle/main.js', '--version'], { encoding: 'utf8' });
  expect(version).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
});
