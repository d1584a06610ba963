/** The first reading of a long table: which figures wait, because another figure may change them. */
import { expect, test } from 'vitest';
import type { Observation } from '../../../src/core/model.js';
import { settingsOf } from '../../../src/tables/options.js';
import { startRehearsal } from '../../../src/tables/figures/rehearsal.js';
import { toy } from '../../toy.js';

const settings = settingsOf({ plan: toy } as never);
const figure = (period: number, value = '95', more: Partial<Observation> = {}): Observation => ({
  indicator: 'coverage',
  period,
  value,
  ...more,
});

test('figures whose key occurs twice wait, others do not', () => {
  const rehearsal = startRehearsal(1000, settings);
  const years = Array.from({ length: 1000 }, (_, i) => 1000 + i);
  const twice = years.filter((year) => year % 10 === 0);
  for (const year of [...years, ...twice]) expect(rehearsal.note(figure(year))).toBe(false);
  const held = years.filter((year) => rehearsal.isHeld(figure(year)));
  expect(held).toEqual(expect.arrayContaining(twice));
  // Keys that share both bits with one that occurs twice wait without need: a few.
  expect(held.length - twice.length).toBeLessThan(10);
});

test('a figure noted three times waits as well', () => {
  const rehearsal = startRehearsal(1, settings);
  for (const value of ['95', '96', '97']) rehearsal.note(figure(2024, value));
  expect([rehearsal.isHeld(figure(2024)), rehearsal.isHeld(figure(2023))]).toEqual([true, false]);
});

test('all figures of a series with a possible share wait, those of another series do not', () => {
  const rehearsal = startRehearsal(10, settings);
  rehearsal.note(figure(2023));
  rehearsal.note(figure(2024, '0.985'));
  rehearsal.note(figure(2024, '95', { area: '甲' }));
  expect([2023, 2024].map((year) => rehearsal.isHeld(figure(year)))).toEqual([true, true]);
  expect(rehearsal.isHeld(figure(2024, '95', { area: '甲' }))).toBe(false);
});

test('in a table of few figures, few wait without need', () => {
  const rehearsal = startRehearsal(1, settings);
  for (let year = 2000; year < 2010; year++) rehearsal.note(figure(year));
  const held = Array.from({ length: 10 }, (_, i) => 2000 + i).filter((year) => rehearsal.isHeld(figure(year)));
  expect(held).toEqual([]);
});
