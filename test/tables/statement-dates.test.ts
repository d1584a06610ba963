/** When a statement was made. */
import { expect, test } from 'vitest';
import { catalogue } from '../../src/entries/catalogue.js';
import { readObservations, writeObservations, type ObservationTable } from '../../src/entries/io.js';

const read = (text: string): ObservationTable => readObservations(text, { plan: catalogue });
const stated = {
  indicator: 'maternity-protection-system',
  period: 2024,
  attested: 'achieved',
  assessor: '市医保局',
  evidence: '年报',
  date: '2025-01-02',
} as const;

test.each(['2025-01-02', '2025/1/2', '2025年1月2日', '20250102'])('%s beside a period is the date', (date) => {
  expect(
    read(`指标,年份,完成情况,评估者,依据,评估日期\n生育保障制度,2024,已实现,市医保局,年报,${date}`).attestations,
  ).toEqual([stated]);
});

test('where no period is given the date is the period', () => {
  const { attestations } = read(
    '指标,年份,完成情况,认定日期\n生育保障制度,,已实现,2025-01-02\n生育保障制度,2024,已实现,',
  );
  expect(attestations).toEqual(
    [2024, '2025-01-02'].reverse().map((period) => ({ indicator: stated.indicator, period, attested: 'achieved' })),
  );
});

test.each(['2025', '2025年1月', '去年'])('%s is no date: a warning, and the statement stands', (date) => {
  const { attestations, problems } = read(`指标,年份,完成情况,date\n生育保障制度,2024,已实现,${date}`);
  expect(attestations).toEqual([{ indicator: stated.indicator, period: 2024, attested: 'achieved' }]);
  expect(problems.map(({ code, severity, column, received }) => [code, severity, column?.number, received])).toEqual([
    ['BAD_DATE', 'warning', 4, date],
  ]);
});

test.each(['zh', 'en', 'sdmx'] as const)('it is written, with headers in %s, and read back', (headers) => {
  for (const format of ['csv', 'json'] as const)
    expect(read(writeObservations([stated], { headers, format })).attestations).toEqual([stated]);
});
