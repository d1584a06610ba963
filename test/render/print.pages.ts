/** The full report on paper, as Chromium prints it: its pages, their numbers, and no head or heading left alone. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { catalogue } from '../../src/entries/index.js';
import { fullReportHtml } from '../../src/entries/render.js';
import { hasChromium, launch } from './chromium.js';
import { nationalAssessment } from './national.js';

const canRead = spawnSync('pdftotext', ['-v']).status === 0;
const skipped = hasChromium && canRead ? '' : ' (skipped: needs Chromium and pdftotext)';
let browser: Browser;

beforeAll(async () => {
  if (skipped === '') browser = await launch();
}, 60_000);
afterAll(() => browser?.close());

/** The letters of a text in order, so that a head whose cells are broken into lines is still known. */
const letters = (text: string): string => [...text.replaceAll(/\s/g, '')].sort().join('');

/** The pages of a printed page as lines, and the letters of what must not stand at the end of one. */
async function printed(
  html: string,
): Promise<{ readonly pages: readonly (readonly string[])[]; readonly heads: ReadonlySet<string> }> {
  const page = await browser.newPage();
  await page.setContent(html);
  const heads = await page.evaluate(() =>
    [...document.querySelectorAll('thead tr, caption, summary, h2, h3, h4')].map((each) => each.textContent ?? ''),
  );
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 1e8 });
  const pages = stdout.split('\f').slice(0, -1);
  return {
    pages: pages.map((text) => text.split('\n').filter((line) => line.trim() !== '')),
    heads: new Set(heads.map(letters)),
  };
}

/** What a page ends in before its number that is a head or a heading of what comes on the next. */
function lonely(lines: readonly string[], heads: ReadonlySet<string>): readonly string[] {
  const body = lines.slice(0, -1);
  return [1, 2, 3, 4].map((count) => body.slice(-count).join('')).filter((end) => heads.has(letters(end)));
}

describe.skipIf(skipped !== '').each([
  ['zh', 50],
  ['en', 58],
] as const)(`the national report in %s${skipped}`, (language, most) => {
  test(`has at most ${most} pages, numbered, and none ends in a head or a heading`, async () => {
    const { pages, heads } = await printed(fullReportHtml(nationalAssessment(), { language, plan: catalogue }));
    expect(pages.length).toBeLessThanOrEqual(most);
    expect(pages.map((lines) => lines.at(-1)!.trim())).toEqual(pages.map((_, i) => `${i + 1} / ${pages.length}`));
    expect(pages.flatMap((lines, i) => lonely(lines, heads).map((end) => `${i + 1}: ${end}`))).toEqual([]);
  }, 60_000);
  test('has six courses on a page', async () => {
    const { pages } = await printed(fullReportHtml(nationalAssessment(), { language, plan: catalogue }));
    // Of the tables it is a prediction interval.
    const interval = { zh: '80%区间', en: '80% interval' }[language];
    const onPage = pages.map((lines) => lines.join(' ').split(interval).length - 1);
    expect(Math.max(...onPage)).toBe(6);
    expect(onPage.filter((count) => count > 0).length).toBeLessThanOrEqual(6);
  }, 60_000);
});
