/** Where each scheme was published, and whether its rules were read there: each result, or lack of one, says so. */
import { expect, test } from 'vitest';
import { classifyProgress, schemes, type SchemeName } from '../../../src/projection/schemes/classify.js';
import { maternalMortality, yearly } from './cases.js';

const references: Readonly<Record<SchemeName, readonly [publisher: string, year: number, host: string, read: string]>> =
  {
    'open-sdg': ['Open SDG, after Statistics Canada', 2025, 'open-sdg.readthedocs.io', 'at-source'],
    eurostat: ['Eurostat', 2023, 'ec.europa.eu', 'not-read'],
    sdsn: ['Sustainable Development Solutions Network', 2024, 'dashboards.sdgindex.org', 'second-hand'],
    escap: [
      'United Nations Economic and Social Commission for Asia and the Pacific',
      2025,
      'data.unescap.org',
      'second-hand',
    ],
    unsd: ['United Nations Statistics Division', 2023, 'unstats.un.org', 'second-hand'],
    istat: ['Istat', 2019, 'www.istat.it', 'second-hand'],
  };

test('there is a reference for each scheme', () => {
  expect(Object.keys(references).toSorted()).toEqual([...schemes].toSorted());
});

test.each(Object.entries(references) as [SchemeName, (typeof references)[SchemeName]][])('%s', (scheme, expected) => {
  const options = { scheme, target: 12, direction: 'decrease', baselineYear: 2020, targetYear: 2030 } as const;
  for (const series of [maternalMortality, yearly({})]) {
    const { publisher, title, year, link, read } = classifyProgress(series, options).reference;
    expect([publisher, year, new URL(link).host, read]).toEqual(expected);
    expect(title).not.toBe('');
  }
});
