/** The best and the worst of many areas: how areas that share a rank are named. */
import { expect, test } from 'vitest';
import { assessAreas, compareAreas } from '../../../src/entries/assessment.js';
import { areasMarkdown } from '../../../src/entries/render.js';
import { samplePlan } from '../sample.js';

const plan = samplePlan();

/** The cells of the best and of the worst areas. */
function endsOf(figures: Readonly<Record<string, number>>, language: 'zh' | 'en'): readonly string[] {
  const rows = Object.entries(figures).map(([area, value]) => ({ indicator: 'coverage', period: 2024, area, value }));
  const table = compareAreas(assessAreas(plan as never, rows as never, { asOf: 2024 }));
  const line = areasMarkdown(table, { language, plan })
    .split('\n')
    .find((each) => /^\| (?:产前筛查率|Prenatal screening rate)/.test(each));
  return line!.split(' | ').slice(1, 3);
}

const others = { 戊: 80, 己: 70, 庚: 60 };

test.each([
  ['zh', '丁 95 (1)、乙 95 (1)、甲 95 (1)'],
  ['en', '丁 95 (1), 乙 95 (1), 甲 95 (1)'],
] as const)('in %s, three areas that share a rank each have their figure', (language, best) => {
  expect(endsOf({ 甲: 95, 乙: 95, 丁: 95, 丙: 90, ...others }, language)[0]).toBe(best);
});

test.each([
  ['zh', '95 (1)：丁、丙、乙、甲'],
  ['en', '95 (1): 丁, 丙, 乙, 甲'],
] as const)('in %s, four areas that share a rank are listed behind their figure', (language, best) => {
  expect(endsOf({ 甲: 95, 乙: 95, 丙: 95, 丁: 95, ...others }, language)[0]).toBe(best);
});
