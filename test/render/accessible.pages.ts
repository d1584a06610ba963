/** The pages before axe-core, the checker of accessibility that browsers' own tools use. */
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/entries/index.js';
import { fullReportHtml, reportHtml } from '../../src/entries/render.js';
import { executablePath, hasChromium, launch } from './chromium.js';
import { nationalAssessment, nationalParts } from './national.js';

const skipped = hasChromium ? '' : ` (skipped: no Chromium at ${executablePath}; set CHROMIUM)`;
let browser: Browser;

beforeAll(async () => {
  if (hasChromium) browser = await launch();
}, 60_000);
afterAll(() => browser?.close());

const assessment = nationalAssessment({}, nationalParts());

/** What axe-core objects to, with the first place of each. */
async function violations(html: string, width: number, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.setContent(html);
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations: all } = await (window as unknown as { readonly axe: typeof axe }).axe.run();
    return all.map(
      ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]!.html.slice(0, 200)} ${nodes[0]!.failureSummary}`,
    );
  });
  await context.close();
  return found;
}

describe.skipIf(!hasChromium).each([
  ['zh', 'light', 1280],
  ['zh', 'dark', 390],
  ['en', 'light', 390],
  ['en', 'dark', 1280],
] as const)(`in %s, %s, %i wide${skipped}`, (language, scheme, width) => {
  const options = { language, plan: catalogue } as const;
  test('the report for leaders breaks no rule', async () => {
    expect(await violations(reportHtml(assessment, options), width, scheme)).toEqual([]);
  }, 60_000);
  test('the full report breaks no rule', async () => {
    expect(await violations(fullReportHtml(assessment, { ...options, charts: 'all' }), width, scheme)).toEqual([]);
  }, 60_000);
});

test.skipIf(!hasChromium)(
  `what breaks a rule is found${skipped}`,
  async () => {
    const page =
      '<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><p style="color:#ccc">pale</p></main></html>';
    expect(await violations(page, 800, 'light')).toEqual([expect.stringMatching(/^color-contrast/)]);
  },
  60_000,
);
