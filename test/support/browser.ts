import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executable = process.env['CROSSFOOT_CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser to look with: apt-get install chromium. */
export const hasBrowser = existsSync(executable);

const browser = (): Promise<Browser> => chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });

/** A page opened from disk, and everything it asked for and complained of. */
export interface Opened {
  readonly page: Page;
  readonly url: string;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

export interface Desk {
  readonly open: (html: string, hash?: string, options?: BrowserContextOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

/** Opens pages in one browser; everything is gone when it is closed. */
export async function desk(): Promise<Desk> {
  const running = await browser();
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-page-'));
  let count = 0;
  return {
    open: async (html, hash = '', options = {}) => {
      count += 1;
      const file = join(folder, `page-${count}.html`);
      writeFileSync(file, html);
      return opened(running, `${pathToFileURL(file).href}${hash}`, options);
    },
    close: async () => {
      await running.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function opened(running: Browser, url: string, options: BrowserContextOptions): Promise<Opened> {
  const context = await running.newContext({ viewport: { width: 1360, height: 860 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  return { page, url, requests, complaints };
}

/** What axe finds that would keep somebody out: the rule and where. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations }: axe.AxeResults = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
}

/** Whether an element stands between the edges of the window. */
export function isInView(element: {
  getBoundingClientRect(): { top: number; bottom: number; left: number; right: number };
}): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top >= 0 && left >= 0 && bottom > 0 && right > 0;
}
