import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentView } from '../../src/report/formats/html/view.ts';
import { barriersOn, type Desk, desk, hasBrowser, isInView } from '../support/browser.ts';
import { blockIn, pageOf, shown } from '../support/page.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe.skipIf(!hasBrowser)('The page on paper, on a phone and to other senses (needs chromium)', () => {
  let at: Desk;
  let alone: string;
  let batch: string;
  let view: DocumentView;

  beforeAll(async () => {
    const bundled = await shown('bundled/report.docx');
    alone = pageOf([bundled]);
    batch = pageOf([bundled, await shown('clean/report.pdf'), await shown('bad-input/truncated.docx')]);
    view = blockIn(alone, 'document-0');
    at = await desk();
  }, 60_000);
  afterAll(async () => at?.close());

  test('on paper every finding is open, the document follows, and nothing is cut off', async () => {
    const { page } = await at.open(alone);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 1000 });
    expect(await page.locator('.detail:visible').count()).toBe(view.findings.length);
    expect(await page.locator('.paper').isVisible()).toBe(true);
    expect(await page.locator('.filters:visible, .switches:visible, .jump:visible').count()).toBe(0);
    const cut = await page.evaluate(
      "[...document.querySelectorAll('.findings, .sheet, .frame, .detail, .list')].filter((one) => one.scrollWidth > one.clientWidth + 1 || (getComputedStyle(one).overflowY !== 'visible')).length",
    );
    expect(cut).toBe(0);
    await page.evaluate("document.body.dataset.print = 'findings'");
    expect(await page.locator('.paper').isVisible()).toBe(false);
  });

  test('on a phone there is one column and no sideways scrolling of the page', async () => {
    const { page } = await at.open(alone, '', phone);
    const isOneColumn = 'document.documentElement.scrollWidth <= innerWidth';
    expect(await page.evaluate(isOneColumn)).toBe(true);
    expect(await page.locator('.paper').isVisible()).toBe(false);
    await page.locator('.head').nth(1).tap();
    await page.locator('.jump:visible').tap();
    expect(await page.locator('.findings').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.paper .mark:focus').evaluate(isInView)).toBe(true);
    expect(await page.evaluate(isOneColumn)).toBe(true);
    await page.locator('[data-tab="findings"]').tap();
    expect(await page.locator('.finding.open').isVisible()).toBe(true);
    const index = await at.open(batch, '', phone);
    expect(await index.page.evaluate(isOneColumn)).toBe(true);
  });

  test.each(['light', 'dark'] as const)('keeps nobody out: %s', { timeout: 240_000 }, async (colorScheme) => {
    const { page } = await at.open(alone, '', { colorScheme });
    await page.locator('.head').first().click();
    await page.locator('.paper .mark.contradicted').first().click();
    await page.locator('.key:enabled').first().click();
    await page.locator('summary.tally').first().click();
    expect(await barriersOn(page)).toEqual([]);
    const index = await at.open(batch, '', { colorScheme });
    expect(await barriersOn(index.page)).toEqual([]);
    await index.page.keyboard.press('?');
    expect(await barriersOn(index.page)).toEqual([]);
    const failed = await at.open(batch, '#/3', { colorScheme });
    expect(await barriersOn(failed.page)).toEqual([]);
  });

  test('colour is never the only sign: every state of a figure has a line of its own', async () => {
    const { page } = await at.open(alone);
    const lines = await page.evaluate(
      "[...document.querySelectorAll('.legend .swatch')].map((one) => { const { textDecorationLine, textDecorationStyle, outlineStyle } = getComputedStyle(one); return [textDecorationLine, textDecorationStyle, outlineStyle].join(' '); })",
    );
    expect(lines).toHaveLength(6);
    expect(new Set(Array.isArray(lines) ? lines : []).size).toBe(6);
  });
});
