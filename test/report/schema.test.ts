import { expect, test } from 'vitest';
import { z } from 'zod';
import { ReportSchema } from '../../src/report/schema.ts';

test('The published JSON Schema is the one the zod schema gives', async () => {
  const schema = `${JSON.stringify(z.toJSONSchema(ReportSchema), undefined, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../../schema/report.schema.json');
});
