/**
 * The page and the charts in a real browser: nothing asked for, nothing injected, nothing cut off, no two texts on each
 * other.
 */
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  assessAreas,
  compareAreas,
  fullResult,
  type Assessment,
  type FullResult,
  type PlanLookup,
} from '../../src/entries/assessment.js';
import { catalogue } from '../../src/entries/index.js';
import {
  chartSvg,
  domainOverviewSpec,
  heatmapSpec,
  fullReportHtml,
  trajectorySpec,
  type ChartSpec,
} from '../../src/entries/render.js';
import { executablePath, hasChromium, launch } from './chromium.js';
import { hostile } from './hostile.js';
import { nationalAssessment } from './national.js';
import { sampleAssessment, sampleEvidence, samplePlan } from './sample.js';
import { drawnByVega } from './vega.js';

/** Where the pictures go, for people to look at. */
const out = new URL('../../out/render/', import.meta.url).pathname;

const skipped = hasChromium ? '' : ` (skipped: no Chromium at ${executablePath}; set CHROMIUM)`;
let browser: Browser;

beforeAll(async () => {
  if (!hasChromium) return;
  mkdirSync(out, { recursive: true });
  browser = await launch();
}, 60_000);
afterAll(() => browser?.close());

const fullResults = (assessment: Assessment, plan: PlanLookup): readonly FullResult[] =>
  Object.keys(assessment.results).map((id) => fullResult(assessment, id, plan));

function nationalReport(language: 'zh' | 'en'): string {
  const notes = [
    {
      zh: '数据是全国的，目标值是天门市的：这不是对天门市的评价。',
      en: 'The figures are national, the thresholds Tianmen’s: this is no verdict on Tianmen.',
    }[language],
  ];
  return fullReportHtml(nationalAssessment(), { language, plan: catalogue, notes });
}

/** A page from a text, with whatever it did that it must not do. */
async function opened(
  html: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<{ readonly page: Page; readonly misdeeds: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const misdeeds: string[] = [];
  page.on('console', (message) => misdeeds.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => misdeeds.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => (misdeeds.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  page.on('request', (request) => {
    if (!/^(data|about):/.test(request.url())) misdeeds.push(`request: ${request.url()}`);
  });
  await page.setContent(html, { waitUntil: 'load' });
  return { page, misdeeds };
}

/** Elements whose content does not fit them, and pictures that were not drawn. */
const unfitting = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth)
      found.push(`page ${document.documentElement.scrollWidth} wide`);
    for (const each of document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, p, li, dd, th, td, .m, figcaption')) {
      // On a narrow screen the heads of tables are for the ear only.
      if (getComputedStyle(each.closest('thead') ?? each).position === 'absolute') continue;
      if (
        each.scrollWidth > each.clientWidth + 1 &&
        getComputedStyle(each).display !== 'inline' &&
        each.clientWidth > 1
      )
        found.push(`${each.tagName} ${each.textContent?.slice(0, 40)}`);
      const cell = each.matches('.m') && each.closest('td');
      if (cell && each.getBoundingClientRect().right > cell.getBoundingClientRect().right)
        found.push(`badge ${each.textContent} out of its cell`);
      const { left, right } = each.getBoundingClientRect();
      if (right > window.innerWidth + 0.5 || left < -0.5)
        found.push(`${each.tagName} from ${left} to ${right}: ${each.textContent?.slice(0, 40)}`);
    }
    for (const picture of document.querySelectorAll('figure svg'))
      if (picture.getBoundingClientRect().height < 40) found.push(`picture ${picture.ariaLabel?.slice(0, 40)}`);
    return found;
  });

describe.skipIf(!hasChromium).each([
  ['zh', 1280, 'light'],
  ['zh', 390, 'dark'],
  ['en', 1280, 'dark'],
  ['en', 390, 'light'],
] as const)(`the national report in %s, %i wide, %s${skipped}`, (language, width, scheme) => {
  test('asks for nothing, complains of nothing, and fits', async () => {
    const { page, misdeeds } = await opened(nationalReport(language), width, scheme);
    expect(await unfitting(page)).toEqual([]);
    for (const narrower of width > 1080 ? [1180, 1081, 1080] : []) {
      await page.setViewportSize({ width: narrower, height: 900 });
      expect(await unfitting(page)).toEqual([]);
    }
    await page.setViewportSize({ width, height: 900 });
    expect(await page.locator('figure svg').count()).toBeGreaterThan(5);
    for (const [name, section] of [
      ['conclusions', '#conclusions'],
      ['warnings', '#early-warnings'],
      ['domain', '[id="domain-women.health"]'],
    ] as const) {
      await page.locator(section).scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${out}${language}-${width}-${scheme}-${name}.png` });
    }
    expect(misdeeds).toEqual([]);
    await page.context().close();
  }, 60_000);
});

test.skipIf(!hasChromium)(
  `folded lists are closed on a screen and open on paper${skipped}`,
  async () => {
    const { page } = await opened(nationalReport('zh'), 1280, 'light');
    const heights = (): Promise<readonly number[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('details')].map((each) => each.lastElementChild!.getBoundingClientRect().height),
      );
    const closed = await page.evaluate(() => document.body.scrollHeight);
    await page.emulateMedia({ media: 'print' });
    const printed = await heights();
    expect(printed.length).toBeGreaterThan(20);
    expect(printed.every((height) => height > 20)).toBe(true);
    expect(await page.evaluate(() => document.body.scrollHeight)).toBeGreaterThan(closed);
    await page.context().close();
  },
  60_000,
);

describe.skipIf(!hasChromium)(`hostile texts${skipped}`, () => {
  test.each([0, 1, 2])(
    'part %i: nothing runs, nothing is asked for, nothing is injected, and it fits',
    async (part) => {
      const text = hostile.filter((_, i) => i % 3 === part).join('');
      const mark = (name: string): string => `${text}${name}`;
      const html = fullReportHtml(sampleAssessment(mark), {
        language: 'zh',
        plan: samplePlan(mark),
        title: text,
        notes: [text],
      });
      for (const width of [1280, 390]) {
        const { page, misdeeds } = await opened(html, width, 'light');
        const injected = await page.evaluate(() => {
          const all = [...document.querySelectorAll('*')];
          const known = new Set(
            'HTML HEAD META TITLE STYLE BODY HEADER MAIN NAV OL LI A UL SECTION H1 H2 H3 H4 P SPAN DL DT DD B I SMALL BR TABLE CAPTION THEAD TBODY TR TH TD Q DIV DETAILS SUMMARY FIGURE FIGCAPTION svg g path rect line circle text title'.split(
              ' ',
            ),
          );
          return [
            ...all.filter((each) => !known.has(each.tagName)).map((each) => each.tagName),
            ...all.flatMap((each) =>
              [...each.attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
            ),
            ...[...document.querySelectorAll('a')]
              .map((each) => each.getAttribute('href')!)
              .filter((address) => !address.startsWith('#')),
            ...all.filter((each) => each.matches('[src], [srcset], [style*=url]')).map((each) => each.outerHTML),
          ];
        });
        expect(injected).toEqual([]);
        expect(misdeeds).toEqual([]);
        expect(await unfitting(page)).toEqual([]);
        await page.context().close();
      }
    },
    120_000,
  );
});

/** Texts of a picture that reach out of it, or lie on one another. */
const clashing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll('svg')) {
      const frame = svg.getBoundingClientRect();
      // A text and the paper under it are drawn at the same place.
      const texts = [...svg.querySelectorAll('text')]
        .map((each) => ({
          words: each.textContent ?? '',
          box: each.getBoundingClientRect(),
          under: each.closest('[stroke]') !== null,
        }))
        .filter(({ words, under }) => words !== '' && !under);
      if (texts.length === 0) found.push('a picture without a text');
      texts.forEach(({ words, box }, i) => {
        if (
          box.left < frame.left - 0.5 ||
          box.right > frame.right + 0.5 ||
          box.top < frame.top - 2 ||
          box.bottom > frame.bottom + 2
        )
          found.push(`“${words}” is cut off`);
        for (const other of texts.slice(i + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // A line of text is boxed with room above and below it.
          if (across > 1 && down > 4) found.push(`“${words}” on “${other.words}” in ${texts[0]!.words}`);
        }
      });
    }
    if (document.querySelector('svg') === null) found.push('no picture');
    return found;
  });

describe.skipIf(!hasChromium).each([
  ['zh', 'dark', 340],
  ['en', 'light', 460],
] as const)(`charts in %s, %s, %i wide${skipped}`, (language, theme, width) => {
  test('no text is cut off, and none lies on another', async () => {
    const own = { language, theme, width };
    const wide = { language, theme };
    const areas = (names: readonly string[]) =>
      compareAreas(
        assessAreas(
          samplePlan() as never,
          names.flatMap((area) =>
            sampleEvidence()
              .filter((row) => row.area === undefined)
              .map((row) => ({ ...row, area })),
          ),
          { asOf: 2024 },
        ),
      );
    const town = { zh: '示例乡镇第', en: 'Sample township ' }[language];
    const specs = [
      ...(width === 340 ? fullResults(nationalAssessment(), catalogue) : []).map((result) =>
        trajectorySpec(result, own),
      ),
      ...fullResults(sampleAssessment(), samplePlan()).map((result) => trajectorySpec(result, own)),
      domainOverviewSpec(nationalAssessment(), wide),
      domainOverviewSpec(nationalAssessment(), { ...own, count: 'criteria', plan: 'women' }),
      domainOverviewSpec(sampleAssessment(), own),
      heatmapSpec(areas(['东乡', '西乡', '张家湾镇']), { ...wide, plan: samplePlan() }),
      heatmapSpec(areas(Array.from({ length: 24 }, (_, i) => `${town}${i + 1}`)), {
        ...wide,
        by: 'outlook',
        plan: samplePlan(),
      }),
    ].filter((spec) => spec !== null);
    const pictures = specs.map(chartSvg);
    const { page, misdeeds } = await opened(
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><body style="display:flex;flex-wrap:wrap;gap:8px;align-items:start;background:#888">${pictures.join('')}</body></html>`,
      1450,
      theme,
    );
    expect(await clashing(page)).toEqual([]);
    expect(misdeeds).toEqual([]);
    await page.screenshot({ path: `${out}charts-${language}-${theme}-${width}.png`, fullPage: true });
    await page.context().close();
  }, 120_000);
});

/** How many pixels of two pictures differ visibly, of ten thousand, seen from afar: a pixel for four by four. */
const differing = (page: Page, one: string, other: string): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (svg) => {
          const image = new Image();
          image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
          await image.decode();
          const [width, height] = [Math.ceil(image.naturalWidth / 4), Math.ceil(image.naturalHeight / 4)];
          const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
          canvas.imageSmoothingQuality = 'high';
          canvas.drawImage(image, 0, 0, width, height);
          return canvas.getImageData(0, 0, width, height);
        }),
      );
      const [a, b] = pixels as [ImageData, ImageData];
      if (a.width !== b.width || a.height !== b.height) return 10_000;
      let differ = 0;
      for (let i = 0; i < a.data.length; i += 4)
        if ([0, 1, 2].some((channel) => Math.abs(a.data[i + channel]! - b.data[i + channel]!) > 48)) differ++;
      return (10_000 * differ * 4) / a.data.length;
    },
    [one, other],
  );

test.skipIf(!hasChromium)(
  `what chartSvg draws is what Vega draws${skipped}`,
  async () => {
    const own = { language: 'zh', theme: 'light' } as const;
    const table = compareAreas(
      assessAreas(
        samplePlan() as never,
        ['东乡', '西乡'].flatMap((area) => sampleEvidence().map((row) => ({ ...row, area }))),
        { asOf: 2024 },
      ),
    );
    const specs = [
      ...fullResults(sampleAssessment(), samplePlan()).map((result) => trajectorySpec(result, own)),
      domainOverviewSpec(nationalAssessment(), { ...own, language: 'en', theme: 'dark' }),
      heatmapSpec(table, { ...own, plan: samplePlan() }),
    ].filter((spec) => spec !== null);
    const { page } = await opened('<!doctype html>', 800, 'light');
    const shares: number[] = [];
    for (const spec of specs) shares.push(await differing(page, chartSvg(spec), await drawnByVega(spec)));
    expect(Math.max(...shares)).toBeLessThan(20);
    // And a line that is missing is seen.
    const [spec] = specs as [ChartSpec];
    const without = { ...spec, layer: spec.layer.filter(({ mark }) => mark.type !== 'rule') };
    expect(await differing(page, chartSvg(without), await drawnByVega(spec))).toBeGreaterThan(50);
    await page.context().close();
  },
  60_000,
);
