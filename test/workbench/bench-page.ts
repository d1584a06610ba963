/** The workbench opened from a file in a real browser, with whatever it did that it must not do. */
import { mkdirSync, writeFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { workbenchHtml } from '../../.ci/workbench-page.js';

const folder = new URL('../../out/workbench/', import.meta.url);

/** Builds the page, and says where it is; each file of tests has its own. */
export async function builtPage(
  name: string,
): Promise<{ readonly url: string; readonly html: string; readonly pictures: string }> {
  mkdirSync(folder, { recursive: true });
  const html = await workbenchHtml();
  const place = new URL(`${name}.html`, folder);
  writeFileSync(place, html);
  return { url: place.href, html, pictures: folder.pathname };
}

/** A page that is open. */
export interface Opened {
  readonly page: Page;
  readonly misdeeds: readonly string[];
}

/** Opens the page; a request other than for itself and its blobs is a misdeed, and so is an error. */
export async function opened(browser: Browser, url: string, options: BrowserContextOptions): Promise<Opened> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  const misdeeds: string[] = [];
  page.on('console', (message) => misdeeds.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => misdeeds.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== url && !/^(?:blob|data|about):/.test(request.url())) misdeeds.push(request.url());
  });
  await page.goto(url);
  return { page, misdeeds };
}

/** Gives files as a person does who chooses them. */
export async function give(page: Page, name: string, content: Buffer | string): Promise<void> {
  const buffer = Buffer.from(content);
  await page.locator('.drop input').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Opens a part of the page by the name of its step. */
export function openStep(page: Page, name: string): Promise<void> {
  return page.locator('nav button', { hasText: name }).click();
}

/** Clicks a button that hands over a file. */
export async function taken(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** What axe-core finds wrong, rule by rule; the report in its frame has tests of its own. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { iframes: false }),
  );
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' ')
        .slice(0, 300)}`,
  );
}

/** How far the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
