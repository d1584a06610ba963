/** What a dropped file is taken for: figures, a plan, a table of targets, settings or earlier results. */
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { starterPlan } from '../../src/cli/starter-plan.js';
import { definePlan, type Catalogue, type Ids } from '../../src/entries/index.js';
import { settingsKeys, targetsCsv } from '../../src/entries/io.js';
import { targetsWorkbook } from '../../src/entries/render.js';
import { recognise } from '../../src/workbench/work/recognise.js';
import { officeWorkbook } from './office.js';

const starter = definePlan(starterPlan('en')) as unknown as Catalogue<Ids>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const kindOf = (content: unknown): string => recognise('file.json', bytesOf(JSON.stringify(content))).kind;

test.each(['zh', 'en'] as const)('a table of targets in %s, as CSV and as a workbook', async (language) => {
  const csv = bytesOf(targetsCsv(starter, { language }));
  expect(recognise('目标.csv', csv).kind).toBe('targets');
  expect(recognise('目标.xlsx', await targetsWorkbook(starter, language)).kind).toBe('targets');
});

test('a table of figures is data, also where it has heads of a table of targets', () => {
  expect(recognise('office.xlsx', officeWorkbook()).kind).toBe('data');
  const csv = '领域,条文,指标,单位,目标值,目标年,2024年\n健康,筛查率达到80%以上,筛查率,%,80,2030,78\n';
  expect(recognise('data.csv', bytesOf(csv)).kind).toBe('data');
  expect(recognise('data.csv', bytesOf('指标,年份,数值\n产前筛查率,2024,91\n')).kind).toBe('data');
});

test('a large file is data, and is not unpacked to see', async () => {
  const parts = unzipSync(await targetsWorkbook(starter, 'zh'));
  const padded = (length: number): Uint8Array => zipSync({ ...parts, padding: new Uint8Array(length) }, { level: 0 });
  expect(recognise('目标.xlsx', padded(1)).kind).toBe('targets');
  expect(recognise('目标.xlsx', padded(500_000)).kind).toBe('data');
});

test('a plan in JSON is a plan', () => {
  expect(kindOf(starterPlan('en'))).toBe('plan');
});

test('an object with keys of settings alone is settings, and with another key data', () => {
  for (const key of settingsKeys) expect([key, kindOf({ [key]: {} })]).toEqual([key, 'settings']);
  expect(kindOf({ policy: {}, polices: {} })).toBe('data');
  expect(kindOf({})).toBe('data');
});

test('what an assessment is kept as is earlier results, one or several', () => {
  expect(kindOf({ asOf: '2024', results: {} })).toBe('earlier');
  expect(kindOf([{ asOf: '2024', results: {} }])).toBe('earlier');
});

test('JSON that is broken, and a list of rows, is data', () => {
  expect(recognise('file.json', bytesOf('{')).kind).toBe('data');
  expect(kindOf([{ indicator: 'prenatal-screening-rate', period: 2024, value: '91' }])).toBe('data');
});
