/** Areas side by side: what is written in each format, and whether any of them has a figure. */
import { describe, expect, test } from 'vitest';
import { acrossAreas, type AcrossFormat } from '../../src/cli/across.js';
import type { AnyCatalogue } from '../../src/cli/plan.js';
import { assess, compareAreas, type Assessment } from '../../src/entries/assessment.js';
import { catalogue } from '../../src/entries/index.js';
import { areasHtml, areasMarkdown, areaTableCsv } from '../../src/entries/render.js';

const plan = catalogue as unknown as AnyCatalogue;
const infants = (area: string, value: string | null) =>
  assess(plan, value === null ? [] : [{ indicator: 'infant-mortality-rate', period: 2024, value, area }], {
    asOf: 2024,
    area,
  });
const settings = { language: 'en', plan, bom: false, title: 'Side by side', order: [] as string[] } as const;
const written = (assessments: readonly Assessment[], format: AcrossFormat) =>
  acrossAreas(assessments, format, settings);

describe('whether any area has a figure', () => {
  const [east, west] = [infants('East', '4'), infants('West', null)];
  test.each<[what: string, areas: readonly Assessment[], has: boolean]>([
    ['each', [east], true],
    ['one of two', [west, east], true],
    ['none', [west], false],
    ['no area', [], false],
  ])('%s', async (_what, areas, has) => {
    expect((await written(areas, 'csv')).hasFigures).toBe(has);
    expect((await written(areas, 'json')).hasFigures).toBe(has);
  });
});

describe('what is written', () => {
  const areas = [infants('East', '4'), infants('West', '6')];
  const table = compareAreas(areas);
  const { bom, order: _order, ...options } = settings;
  test.each<[format: AcrossFormat, content: string]>([
    ['html', areasHtml(table, options)],
    ['md', areasMarkdown(table, options)],
    ['csv', areaTableCsv(table, { language: 'en', plan, bom })],
    ['json', `${JSON.stringify(areas, null, 2)}\n`],
  ])('%s', async (format, content) => {
    expect((await written(areas, format)).content).toBe(content);
  });

  test('in the order of the data, whatever the order of the names; an area without a name first', async () => {
    const orderOf = async (all: readonly Assessment[], order: readonly string[]) => {
      const { content } = await acrossAreas(all, 'md', { ...settings, order });
      return /^\| Indicator[^|]*\| (.*) \|$/m.exec(content as string)![1]!.split(' | ');
    };
    const whole = assess(plan, [{ indicator: 'infant-mortality-rate', period: 2024, value: '5' }], { asOf: 2024 });
    expect(await orderOf(areas, ['West', 'East', 'West'])).toEqual(['West', 'East']);
    expect(await orderOf(areas, ['East', 'West'])).toEqual(['East', 'West']);
    expect(await orderOf([...areas, whole], ['West', 'East'])).toEqual(['whole', 'West', 'East']);
    const { content } = await acrossAreas(areas, 'md', { ...settings, order: ['West', 'East'] });
    expect(content).toContain('| 6 (2) | 4 (1) |');
  });

  test('Word is a zip', async () => {
    const { content } = await written(areas, 'docx');
    expect(String.fromCharCode(...(content as Uint8Array).slice(0, 2))).toBe('PK');
  });

  test('a byte order mark where it is asked for', async () => {
    const { content } = await acrossAreas(areas, 'csv', { ...settings, bom: true });
    expect(content).toBe(areaTableCsv(table, { language: 'en', plan, bom: true }));
  });
});
