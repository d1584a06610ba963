/** What a figure is checked against, and the counts that belong to it. */
import { describe, expect, test } from 'vitest';
import { figuresOf, findingsOf, read } from '../show.js';

const infants = 'infant-mortality-rate 2024';

describe('counts in rows of their own belong to the figure above, or make one', () => {
  test.each<[what: string, rows: string, figures: readonly string[], findings: readonly string[]]>([
    ['beside a value', '婴儿死亡率,5\n分子,5\n分母,1000', [`${infants} 5 (5/1000)`], []],
    ['without a value', '婴儿死亡率,\n分子,5\n分母,1000', [`${infants} 5/1000`], []],
    ['of a part', '婴儿死亡率,5\n其中：女,4\n分子,5\n分母,1000', [`${infants} 5 (5/1000)`, `${infants} 4 sex=F`], []],
    ['only one of them', '婴儿死亡率,5\n分子,5', [`${infants} 5`], ['UNUSED_COUNTS 3/2 5']],
    ['one of them alone', '婴儿死亡率,\n分子,5', [], ['BAD_COUNTS 3/2 5']],
    ['missing', '婴儿死亡率,5\n分子,—\n分母,1000', [`${infants} 5`], ['UNUSED_COUNTS 4/2 1000']],
    [
      'no count',
      '婴儿死亡率,5\n分子,很多\n分母,1000',
      [`${infants} 5`],
      ['BAD_COUNTS 3/2 很多', 'UNUSED_COUNTS 4/2 1000'],
    ],
    [
      'with a unit that is no count',
      '婴儿死亡率,5\n分子,5%\n分母,1000',
      [`${infants} 5`],
      ['BAD_COUNTS 3/2 5%', 'UNUSED_COUNTS 4/2 1000'],
    ],
    ['twice', '婴儿死亡率,5\n分子,5\n分子,6\n分母,1000', [`${infants} 5 (5/1000)`], ['CONTRADICTION 4/2 6']],
  ])('%s', (_, rows, figures, findings) => {
    const table = read(`指标,2024年\n${rows}`);
    expect([figuresOf(table), findingsOf(table)]).toEqual([figures, findings]);
  });
});
