/** The site in a real browser, with no network but its own server. */
import type { Server } from 'node:http';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executablePath, hasChromium, launch } from '../render/chromium.js';
import { serveSite } from './serve.js';

const skipped = hasChromium ? '' : ` (skipped: no Chromium at ${executablePath}; set CHROMIUM)`;

describe.skipIf(!hasChromium)(`the site in a browser${skipped}`, () => {
  let browser: Browser;
  let served: { readonly url: string; readonly server: Server };

  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(), serveSite()]);
  });
  afterAll(async () => {
    await browser.close();
    served.server.close();
  });

  /** Opens a page; whatever is asked of another server, or goes wrong, is a misdeed. */
  async function opened(path: string, options = {}): Promise<{ readonly page: Page; readonly misdeeds: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const misdeeds: string[] = [];
    page.on('console', (message) => misdeeds.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => misdeeds.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url) && !/^(?:blob|data):/.test(request.url())) misdeeds.push(request.url());
    });
    await page.goto(served.url + path, { waitUntil: 'networkidle' });
    return { page, misdeeds };
  }

  test.each([
    ['zh/guides/getting-started.html', 'verdict.status', "'in-progress'"],
    ['guides/getting-started.html', 'verdict.status', "'in-progress'"],
    ['index.html', 'ahead.needed?.nextYear', "{ year: 2025, value: '96.333333' }"],
  ])('an example of %s gives the value that is documented', async (path, expression, value) => {
    const { page, misdeeds } = await opened(path);
    const example = page.locator('.live-example').first();
    await example.locator('.live-buttons button').first().click();
    const line = example.locator('.live-outcome li', { has: page.getByText(expression, { exact: true }) });
    expect(await line.locator('.live-value').textContent()).toBe(value);
    expect(await example.locator('.live-other, .live-fault').count()).toBe(0);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  test('an example can be changed, uses what the examples above it made, and can be put back', async () => {
    const { page, misdeeds } = await opened('guides/getting-started.html');
    const second = page.locator('.live-example').nth(1);
    await second.getByRole('button', { name: 'Edit' }).click();
    const code = second.getByLabel('Code of the example');
    await code.fill(
      `${await code.inputValue()}\nid.split('/')[0];\nconst double = (n: number): number => 2 * n;\ndouble(21);`,
    );
    await code.press('Control+Enter');
    await second.getByText("'women.health.target.2'").waitFor();
    await second.getByText('42', { exact: true }).waitFor();
    await code.fill("evaluate(id, [{ period: 2024, value: 'x' }]);");
    await second.getByRole('button', { name: 'Run' }).click();
    await second.locator('.live-fault', { hasText: 'observations[0].value' }).waitFor();
    await second.getByRole('button', { name: 'Reset' }).click();
    expect(await second.locator('pre').isVisible()).toBe(true);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['zh/index.html', '近视', '主要目标10', 'zh/catalogue/children-health.html#children.health.target.10'],
    ['index.html', 'myopia', 'Target 10', 'catalogue/children-health.html#children.health.target.10'],
  ])('search from %s finds %s without a network', async (path, sought, heading, address) => {
    const { page, misdeeds } = await opened(path);
    await page.locator('#local-search button').click();
    await page.locator('.search-input').fill(sought);
    const found = page.locator('.result', { hasText: heading }).first();
    await found.waitFor();
    expect(await found.getAttribute('href')).toBe(`/${address}`);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'axe-core finds no violation in a page of each kind, %s',
    async (colorScheme) => {
      const kinds = [
        'index.html',
        'zh/guides/readings.html',
        'zh/catalogue/index.html',
        'catalogue/children-health.html',
        'reference/index/functions/evaluate.html',
        'zh/workbench.html',
        'about/architecture.html',
      ];
      const found: string[] = [];
      for (const path of kinds) {
        const { page } = await opened(path, { colorScheme });
        const run = page.locator('.live-buttons button').first();
        if ((await run.count()) > 0) {
          await run.click();
          await page.locator('.live-value').first().waitFor();
        }
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: typeof axe }).axe.run(document, { iframes: false }),
        );
        found.push(
          ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${path} ${id}: ${html.slice(0, 200)}`)),
        );
        await page.context().close();
      }
      expect(found).toEqual([]);
    },
  );

  test('no page is wider than a phone', async () => {
    for (const path of ['index.html', 'zh/catalogue/children-health.html', 'reference/index/functions/evaluate.html']) {
      const { page } = await opened(path, { viewport: { width: 390, height: 844 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.context().close();
    }
  });

  test('the workbench stands in a page of each language, and speaks it', async () => {
    for (const [path, title] of [
      ['workbench.html', 'Monitoring workbench'],
      ['zh/workbench.html', '监测工作台'],
    ] as const) {
      const { page, misdeeds } = await opened(path);
      await page.frameLocator('iframe').getByRole('heading', { name: title }).waitFor();
      expect(misdeeds).toEqual([]);
      await page.context().close();
    }
  });

  test('a page in English only leads to the Chinese home', async () => {
    const { page } = await opened('reference/index.html');
    await page.locator('.VPNavBarTranslations button').click();
    expect(await page.locator('.VPNavBarTranslations a').getAttribute('href')).toBe('/zh/');
    await page.context().close();
  });
});
