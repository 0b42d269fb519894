import { describe, expect, test } from 'vitest';
import { environment } from '../../src/cli/environment.ts';
import type { SelfTest, TestedFigure } from '../../src/model/self-test.ts';
import { plainPalette } from '../../src/report/reporter.ts';
import { selfTestJson } from '../../src/report/self-test/json.ts';
import { selfTestText } from '../../src/report/self-test/text.ts';
import { widthOf } from '../../src/report/width.ts';
import { selfTestDocument } from '../../src/self-test/document.ts';

/** Three amounts that come to their total, each with its share, and a number of which nothing else is said. */
const report = `2023年度部门决算
第二部分 2023年度部门决算情况说明
二、收入决算情况说明
2023年本年收入合计1904.08万元，其中：财政拨款收入1500.00万元，占78.78%；事业收入300.05万元，占15.76%；其他收入104.03万元，占5.46%。
十、其他重要事项的情况说明
本年组织义务植树57次。
`;

async function tested(text: string, injections?: number, seed = 1): Promise<SelfTest> {
  const bytes = new TextEncoder().encode(text);
  const options = { seed, reread: 1000, ...(injections !== undefined && { injections }) };
  const { test: result } = await selfTestDocument(bytes, 'report.txt', environment(), options);
  if (!result) throw new Error('the report was not read');
  return result;
}

const of = ({ figures }: SelfTest, text: string): TestedFigure | undefined =>
  figures.find(({ quote }) => quote.text === text);

describe('A slip in a figure', () => {
  test('is caught where relations hold the figure, and missed where none does', async () => {
    const result = await tested(report);
    expect(of(result, '1904.08万元')).toMatchObject({ hold: 'pinned', place: 'narrative', unit: '万元' });
    expect(of(result, '57次')).toMatchObject({ hold: 'unread', caught: 0, noted: 0 });
    expect(result.byHold.find(({ of: hold }) => hold === 'unread')).toMatchObject({ caught: 0 });
  });

  test('of a unit or a decimal point never hides in a sum', async () => {
    const { bySlip } = await tested(report);
    for (const kind of ['unit', 'point-moved'] as const) {
      const share = bySlip.find(({ of: slip }) => slip === kind);
      expect(share?.slips).toBeGreaterThan(3);
      expect(share?.caught).toBe(share?.slips);
    }
  });

  test('of the last digit may be within rounding: then it is noted, not missed', async () => {
    const { bySlip } = await tested(report);
    const last = bySlip.find(({ of: slip }) => slip === 'last-digit');
    expect(last).toMatchObject({ slips: 8, caught: 0 });
    expect(last?.noted).toBeGreaterThanOrEqual(6);
  });

  test('comes out the same when the document is changed and read anew, but where a unit tells the reader what to read', async () => {
    const { all, reread, bySlip } = await tested(report);
    const units = bySlip.find(({ of: slip }) => slip === 'unit')?.slips ?? 0;
    expect(reread.slips).toBe(all.slips);
    expect(reread.same).toBeGreaterThanOrEqual(all.slips - units);
  });
});

describe('A self-test', () => {
  test('comes out the same for the same seed', async () => {
    expect(await tested(report, 20, 7)).toEqual(await tested(report, 20, 7));
  });

  test('takes a sample where fewer slips are asked for than there are', async () => {
    const result = await tested(report, 10);
    expect(result.all.slips).toBe(10);
    expect(result.possible).toBeGreaterThan(10);
  });

  test('counts every slip once in each of its tables', async () => {
    const { all, bySlip, byPlace, byHold, figures } = await tested(report);
    const sum = (counts: readonly { slips: number }[]): number => counts.reduce((so, { slips }) => so + slips, 0);
    expect([bySlip, byPlace, byHold, figures].map(sum)).toEqual(Array(4).fill(all.slips));
  });
});

describe('The report of a self-test', () => {
  const style = { columns: 80, palette: plainPalette, brief: false, list: true } as const;

  test.each(['zh', 'en'] as const)('in %s stays within its columns', async (lang) => {
    const lines = selfTestText(await tested(report), { ...style, lang }).split('\n');
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
  });

  test('names the figures that nothing guards, where they stand, if it is to list them', async () => {
    const result = await tested(report);
    expect(selfTestText(result, { ...style, lang: 'zh' })).toContain('57次  第 6 行');
    expect(selfTestText(result, { ...style, lang: 'zh', list: false })).not.toContain('57次');
  });

  test('as JSON holds every figure with what became of its slips', async () => {
    const json = JSON.parse(selfTestJson({ name: 'crossfoot', version: '0.0.0' }, [await tested(report)]));
    expect(json.documents[0].figures).toHaveLength(8);
    expect(json.documents[0].figures[0]).toMatchObject({ text: '1904.08万元', hold: 'pinned', place: 'narrative' });
  });
});
