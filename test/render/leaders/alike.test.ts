/** Clauses of several indicators joined: where only the figures differ, the figures stand in a row. */
import { describe, expect, test } from 'vitest';
import { joinedClauses } from '../../../src/render/leaders/alike.js';

const clause = (zh: string, en: string) => ({ zh, en });
const joined = (...clauses: readonly (readonly [zh: string, en: string])[]) =>
  joinedClauses(clauses.map(([zh, en]) => [clause(zh, en)]));

describe('clauses that differ in a figure only', () => {
  test.each([
    [
      'have the sign of the unit behind every figure',
      [
        ['为2.5‰', '2.5 per 1,000 in 2024'],
        ['为4.0‰', '4.0 per 1,000 in 2024'],
        ['为5.6‰', '5.6 per 1,000 in 2024'],
      ],
      ['分别为2.5‰、4.0‰和5.6‰', '2.5, 4.0 and 5.6 per 1,000 in 2024'],
    ],
    [
      'have the measure word behind every figure, the points behind the last',
      [
        ['比上年下降0.3个千分点', 'down 0.3 per 1,000 from the year before'],
        ['比上年下降0.5个千分点', 'down 0.5 per 1,000 from the year before'],
      ],
      ['比上年分别下降0.3个和0.5个千分点', 'down 0.3 and 0.5 per 1,000 from the year before'],
    ],
    [
      'keep the figures that are the same',
      [
        ['低于2030年目标值0.5个百分点', '0.5 percentage points below the target level'],
        ['低于2030年目标值1.0个百分点', '1.0 percentage points below the target level'],
      ],
      ['分别低于2030年目标值0.5个和1.0个百分点', '0.5 and 1.0 percentage points below the target level'],
    ],
    [
      'are one where nothing differs',
      [
        ['比2020年提高1.0个百分点', 'up 1.0 percentage points from 2020'],
        ['比2020年提高1.0个百分点', 'up 1.0 percentage points from 2020'],
      ],
      ['比2020年都提高1.0个百分点', 'up 1.0 percentage points from 2020'],
    ],
    [
      'of two years are one where nothing differs',
      [
        ['比上年和2020年都提高1.0个百分点', 'up 1.0 percentage points from both the year before and 2020'],
        ['比上年和2020年都提高1.0个百分点', 'up 1.0 percentage points from both the year before and 2020'],
      ],
      ['比上年和2020年都提高1.0个百分点', 'up 1.0 percentage points from both the year before and 2020'],
    ],
    [
      'have large figures in a row',
      [
        ['比2020年增加1200元', 'up 1,200 yuan from 2020'],
        ['比2020年增加1300元', 'up 1,300 yuan from 2020'],
      ],
      ['比2020年分别增加1200元和1300元', 'up 1,200 and 1,300 yuan from 2020'],
    ],
    [
      'say the chances in a row',
      [
        ['到2030年仍达标的可能性约84%', 'likely still to be met in 2030 (about 84%)'],
        ['到2030年仍达标的可能性约81%', 'likely still to be met in 2030 (about 81%)'],
      ],
      ['到2030年仍达标的可能性分别约84%和81%', 'likely still to be met in 2030 (about 84% and 81%)'],
    ],
  ] as const)('%s', (_rule, clauses, [zh, en]) => {
    expect(joined(...clauses)).toEqual([{ zh, en }]);
  });
});

describe('clauses are not joined', () => {
  test.each([
    [
      'where each has a figure for two years',
      [
        ['比上年和2020年都提高1.0个百分点', 'up 1.0 percentage points from both the year before and 2020'],
        ['比上年和2020年都提高2.0个百分点', 'up 2.0 percentage points from both the year before and 2020'],
      ],
    ],
    [
      'where the words differ',
      [
        ['比上年提高1.0个百分点', 'up 1.0'],
        ['比上年降低1.0个百分点', 'down 1.0'],
      ],
    ],
    [
      'where two figures differ',
      [
        ['下降0.8（下降5.3%）', 'down 0.8 (5.3%)'],
        ['下降0.9（下降6.3%）', 'down 0.9 (6.3%)'],
      ],
    ],
    ['of more than four indicators', Array.from({ length: 5 }, (_each, i) => [`为${i}.0%`, `${i}.0%`])],
  ] as [string, [string, string][]][])('%s', (_rule, clauses) => {
    expect(joined(...clauses)).toBeNull();
  });
  test('where one indicator has a clause more', () => {
    expect(
      joinedClauses([[clause('为1.0%', '1.0%')], [clause('为2.0%', '2.0%'), clause('与上年持平', 'unchanged')]]),
    ).toBeNull();
  });
});
