/** The schemas of evidence: a good record for every choice, a bad record for every rule. */
import { describe, expect, test } from 'vitest';
import { evaluate, type Attestation, type Observation } from '../../src/entries/engine.js';
import { attestationSchema, observationSchema } from '../../src/entries/schema.js';
import { toy } from '../toy.js';

const statuses = ['A', 'B', 'D', 'E', 'F', 'G', 'I', 'L', 'M', 'N', 'O', 'P', 'S', 'U', 'V'] as const;

describe('an observation', () => {
  const good: readonly Observation[] = [
    { period: 2024, value: 95 },
    { period: 1000, value: 95 },
    { period: 9999, value: 95 },
    { period: '2024', value: '95' },
    { period: '2024-02', value: '+95.' },
    { period: '2024-02-29', value: '.5' },
    { period: 2024, value: null },
    { period: 2024, numerator: 1, denominator: '7200' },
    { period: 2024, value: 95, bound: 'at-least' },
    { period: 2024, value: 95, bound: 'at-most' },
    { indicator: 'coverage', period: 2024, value: 95, unit: 'percent', area: '东区', source: '年报' },
    { period: 2024, value: 95, disaggregation: { sex: 'F', age: '0-4' } },
    ...statuses.map((status): Observation => ({ period: 2024, value: 95, status })),
  ];
  test.each(good)('%j is one, and can be judged', (row) => {
    expect(observationSchema.safeParse(row)).toEqual({ success: true, data: row });
    expect(() => evaluate('at-least', [row], { plan: toy, asOf: 9999 })).not.toThrow();
  });

  test.each<[rule: string, row: object, path: string]>([
    ['a period', { value: 95 }, 'period'],
    ['a year of four digits', { period: 999, value: 95 }, 'period'],
    ['a year of four digits', { period: 10000, value: 95 }, 'period'],
    ['a whole year', { period: 2024.5, value: 95 }, 'period'],
    ['a year of four digits, as text', { period: '0999', value: 95 }, 'period'],
    ['a month of the calendar', { period: '2024-13', value: 95 }, 'period'],
    ['a month of two digits', { period: '2024-1', value: 95 }, 'period'],
    ['a day of the calendar', { period: '2023-02-29', value: 95 }, 'period'],
    ['a finite value', { period: 2024, value: Infinity }, 'value'],
    ['a value in digits', { period: 2024, value: '95%' }, 'value'],
    ['a value in decimal digits', { period: 2024, value: '0x10' }, 'value'],
    ['a value of at most 40 characters', { period: 2024, value: '1'.repeat(41) }, 'value'],
    ['a numerator', { period: 2024, numerator: null, denominator: 7200 }, 'numerator'],
    ['a finite denominator', { period: 2024, numerator: 1, denominator: NaN }, 'denominator'],
    ['a unit without white space', { period: 2024, value: 95, unit: 'per cent' }, 'unit'],
    ['a unit', { period: 2024, value: 95, unit: '' }, 'unit'],
    ['an area in words', { period: 2024, value: 95, area: 7 }, 'area'],
    ['an indicator in words', { indicator: 7, period: 2024, value: 95 }, 'indicator'],
    ['categories in words', { period: 2024, value: 95, disaggregation: { sex: 1 } }, 'disaggregation'],
    ['a status of SDMX', { period: 2024, value: 95, status: 'X' }, 'status'],
    ['a status in capitals', { period: 2024, value: 95, status: 'a' }, 'status'],
    ['a bound on one side', { period: 2024, value: 95, bound: 'about' }, 'bound'],
    ['a source in words', { period: 2024, value: 95, source: 7 }, 'source'],
    ['no field of another name', { period: 2024, value: 95, sex: 'F' }, ''],
    ['no field that is undefined', { period: 2024, value: undefined }, 'value'],
  ])('%s: %j is none', (_rule, row, path) => {
    const { success, error } = observationSchema.safeParse(row);
    expect(success).toBe(false);
    expect(error?.issues.map((issue) => issue.path[0] ?? '')).toContain(path);
  });
});

describe('a statement', () => {
  const good: readonly Attestation[] = [
    { period: 2024, attested: 'achieved' },
    { period: '2024-06', attested: 'partly' },
    { period: '2024-06-30', attested: 'not', date: '2024-02-29' },
    { indicator: 'system', period: 2024, attested: 'not', assessor: '评估组', evidence: '督查报告', area: '东区' },
  ];
  test.each(good)('%j is one, and can be judged', (row) => {
    expect(attestationSchema.safeParse(row)).toEqual({ success: true, data: row });
    const { indicator } = toy.criterion('attested');
    const own = row.indicator === undefined ? row : { ...row, indicator };
    expect(() => evaluate('attested', [own], { plan: toy, asOf: 2030 })).not.toThrow();
  });

  test.each<[rule: string, row: object, path: string]>([
    ['a period', { attested: 'not' }, 'period'],
    ['a period of the calendar', { period: '2024-06-31', attested: 'not' }, 'period'],
    ['what is stated', { period: 2024 }, 'attested'],
    ['one of three answers', { period: 2024, attested: 'fully' }, 'attested'],
    ['a date', { period: 2024, attested: 'not', date: '2024' }, 'date'],
    ['a date of the calendar', { period: 2024, attested: 'not', date: '2023-02-29' }, 'date'],
    ['a date without a time', { period: 2024, attested: 'not', date: '2024-06-30T00:00:00Z' }, 'date'],
    ['an assessor in words', { period: 2024, attested: 'not', assessor: 7 }, 'assessor'],
    ['evidence in words', { period: 2024, attested: 'not', evidence: ['a'] }, 'evidence'],
    ['an area in words', { period: 2024, attested: 'not', area: null }, 'area'],
    ['an indicator in words', { indicator: 7, period: 2024, attested: 'not' }, 'indicator'],
    ['no field of another name', { period: 2024, attested: 'not', value: 95 }, ''],
  ])('%s: %j is none', (_rule, row, path) => {
    const { success, error } = attestationSchema.safeParse(row);
    expect(success).toBe(false);
    expect(error?.issues.map((issue) => issue.path[0] ?? '')).toContain(path);
  });
});

/** The messages of an issue and of the choices in it. */
function messagesIn(issues: readonly object[]): readonly string[] {
  return issues.flatMap((issue) => {
    const { message, errors = [] } = issue as { readonly message: string; readonly errors?: readonly object[][] };
    return [message, ...messagesIn(errors.flat())];
  });
}

test.each<[what: string, row: object, message: string]>([
  ['a period', { period: '24', value: 95 }, 'expected YYYY, YYYY-MM or YYYY-MM-DD'],
  ['a period with more behind it', { period: '2024-06-30T00', value: 95 }, 'expected YYYY, YYYY-MM or YYYY-MM-DD'],
  ['a period with more before it', { period: 'x2024', value: 95 }, 'expected YYYY, YYYY-MM or YYYY-MM-DD'],
  ['a day that does not exist', { period: '2024-06-31', value: 95 }, 'expected a period of the calendar'],
  ['a unit of two words', { period: 2024, value: 95, unit: 'per cent' }, 'expected a unit'],
])('%s is refused with what was expected', (_what, row, message) => {
  expect(messagesIn(observationSchema.safeParse(row).error!.issues)).toContain(message);
});

test('a date that does not exist is refused with what was expected', () => {
  const { error } = attestationSchema.safeParse({ period: 2024, attested: 'not', date: '2023-02-29' });
  expect(messagesIn(error!.issues)).toContain('expected a date of the calendar, YYYY-MM-DD');
});
