/** Both languages say the same numbers, in every text of the catalogue. */
import { describe, expect, test } from 'vitest';
import { catalogue, exceptions, type Bilingual } from '../../src/entries/catalogue.js';
import { disagreements, numbersInChinese, numbersInEnglish } from './numbers.js';

const texts: readonly (readonly [place: string, text: Bilingual])[] = [
  ...catalogue.plans.map(({ id, title }) => [id, title] as const),
  ...catalogue.domains.map(({ id, title }) => [id, title] as const),
  ...catalogue.items.map(({ id, text }) => [id, text] as const),
  ...catalogue.indicators.flatMap((indicator) =>
    (['name', 'definition', 'numerator', 'denominator', 'timingReason'] as const).flatMap((part) => {
      const text = indicator[part];
      return text ? [[`${indicator.id} ${part}`, text] as const] : [];
    }),
  ),
  ...exceptions.map(({ item, reason }) => [item, reason] as const),
];

describe('the readers of numbers', () => {
  test.each([
    ['14/10万以下和9/10万以下', ['14', '100000', '9', '100000'], []],
    ['分别降至3.5‰以下，每千名', ['3.5', '1000', '1000'], []],
    ['≥94.7％，≥75%', ['94.7', '%', '75', '%'], []],
    ['男女两性，“一站式”', [], ['2', '1']],
    ['一半，三分之二', [], ['1', '0.5', '3', '2']],
  ])('%s', (text, digits, words) => {
    expect(numbersInChinese(text)).toEqual({ digits, words });
  });
  test.each([
    ['14 per 100,000 or below', ['14', '100000'], []],
    ['3.5 per 1,000, at least 94.7%', ['3.5', '1000', '94.7', '%'], []],
    ['two of three, half, twice, the First', [], ['2', '3', '0.5', '2', '1']],
    ['loving one another in first-aid', [], []],
  ])('%s', (text, digits, words) => {
    expect(numbersInEnglish(text)).toEqual({ digits, words });
  });
});

test(`numbers agree in all ${texts.length} texts`, () => {
  expect(texts.length).toBeGreaterThan(1400);
  expect(texts.filter(([, text]) => disagreements(text).length > 0)).toEqual([]);
});

test.each<[place: string, from: string, to: string]>([
  ['children.health.target.3', '3.5 per 1,000', '2.5 per 1,000'],
  ['neonatal-mortality-rate definition', '28 completed', '27 completed'],
  ['newborn-visit-rate definition', 'within 28 days', 'within 27 days'],
  ['children.health.measure.9', '1 hour', '2 hours'],
  ['maternal-systematic-management-rate definition', 'five', 'six'],
  ['women-regular-exercise-rate definition', 'three times', 'twice'],
  ['women.family.target.6', 'two sexes', 'three sexes'],
  ['infant-mortality-rate definition', 'first birthday', 'second birthday'],
  ['under-five-underweight-prevalence definition', '2 standard', '3 standard'],
])('a number changed in one language is noticed: %s, %s to %s', (place, from, to) => {
  const [, text] = texts.find(([name]) => name === place)!;
  expect(text.en).toContain(from);
  expect(disagreements({ ...text, en: text.en.replace(from, to) })).not.toEqual([]);
});

test('any one figure changed in either language is noticed', () => {
  const changed = (text: string, at: number) =>
    text.slice(0, at) + String((Number(text[at]) + 1) % 10) + text.slice(at + 1);
  const unnoticed: string[] = [];
  let planted = 0;
  for (const [place, { zh, en }] of texts) {
    for (const { index } of en.matchAll(/\d/g)) {
      planted++;
      if (disagreements({ zh, en: changed(en, index) }).length === 0) unnoticed.push(`${place} en ${en.slice(index)}`);
    }
    for (const { index } of zh.normalize('NFKC').matchAll(/\d/g)) {
      planted++;
      const other = changed(zh.normalize('NFKC'), index);
      if (disagreements({ zh: other, en }).length === 0) unnoticed.push(`${place} zh ${other.slice(index)}`);
    }
  }
  expect(planted).toBeGreaterThan(800);
  expect(unnoticed).toEqual([]);
});
