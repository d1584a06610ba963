/** A plan as a workbook of targets: it is read back as the plan, and its columns fit their cells within limits. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { starterPlan } from '../../../src/cli/starter-plan.js';
import { definePlan, type Catalogue, type Ids } from '../../../src/entries/index.js';
import { readTargets, targetsCsv } from '../../../src/entries/io.js';
import { targetsWorkbook } from '../../../src/entries/render.js';
import { workbookRows } from '../../../src/entries/workbook.js';

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const starter = definePlan(starterPlan(language)) as unknown as Catalogue<Ids>;

  test('it is read back as the same plan, as the CSV is', async () => {
    const { plan } = readTargets(workbookRows(await targetsWorkbook(starter, language)));
    expect(definePlan(plan as never).criteria.length).toBe(starter.criteria.length);
    expect(plan).toEqual(readTargets(targetsCsv(starter, { language })).plan);
  });

  test('its sheet has a name in the language', async () => {
    const book = strFromU8(unzipSync(await targetsWorkbook(starter, language))['xl/workbook.xml']!);
    expect(book).toContain(`name="${{ zh: '目标', en: 'targets' }[language]}"`);
  });

  test('a column is as wide as its longest cell and a little more, from 10 to 40', async () => {
    const bytes = await targetsWorkbook(starter, language);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
    const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Math.round(Number(width)));
    const [[, ...rows] = []] = [workbookRows(bytes)];
    expect(rows.length).toBeGreaterThan(0);
    // A Chinese character is two digits wide, and two letters are one character.
    const wide = (text: string): number => 2 * text.replaceAll(/[!-~]{2}/g, '一').length;
    const cells = rows as readonly (readonly unknown[])[];
    expect(widths).toEqual(
      widths.map((_, at) => Math.min(40, Math.max(10, ...cells.map((row) => 2 + wide(String(row[at] ?? '')))))),
    );
    expect([Math.min(...widths), Math.max(...widths)]).toEqual([10, 40]);
  });
});
