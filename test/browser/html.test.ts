import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reconciliation } from '../../src/model/finding.ts';
import type { DocumentView } from '../../src/report/formats/html/view.ts';
import { type Desk, desk, hasBrowser, isInView } from '../support/browser.ts';
import { blockIn, hostileDocument, knowing, pageOf, shown } from '../support/page.ts';

describe.skipIf(!hasBrowser)('The page in a browser (needs chromium)', () => {
  let at: Desk;
  let bundled: Reconciliation;
  let alone: string;
  let batch: string;
  let view: DocumentView;

  beforeAll(async () => {
    bundled = await shown('bundled/report.docx');
    alone = pageOf([bundled]);
    batch = pageOf([bundled, await shown('clean/report.pdf'), await shown('bad-input/truncated.docx')]);
    view = blockIn(alone, 'document-0');
    at = await desk();
  }, 60_000);
  afterAll(async () => at?.close());

  /** The number of a finding that was computed and whose figures all stand in this document. */
  const computed = (): number =>
    view.findings.findIndex(
      ({ equation, figures, claim }) => equation !== '' && claim !== undefined && figures.length > 2,
    );

  test('asks for nothing but itself and has nothing to complain of', async () => {
    const { page, url, requests, complaints } = await at.open(alone);
    await page.locator('button.head').first().click();
    await page.locator('.mark.contradicted').first().click();
    await page.getByRole('button', { name: 'English' }).click();
    expect(requests).toEqual([url]);
    expect(complaints).toEqual([]);
  });

  test('shows every finding, grouped by cause, and every mark', async () => {
    const { page } = await at.open(alone);
    expect(await page.locator('.finding').count()).toBe(bundled.findings.length);
    expect(await page.locator('.cause').count()).toBe(new Set(bundled.findings.map(({ cause }) => cause)).size);
    expect(await page.locator('.paper .mark').count()).toBe(view.marks.length);
  });

  test('filters by severity, check, place and words, and says how many are left', async () => {
    const { page } = await at.open(alone);
    const shownNow = () => page.locator('.finding').count();
    const errors = bundled.findings.filter(({ severity }) => severity === 'error').length;
    await page.locator('[data-kind="warning"]').click();
    await page.locator('[data-kind="note"]').click();
    expect(await shownNow()).toBe(errors);
    expect(await page.locator('.showing').textContent()).toContain(`${errors}`);
    await page.locator('[data-kind="warning"]').click();
    await page.locator('[data-kind="note"]').click();

    const [first] = view.findings;
    await page.locator('.choices select').nth(0).selectOption(String(first?.check));
    expect(await shownNow()).toBe(view.findings.filter(({ check }) => check === first?.check).length);
    await page.locator('.choices select').nth(0).selectOption('');
    await page.locator('.choices select').nth(1).selectOption(`§${first?.section}`);
    expect(await shownNow()).toBe(view.findings.filter(({ section }) => section === first?.section).length);
    await page.locator('.choices select').nth(1).selectOption('');

    await page.locator('#search').fill(first?.fingerprint ?? '');
    expect(await shownNow()).toBe(1);
    await page.locator('#search').fill('no such words');
    expect(await shownNow()).toBe(0);
    await page.getByRole('button', { name: '清除筛选' }).click();
    expect(await shownNow()).toBe(view.findings.length);
  });

  test('a finding lights its figures together, and its equation points at them one by one', async () => {
    const { page } = await at.open(alone);
    const n = computed();
    await page.locator(`#finding-${n} .head`).click();
    const marks = new Set(view.findings[n]?.figures.map(({ mark }) => mark));
    expect(await page.locator('.paper .mark.lit').count()).toBe(marks.size);
    expect(await page.locator('.paper .mark.lit.stated').count()).toBeGreaterThan(0);

    const operand = page.locator(`#finding-${n} .worked .chip`).first();
    const mark = await operand.getAttribute('data-to');
    await operand.hover();
    expect(await page.locator('.paper .mark.pointed').getAttribute('data-mark')).toBe(mark);
    await page.locator(`#finding-${n} .worked .chip`).last().focus();
    expect(await page.locator('.paper .mark.pointed').count()).toBe(2);
  });

  test('jumps from a finding to its figure, and from the figure to its finding', async () => {
    const { page } = await at.open(alone);
    const n = computed();
    await page.locator(`#finding-${n} .head`).click();
    await page.locator(`#finding-${n} .jump`).click();
    const main = view.findings[n]?.figures[0]?.mark;
    const focused = page.locator('.paper .mark:focus');
    expect(await focused.getAttribute('data-mark')).toBe(String(main));
    await expect.poll(() => focused.evaluate(isInView)).toBe(true);

    await focused.click();
    expect(await page.locator('.card .verdict').count()).toBeGreaterThan(0);
    await page.locator('.card .link').first().click();
    expect(await page.locator('.finding.open').count()).toBe(1);
    const told = Number((await page.locator('.finding.open').getAttribute('id'))?.replace('finding-', ''));
    expect(view.findings[told]?.figures.map(({ mark }) => mark)).toContain(main);
  });

  test('a suggestion stands at the figure that would have to change', async () => {
    const { page } = await at.open(alone);
    const n = view.findings.findIndex(({ cause, figures }) =>
      view.causes[cause]?.repairs.some(({ mark }) => figures.some((figure) => figure.mark === mark)),
    );
    const repair = view.causes[view.findings[n]?.cause ?? -1]?.repairs[0];
    await page.locator(`#finding-${n} .head`).click();
    expect(await page.locator('.paper .mark.culprit').first().getAttribute('data-repair')).toBe(repair?.to);
    expect(await page.locator('.repair').first().textContent()).toContain('→');
  });

  test('the keyboard alone is enough', async () => {
    const { page } = await at.open(alone);
    const open = () => page.locator('.finding.open').getAttribute('id');
    await page.keyboard.press('j');
    expect(await open()).toBe('finding-0');
    await page.keyboard.press('ArrowDown');
    expect(await open()).toBe('finding-1');
    await page.keyboard.press('k');
    expect(await open()).toBe('finding-0');
    expect(await page.locator('.head:focus').count()).toBe(1);

    await page.keyboard.press('Enter');
    expect(await page.locator('.paper .mark:focus').getAttribute('data-mark')).toBe(
      String(view.findings[0]?.figures[0]?.mark),
    );
    await page.keyboard.press('Enter');
    expect(await page.locator('.card').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.card').isVisible()).toBe(false);
    expect(await page.locator('#finding-0 .head:focus').count()).toBe(1);

    await page.keyboard.press('n');
    expect(await page.locator('.paper .mark:focus').getAttribute('class')).toContain('contradicted');
    await page.keyboard.press('/');
    await page.keyboard.type('jk');
    expect(await page.locator('#search').inputValue()).toBe('jk');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('speaks both languages and leaves the document alone', async () => {
    const { page } = await at.open(alone);
    const paper = await page.locator('.paper p').allTextContents();
    const [first] = view.findings;
    expect(await page.locator('#finding-0 .sentence').textContent()).toBe(first?.sentence.zh);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('#finding-0 .sentence').textContent()).toBe(first?.sentence.en);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('.paper p').allTextContents()).toEqual(paper);
    const english = await at.open(pageOf([bundled], 'en'));
    expect(await english.page.locator('#finding-0 .sentence').textContent()).toBe(first?.sentence.en);
  });

  test('known findings stay out of sight and out of the counts until they are asked for', async () => {
    const { page } = await at.open(pageOf([knowing(bundled, 2)]));
    expect(await page.locator('.finding').count()).toBe(bundled.findings.length - 2);
    await page.locator('[data-kind="known"]').click();
    expect(await page.locator('.finding').count()).toBe(bundled.findings.length);
    expect(await page.locator('.finding.known').count()).toBe(2);
    expect(await page.locator('.finding.known').first().textContent()).toContain('已说明');
  });

  test('an address leads to a finding', async () => {
    const [, second] = view.findings;
    const { page } = await at.open(alone, `#/1/${encodeURIComponent(second?.fingerprint ?? '')}`);
    expect(await page.locator('.finding.open').getAttribute('id')).toBe('finding-1');
    await page.keyboard.press('j');
    expect(await page.evaluate('location.hash')).toBe(`#/1/${encodeURIComponent(view.findings[2]?.fingerprint ?? '')}`);
  });

  test('what was checked is shown where nothing was found', async () => {
    const { page } = await at.open(batch, '#/2');
    expect(await page.locator('.nothing.clear').textContent()).toMatch(/已核对 \d+ 个关系，未发现矛盾/);
    expect(await page.locator('.tally .title').count()).toBeGreaterThan(5);
    await page.locator('summary.tally').first().click();
    await expect.poll(() => page.locator('.coverage .claims li').count()).toBeGreaterThan(0);
  });

  test('a file that could not be read does not look like a pass', async () => {
    const { page } = await at.open(batch, '#/3');
    expect(await page.locator('.nothing.failed').textContent()).toBe('未能读取，没有核对。');
    expect(await page.locator('.problems li').count()).toBe(1);
    expect(await page.locator('.nothing.clear').count()).toBe(0);
  });

  test('several documents stand in a table that can be sorted, searched and entered', async () => {
    const { page } = await at.open(batch);
    const errors = () => page.locator('.documents tbody td.error').allTextContents();
    expect(await page.locator('.documents tbody tr').count()).toBe(3);
    const sorter = page.locator('.documents th.error button');
    await sorter.click();
    expect(await page.locator('.documents th.error').getAttribute('aria-sort')).toBe('descending');
    const descending = await errors();
    await sorter.click();
    expect(await page.locator('.documents th.error').getAttribute('aria-sort')).toBe('ascending');
    expect(await errors()).toEqual(descending.toReversed().toSorted((a, b) => count(a) - count(b)));

    await page.locator('.bar-button').first().click();
    expect(await page.locator('.documents tbody tr').count()).toBe(1);
    await page.locator('.bar-button').first().click();
    await page.locator('#search').fill('pdf');
    expect(await page.locator('.documents tbody tr').count()).toBe(1);
    await page.locator('.documents tbody a').click();
    expect(await page.evaluate('location.hash')).toBe('#/2');
    await page.locator('a.up').click();
    expect(await page.locator('.documents').count()).toBe(1);
  });

  test('hostile words are shown and do nothing', async () => {
    const { page, url, requests, complaints } = await at.open(pageOf([hostileDocument]));
    await page.locator('button.head').first().click();
    await page.locator('.mark').first().click();
    await page.getByRole('button', { name: 'English' }).click();
    expect(requests).toEqual([url]);
    expect(complaints).toEqual([]);
    expect(await page.locator('h1').textContent()).toContain('</script><script>alert(1)</script>');
    expect(await page.locator('img').count()).toBe(0);
  });
});

const count = (text: string): number => Number(text) || 0;
