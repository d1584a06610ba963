/** A plan of one's own in the workbench: as JSON, and as a table of targets. */
import { utils, write } from '@e965/xlsx';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { starterPlan } from '../../src/cli/starter-plan.js';
import { starterTable } from '../../src/cli/starter-table.js';
import { catalogue, definePlan, type Catalogue, type Ids } from '../../src/entries/index.js';
import { targetsCsv } from '../../src/entries/io.js';
import { targetsWorkbook } from '../../src/entries/render.js';
import { executablePath, hasChromium, launch } from '../render/chromium.js';
import { builtPage, give, opened, openStep } from './bench-page.js';

const skipped = hasChromium ? '' : ` (skipped: no Chromium at ${executablePath}; set CHROMIUM)`;
const starter = definePlan(starterPlan('zh')) as unknown as Catalogue<Ids>;

function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), '目标');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

describe.skipIf(!hasChromium)(`a plan of one's own${skipped}`, () => {
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    [browser, { url }] = await Promise.all([launch(), builtPage('plan')]);
  }, 120_000);
  afterAll(() => browser.close());

  test('in JSON is used, and every fault of one is listed', async () => {
    const { page, misdeeds } = await opened(browser, url, { locale: 'en-GB' });
    await give(page, 'plan.json', JSON.stringify(starterPlan('en')));
    await page.getByText('is used as the plan').waitFor();
    await openStep(page, 'Plan');
    await page.locator('main strong', { hasText: 'A county’s plan for women' }).waitFor();
    await openStep(page, 'Data');
    await give(page, 'plan.json', JSON.stringify({ ...starterPlan('en'), indicators: [] }));
    await page.getByRole('button', { name: 'See the faults' }).click();
    await page.getByText('faults: the plan cannot be used').waitFor();
    expect(await page.locator('.faults li').count()).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'Back to Tianmen’s plans' }).click();
    await page.getByText('2 plans, 312 items').waitFor();
    expect(misdeeds).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('as a workbook of targets is used, and figures are judged by it', async () => {
    const { page, misdeeds } = await opened(browser, url, { locale: 'zh-CN' });
    await give(page, '目标表.xlsx', Buffer.from(await targetsWorkbook(starter, 'zh')));
    await page.getByText('是目标表，已作为规划采用').waitFor();
    await give(page, '数据.csv', '指标,年份,数值\n筛查率,2024,81\n');
    await page.getByText('看评价结果').click();
    await page.locator('details.card', { hasText: '妇女与健康' }).locator('summary').click();
    await page.getByText('筛查率：2024年为81%').first().waitFor();
    expect(misdeeds).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('as a table with faults is not used, and each fault has its row', async () => {
    const { page } = await opened(browser, url, { locale: 'zh-CN' });
    const rows = targetsCsv(starter, { language: 'zh' })
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const [due, kind] = [rows[0]!.indexOf('目标年'), rows[0]!.indexOf('要求类型')] as const;
    const wrong = rows.map((row) => [...row]);
    wrong[2]![due] = '近期';
    wrong[1]![kind] = '大于';
    await give(page, '目标表.xlsx', Buffer.from(workbookOf(wrong)));
    await page.getByRole('button', { name: '看错误' }).click();
    await page.getByText('规划不能用').waitFor();
    const [cell, ofPlan] = await page.locator('.faults li').allTextContents();
    expect(cell).toBe(`第3行第${due + 1}列：应为整数，实为 近期`);
    expect(ofPlan).toMatch(/^第2行“要求类型”：应为 .*、不高于、.* 之一，实为 "大于"$/);
    await page.context().close();
  }, 60_000);

  test.each([
    ['JSON', 'plan.json', JSON.stringify({ ...starterPlan('zh'), indicators: [] })],
    ['a table', '目标表.csv', targetsCsv(starter, { language: 'zh' }).replace('不低于', '大于')],
  ])(
    'with faults, as %s, leaves the plan before in use, and figures given later are judged by it',
    async (_, name, bad) => {
      const { page, misdeeds } = await opened(browser, url, { locale: 'zh-CN' });
      const header = page.locator('header p').first();
      await give(page, name, bad);
      await page.getByText(`处错误，不能用；仍按“${catalogue.document.title.zh}”评价`).waitFor();
      expect(await header.textContent()).toBe(`规划：${catalogue.document.title.zh}`);
      await give(page, '数据.csv', '指标,年份,数值\n产前筛查率,2024,81\n');
      await page.getByRole('region', { name: '数据.csv' }).waitFor();
      await page.getByText('看评价结果').waitFor();
      expect(await page.getByRole('alert').count()).toBe(1);
      await give(page, '自己的.json', JSON.stringify(starterPlan('zh')));
      await page.getByText('已作为规划采用').waitFor();
      await page.getByRole('alert').waitFor({ state: 'detached' });
      await give(page, name, bad);
      await page.getByText('不能用；仍按“某县妇女发展规划”评价').waitFor();
      expect(await header.textContent()).toBe('规划：某县妇女发展规划');
      await page.getByRole('button', { name: `移除 ${name}` }).click();
      await page.getByRole('alert').waitFor({ state: 'detached' });
      expect(await header.textContent()).toBe('规划：某县妇女发展规划');
      expect(misdeeds).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test('as the starter table, which names no document, is named by its plan', async () => {
    const { page } = await opened(browser, url, { locale: 'zh-CN' });
    await give(page, '目标表.csv', starterTable('zh'));
    await page.locator('header p', { hasText: /^规划：妇女发展规划$/ }).waitFor();
    await page.context().close();
  }, 60_000);

  test('the whole catalogue, as a table, is the same plan again', async () => {
    const { page } = await opened(browser, url, { locale: 'en-GB' });
    await give(page, 'targets.csv', targetsCsv(catalogue as unknown as Catalogue<Ids>, { language: 'en' }));
    await openStep(page, 'Plan');
    await page.getByText('2 plans, 312 items, 385 criteria, 384 indicators').waitFor();
    expect(await page.locator('.faults li').count()).toBe(0);
    await page.context().close();
  }, 60_000);
});
