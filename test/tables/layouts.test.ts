/**
 * Tables laid out as statistics offices and international organisations publish theirs, rebuilt with made-up figures,
 * and what is read of each: figures first, then findings. A change of this file is a change of what is read.
 */
import { expect, test } from 'vitest';
import { bytesOf, namesIn } from './files.js';
import { figuresOf, findingsOf, read } from './show.js';

/** What a person has to add, where a table cannot be understood alone. */
const options: Readonly<Record<string, object>> = {
  '01-worldbank-download.csv': {
    aliases: { 'SH.STA.MMRT': '孕产妇死亡率', 'SP.DYN.IMRT.IN': '婴儿死亡率' },
  },
  '07-open-sdg.csv': { indicator: '产前筛查率' },
  '09-who-gho.csv': { columns: { Dim1: 'sex' } },
  '10-oecd.csv': { columns: { MEASURE: 'remark', 'Flag Codes': 'status' } },
  '11-eurostat.tsv': { columns: { indic: 'indicator' } },
  '13-dhis2-pivot.csv': {
    columns: { dataname: 'indicator', periodname: 'period', orgunitname: 'area', Total: 'value' },
  },
  '17-parts-below.csv': { period: 2024 },
  '22-phe-fingertips.csv': { columns: { Count: 'numerator' } },
  '26-open-sdg-keys.csv': { indicator: '5岁以下儿童死亡率' },
  '27-open-sdg-labels.csv': { indicator: '5岁以下儿童死亡率' },
  '29-eurostat-databrowser.csv': { indicator: 'female-life-expectancy' },
  '30-provinces-across.csv': { indicator: '婴儿死亡率' },
  '31-national-other-indicator.csv': { indicator: 'zero-employment-families' },
  '32-sdmx-json-attributes.json': { aliases: { IMR: '婴儿死亡率' } },
  '34-residence-and-sex.csv': { indicator: '5岁以下儿童死亡率' },
  '35-api-response.csv': { aliases: { CME_MRY0T4: '5岁以下儿童死亡率' } },
  '36-neighbourhoods.csv': { indicator: 'female-life-expectancy' },
  '37-geography-codes.csv': { indicator: '婴儿死亡率' },
  '38-many-dimensions.csv': { indicator: '5岁以下儿童死亡率' },
  '39-national-survey-form.csv': { period: 2024 },
  '40-ons-open-sdg.csv': { indicator: '孕产妇死亡率' },
  '44-oecd-regions.csv': { columns: { TERRITORIAL_LEVEL: 'remark' } },
  '46-districts-by-sex.csv': { indicator: '婴儿死亡率' },
  '47-insurance-codes.csv': { indicator: '产前筛查率', columns: { PCTUI: 'value' } },
  '50-unit-multiplier.csv': { indicator: 'zero-employment-families' },
  '23-germany.csv': { columns: { Indikator: 'indicator', Jahr: 'period', Wert: 'value' } },
};

test('each is read as the golden file says', async () => {
  const names = namesIn('layouts');
  expect(names.length).toBeGreaterThanOrEqual(24);
  const lines = names.flatMap((name) => {
    const table = read(bytesOf(`layouts/${name}`), options[name] ?? {});
    return [`== ${name}`, ...figuresOf(table), ...findingsOf(table).map((each) => `  ! ${each}`)];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('layouts.golden.txt');
});
