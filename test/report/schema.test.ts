import { expect, test } from 'vitest';
import { z } from 'zod';
import { ReportLineSchema, ReportSchema } from '../../src/report/schema.ts';

test.each([
  ['report', ReportSchema],
  ['report-line', ReportLineSchema],
])('The published JSON Schema of a %s is the one the zod schema gives', async (name, zod) => {
  const schema = `${JSON.stringify(z.toJSONSchema(zod), undefined, 2)}\n`;
  await expect(schema).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
});
