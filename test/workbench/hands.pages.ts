/** What hands do with the workbench: drop files by the mouse, print, watch the progress. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executablePath, hasChromium, launch } from '../render/chromium.js';
import { builtPage, give, opened, openStep } from './bench-page.js';
import { largeWorkbook, officeWorkbook } from './office.js';

const skipped = hasChromium ? '' : ` (skipped: no Chromium at ${executablePath}; set CHROMIUM)`;
const inChinese = { locale: 'zh-CN', viewport: { width: 1280, height: 900 } };

describe.skipIf(!hasChromium)(`by hand${skipped}`, () => {
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    [browser, { url }] = await Promise.all([launch(), builtPage('hands')]);
  }, 120_000);
  afterAll(() => browser.close());

  /** Drags files from outside over the page, as the mouse does, and lets go. */
  async function drop(page: Page, files: readonly string[], isLetGo: boolean): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const types = isLetGo ? (['dragEnter', 'dragOver', 'drop'] as const) : (['dragEnter', 'dragOver'] as const);
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of types) await session.send('Input.dispatchDragEvent', { type, x: 600, y: 700, data });
  }

  test('files dropped anywhere on the page are read together', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drop-'));
    const files = [join(folder, '监测数据.xlsx'), join(folder, '补充.csv')];
    writeFileSync(files[0]!, officeWorkbook());
    writeFileSync(files[1]!, '指标,年份,数值\n农村妇女“两癌”检查人数,2024,1\n');
    const { page, misdeeds } = await opened(browser, url, inChinese);
    await drop(page, files, false);
    await page.locator('.page.over').waitFor();
    await drop(page, files, true);
    await page.locator('.card h3', { hasText: '监测数据.xlsx' }).waitFor();
    await page.locator('.card h3', { hasText: '补充.csv' }).waitFor();
    expect(await page.locator('.page.over').count()).toBe(0);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('the report is printed from its frame, and the frame has no violation of axe-core', async () => {
    const { page, misdeeds } = await opened(browser, url, inChinese);
    await give(page, 'office.xlsx', officeWorkbook());
    await page.locator('.next').waitFor();
    await openStep(page, '报告');
    await page.frameLocator('iframe').getByText('一、总体情况').waitFor();
    await page.evaluate(() => {
      const printed = { times: 0 };
      Object.assign(window, { printed });
      document.querySelector('iframe')!.contentWindow!.addEventListener('beforeprint', () => void printed.times++);
    });
    await page.getByRole('button', { name: '打印' }).click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { printed: { times: number } }).printed.times))
      .toBe(1);
    // No script runs in the frame, and so axe-core does not: the page in it is opened outside of it.
    const html = await page.locator('iframe').getAttribute('srcdoc');
    const alone = await page.context().newPage();
    await alone.setContent(html!);
    await alone.evaluate(axe.source);
    const found = await alone.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    expect(found.passes.length).toBeGreaterThan(10);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('100,000 rows are read while the page goes on, and it says how far it is within the file', async () => {
    const { page } = await opened(browser, url, inChinese);
    await page.evaluate(() => {
      const seen = { ticks: 0, texts: [] as string[], parts: [] as number[] };
      Object.assign(window, { seen });
      setInterval(() => {
        seen.ticks++;
        const label = document.querySelector('.progress label');
        if (label && label.textContent !== seen.texts.at(-1)) {
          seen.texts.push(label.textContent);
          const bar = label.querySelector('progress');
          if (bar?.hasAttribute('value')) seen.parts.push(bar.value / bar.max);
        }
      }, 20);
    });
    const started = Date.now();
    await give(page, 'large.xlsx', largeWorkbook(99_999));
    await page.getByText('读到99999个数').waitFor({ timeout: 100_000 });
    const { ticks, texts, parts } = await page.evaluate(
      () => (window as unknown as { seen: { ticks: number; texts: string[]; parts: number[] } }).seen,
    );
    console.log(`100,000 rows of .xlsx: ${Date.now() - started} ms, the page ticked ${ticks} times`);
    expect(ticks).toBeGreaterThan(20);
    expect(texts[0]).toBe('正在读取 large.xlsx… ');
    expect(texts.filter((text) => /：\d+\/100000行…/.test(text)).length).toBeGreaterThan(3);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    await page.context().close();
  }, 120_000);
});
