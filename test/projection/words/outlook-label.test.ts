/** An outlook and its chance in a few words; what the plan does not set as a level is not said to be met. */
import { expect, test } from 'vitest';
import { project } from '../../../src/entries/index.js';
import { chanceLabel, outlookLabel } from '../../../src/entries/explain.js';

const level = 'children.education.target.4/compulsory-education-retention-rate@2030';
const direction = 'women.health.target.3/cervical-cancer-early-diagnosis-rate@2030';
const from2020 = (...values: readonly string[]) => values.map((value, i) => ({ period: 2020 + i, value }));

test.each([
  [
    'a level far off',
    project(level, from2020('95.2', '95.4', '95.5', '95.7')),
    ['预计难以达标', '达标难度很大（可能性约2%）'],
    ['off track', 'very unlikely to be met (about 2%)'],
  ],
  [
    'a rise kept up',
    project(direction, from2020('60', '62.1', '63.8', '66', '68.2')),
    ['目前符合，预计可保持', '到2030年仍符合要求的把握很大（可能性约94%）'],
    ['as asked, expected to hold', 'very likely still to be met in 2030 (about 94%)'],
  ],
  ['one figure', project(level, from2020('95.2')), ['暂难研判', null], ['unknown', null]],
  [
    'a figure that is hardly possible',
    project(level, from2020('95.2', '95.4', '95.5', '0.957')),
    ['暂难研判', null],
    ['unknown', null],
  ],
] as const)('%s, in both languages', (_, projection, zh, en) => {
  expect([outlookLabel(projection, 'zh'), chanceLabel(projection, 'zh')]).toEqual(zh);
  expect([outlookLabel(projection, 'en'), chanceLabel(projection, 'en')]).toEqual(en);
});
