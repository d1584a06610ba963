/** What the tests of the schemes share. */
import { expect, test } from 'vitest';
import { classifyProgress, type ProgressOptions, type SchemeName } from '../../../src/projection/schemes/classify.js';
import type { AnnualValue } from '../../../src/projection/series/series.js';

/** A series written as years and values. */
export function yearly(values: Readonly<Record<number, AnnualValue['value']>>): AnnualValue[] {
  return Object.entries(values).map(([year, value]) => ({ year: Number(year), value }));
}

/** Maternal deaths per 100,000 births in China, as published each year; the national plan's target for 2030 is 12. */
export const maternalMortality = yearly({
  2015: '20.1',
  2016: '19.9',
  2017: '19.6',
  2018: '18.3',
  2019: '17.8',
  2020: '16.9',
  2021: '16.1',
  2022: '15.7',
  2023: '15.1',
});

/** A row: what it shows, the series, the options but for the scheme, and the label or the reason expected. */
export type Row = readonly [
  shows: string,
  values: Readonly<Record<number, AnnualValue['value']>>,
  options: Omit<ProgressOptions, 'scheme'>,
  answer: string,
];

/** Runs the rows of a scheme. */
export function testRows(scheme: SchemeName, rows: readonly Row[]): void {
  test.each(rows)('%s', (_shows, values, options, answer) => {
    const result = classifyProgress(yearly(values), { scheme, ...options });
    expect(result.status === 'classified' ? result.label : result.reason).toBe(answer);
  });
}

/** Options of a series measured from 2020, due in two years. */
export const up = (target?: AnnualValue['value']): Omit<ProgressOptions, 'scheme'> => ({
  ...(target === undefined ? {} : { target }),
  direction: 'increase',
  baselineYear: 2020,
  targetYear: 2022,
});

/** The same where less is better. */
export const down = (target?: AnnualValue['value']): Omit<ProgressOptions, 'scheme'> => ({
  ...up(target),
  direction: 'decrease',
});
