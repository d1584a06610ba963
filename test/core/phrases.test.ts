import { expect, test } from 'vitest';
import { asOfText, listText, periodsText, periodText } from '../../src/core/phrases.js';

test('names one after another', () => {
  expect(listText([])).toEqual({ zh: '', en: '' });
  expect(listText(['a'])).toEqual({ zh: 'a', en: 'a' });
  expect(listText(['a', 'b'])).toEqual({ zh: 'a、b', en: 'a and b' });
  expect(listText(['a', 'b', 'c'])).toEqual({ zh: 'a、b、c', en: 'a, b and c' });
});

test('periods: years, months and days', () => {
  expect(['2024', '2024-06', '2024-06-05', '2024-12-31'].map(periodText)).toEqual([
    '2024年',
    '2024年6月',
    '2024年6月5日',
    '2024年12月31日',
  ]);
});

test('periods one after another share the word for year, where all are years', () => {
  expect(periodsText([2021, '2023'])).toEqual({ zh: '2021、2023年', en: '2021 and 2023' });
  expect(periodsText(['2024'])).toEqual({ zh: '2024年', en: '2024' });
  expect(periodsText(['2023', '2024-06'])).toEqual({ zh: '2023年、2024年6月', en: '2023 and 2024-06' });
  expect(periodsText(['2024-05', '2024-06', '2024-07'])).toEqual({
    zh: '2024年5月、2024年6月、2024年7月',
    en: '2024-05, 2024-06 and 2024-07',
  });
});

test('years that follow each other are a span, from three on', () => {
  expect(periodsText(['2022', '2023', '2024'])).toEqual({ zh: '2022—2024年', en: '2022–2024' });
  expect(periodsText(['2023', '2024'])).toEqual({ zh: '2023、2024年', en: '2023 and 2024' });
  expect(periodsText(['2020', '2022', '2024'])).toEqual({ zh: '2020、2022、2024年', en: '2020, 2022 and 2024' });
  expect(periodsText(['2022', '2023', '2025'])).toEqual({ zh: '2022、2023、2025年', en: '2022, 2023 and 2025' });
  expect(periodsText([2011, 2012, 2014, 2015, 2016, 2017, 2019, 2021, 2022, 2023])).toEqual({
    zh: '2011、2012、2014—2017、2019、2021—2023年',
    en: '2011, 2012, 2014–2017, 2019 and 2021–2023',
  });
  expect(periodsText([2024, 2023, 2022])).toEqual({ zh: '2024、2023、2022年', en: '2024, 2023 and 2022' });
  expect(periodsText(['2023', '2023-12', '2024'])).toEqual({
    zh: '2023年、2023年12月、2024年',
    en: '2023, 2023-12 and 2024',
  });
});

test('a date asked about is the end of its year or month', () => {
  expect(['2024', '2024-06', '2024-06-05'].map((asOf) => asOfText(asOf).zh)).toEqual([
    '截至2024年底',
    '截至2024年6月底',
    '截至2024年6月5日',
  ]);
  expect(asOfText('2024-06').en).toBe('as of 2024-06');
});
