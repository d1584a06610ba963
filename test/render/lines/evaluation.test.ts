/** A verdict as a line at a prompt. */
import { expect, test } from 'vitest';
import { print } from '../../../src/entries/assessment.js';
import type { EvaluateOptions, Evidence } from '../../../src/entries/engine.js';
import { judge, series, type Id } from '../../criteria/judge.js';

const sides = [...series({ 2020: 60, 2024: 61 }, 'boys'), ...series({ 2020: 50, 2024: 52 }, 'girls')];

test.each<[Id, readonly Evidence[], EvaluateOptions, string]>([
  ['at-most', series({ 2024: 13 }), {}, 'met early: deaths 13 per-100000 (2024), limit ≤14 by 2025, margin 1'],
  ['at-most', series({ 2025: 14 }), {}, 'met: deaths 14 per-100000 (2025), limit ≤14 by 2025, margin 0'],
  ['at-most', series({ 2025: 15 }), {}, 'not-met: deaths 15 per-100000 (2025), limit ≤14 by 2025, margin -1'],
  ['at-least', series({ 2024: 90 }), {}, 'in-progress: coverage 90 percent (2024), limit ≥95 by 2030, margin -5'],
  [
    'at-least',
    [{ period: 2024, value: 99, bound: 'at-least' }],
    {},
    'met early: coverage ≥99 percent (2024), limit ≥95 by 2030, margin 4',
  ],
  [
    'at-least',
    [{ period: 2024, value: 90, bound: 'at-most' }],
    {},
    'in-progress: coverage ≤90 percent (2024), limit ≥95 by 2030, margin -5',
  ],
  ['about', series({ 2024: 45 }), {}, 'met early: women 45 percent (2024), limits 43 to 47 by 2030, margin 2'],
  ['gradual', series({ 2020: 50, 2024: 51 }), {}, 'met early: rate 51 percent (2024), limit >50 by 2030, margin 1'],
  [
    'at-most',
    [{ period: 2024, numerator: 1, denominator: 7200 }],
    {},
    'met early: deaths 13.89 per-100000 (2024), limit ≤14 by 2025, margin 0.11',
  ],
  [
    'change',
    series({ 2020: '15.1237', 2024: '13.3' }),
    {},
    'in-progress: deaths 13.3 per-100000 (2024), limit ≤12.10 by 2030, margin -1.20',
  ],
  [
    'at-least',
    [{ period: 2024, numerator: 94999, denominator: 100001 }],
    {},
    'in-progress: coverage 94.998 percent (2024), limit ≥95 by 2030, margin -0.002',
  ],
  ['gap', sides, {}, 'met early: gap 9 percentage-points (2024), limit <10 by 2030, margin 1'],
  [
    'slowing',
    series({ 2018: 10, 2020: 14, 2022: 15 }),
    {},
    'met early: rate 15 percent (2022), slowing by 2030, margin 1.5',
  ],
  [
    'attested',
    [{ period: '2024-06', attested: 'partly' }],
    {},
    'in-progress: system partly (2024-06), attested by 2030',
  ],
  ['at-least', [], { asOf: 2024 }, 'insufficient-data (no-observation): coverage, at-least by 2030'],
  [
    'at-most',
    series({ 2024: 15 }),
    { asOf: 2026 },
    'insufficient-data (due-period-not-observed): deaths, latest 15 per-100000 (2024), at-most by 2025',
  ],
  ['at-most', [], { notApplicable: 'x' }, 'not-applicable (declared): deaths'],
])('%s prints as a line', (id, observations, options, line) => {
  expect(print(judge(id, observations, options))).toBe(line);
});
