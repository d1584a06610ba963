/** Two rows with one key: the same figure twice, or two figures that contradict each other. */
import { describe, expect, test } from 'vitest';
import { joinTables } from '../../../src/entries/io.js';
import { figuresOf, findingsOf, read } from '../show.js';

const cases: readonly (readonly [what: string, first: string, second: string, isSame: boolean])[] = [
  ['the same figure', '3,‰', '3,‰', true],
  ['with zeros behind the point', '3,‰', '3.0,‰', true],
  ['a unit that only the first names', '3,‰', '3,', true],
  ['a unit that only the second names', '3,', '3,‰', true],
  ['another figure', '3,‰', '4,‰', false],
  ['another unit', '3,‰', '3,%', false],
  ['a bound beside a value', '3以下,‰', '3,‰', false],
];

describe.each(cases)('%s', (_what, first, second, isSame) => {
  const head = '指标,年份,数值,单位';
  const row = (figure: string): string => `婴儿死亡率,2024,${figure}`;
  const code = isSame ? 'DUPLICATE' : 'CONFLICTING_FIGURES';

  test(isSame ? 'in one table is kept once' : 'in one table keeps neither', () => {
    const table = read([head, row(first), row(second)].join('\n'));
    expect(figuresOf(table)).toHaveLength(isSame ? 1 : 0);
    expect(findingsOf(table).map((finding) => finding.split(' ')[0])).toEqual([code]);
  });

  test(isSame ? 'in two files is kept once' : 'in two files keeps neither', () => {
    const tables = [first, second].map((figure, i) => ({
      file: `${i}.csv`,
      table: read(`${head}\n${row(figure)}`, { suspectedShares: 'keep' }),
    }));
    const { evidence, problems } = joinTables(tables);
    expect(evidence).toHaveLength(isSame ? 1 : 0);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});
