import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPdf } from '../../../support/pdf.ts';

const folder = `${process.env['CROSSFOOT_CORPUS'] ?? '../shared/corpus'}/awkward/pdf`;
const files = existsSync(folder) ? readdirSync(folder) : [];

test.skipIf(files.length === 0)('odd, damaged and hostile files come to a draft, or to one fatal problem', async () => {
  for (const name of files) {
    const { draft, problems } = await readPdf(readFileSync(`${folder}/${name}`));
    const fatal = problems.filter(({ extent }) => extent === 'fatal').length;
    expect([name, draft === undefined ? fatal : 1 - fatal]).toEqual([name, 1]);
  }
});
