/** A projection as a line at a prompt. */
import { expect, test } from 'vitest';
import { print } from '../../../src/entries/assessment.js';
import type { Observation } from '../../../src/entries/engine.js';
import { project, type ProjectOptions } from '../../../src/entries/projection.js';
import { toy } from '../../toy.js';

const rows = (values: readonly (string | number)[], more: Partial<Observation> = {}): Observation[] =>
  values.map((value, i) => ({ period: 2020 + i, value, ...more }));
const line = (
  id: Parameters<typeof toy.criterion>[0],
  observations: readonly Observation[],
  options: ProjectOptions = {},
): string => print(project(id, observations, { plan: toy, ...options }));

test.each<[Parameters<typeof toy.criterion>[0], Observation[], ProjectOptions, RegExp]>([
  [
    'at-least',
    rows([90, 91, 92, 93]),
    { asOf: 2023 },
    /^\S+: coverage expected 9[0-9.]+ percent \(9[0-9.]+ to [0-9.]+\) in 2030, limit ≥95, probability 0\.\d\d$/,
  ],
  [
    'at-least',
    rows([99.9, 99.8, 99.9, 99.8]),
    { asOf: 2023 },
    /^achieved: coverage expected 99\.\d+ percent \(.+\) in 2030, limit ≥95, probability >0\.99$/,
  ],
  [
    'at-least',
    rows([99.9, 99.9, 99.9]),
    { asOf: 2022 },
    /^achieved: coverage expected 99\.9 percent in 2030, limit ≥95$/,
  ],
  ['at-least', rows([10, 10.1, 10.2, 10.3]), { asOf: 2023 }, /^off-track: coverage .+, probability <0\.01$/],
  ['about', rows([40, 41, 42, 43]), { asOf: 2023 }, /^\S+: women expected .+ in 2030, limits 43 to 47, probability /],
  [
    'gap',
    [...rows([90, 91, 92, 93], { indicator: 'boys' }), ...rows([80, 82, 84, 86], { indicator: 'girls' })],
    { asOf: 2023 },
    /^\S+: gap expected [0-9.]+ percentage-points .*in 2030, limit <10, probability /,
  ],
  [
    'at-least',
    rows([90, 91]),
    { asOf: 2021 },
    /^unknown \(too-few-points\): coverage, latest 91 percent \(2021\), limit ≥95 by 2030$/,
  ],
  ['at-least', [], {}, /^unknown \(no-observation\): coverage, at-least by 2030$/],
  [
    'sustain',
    [
      { period: 2021, value: 94 },
      { period: 2022, value: 96 },
    ],
    { asOf: 2022 },
    /^off-track \(broken\): coverage, latest 96 percent \(2022\), limit ≥95 by 2030$/,
  ],
  ['attested', [], { asOf: 2024 }, /^unknown \(attested\): system, attested by 2030$/],
  ['at-least', [], { notApplicable: 'no school' }, /^unknown \(not-applicable\): coverage, at-least by 2030$/],
  [
    'every-unit',
    [...rows([2, 2, 2], { area: 'East' }), ...rows([0, 0, 0], { area: 'West' })],
    { asOf: 2022 },
    /^off-track: nurses \(worst of 2 units\) expected 0 count .*in 2030, limit ≥1$/,
  ],
])('%s', (id, observations, options, expected) => {
  expect(line(id, observations, options)).toMatch(expected);
});
