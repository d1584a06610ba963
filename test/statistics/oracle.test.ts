/** The figures of oracle.json, worked by R, scipy, statsmodels, mpmath and exact counting (see oracle.py). */
import { expect, test } from 'vitest';
import {
  cagr,
  clopperPearsonInterval,
  linearRegression,
  mannKendall,
  poissonInterval,
  predictLinear,
  spearman,
  theilSen,
  theilSenInterval,
  wilsonInterval,
} from '../../src/entries/statistics.js';
import { normalReach, normalTail } from '../../src/statistics/normal.js';
import { studentCdf, studentReach, studentTwoTails } from '../../src/statistics/student-t.js';
import oracle from './oracle.json' with { type: 'json' };

type Input = Readonly<Record<string, unknown>>;
type Figures = Readonly<Record<string, unknown>>;

const number = (input: Input, name: string): number => input[name] as number;
const series = (input: Input, name: string): readonly number[] => input[name] as readonly number[];

/** How each statistic is asked for the figures of an entry, by their names there. */
const ask: Readonly<Record<string, (input: Input) => Figures>> = {
  poissonInterval: (i) => ({ ...poissonInterval(number(i, 'count'), number(i, 'level')) }),
  clopperPearsonInterval: (i) => ({
    ...clopperPearsonInterval(number(i, 'successes'), number(i, 'trials'), number(i, 'level')),
  }),
  wilsonInterval: (i) => ({ ...wilsonInterval(number(i, 'successes'), number(i, 'trials'), number(i, 'level')) }),
  linearRegression: (i) => {
    const line = linearRegression(series(i, 'x'), series(i, 'y'));
    const { value, confidence, prediction } = predictLinear(line, number(i, 'at'), number(i, 'level'));
    return {
      ...line,
      value,
      confidenceLower: confidence.lower,
      confidenceUpper: confidence.upper,
      predictionLower: prediction.lower,
      predictionUpper: prediction.upper,
    };
  },
  theilSen: (i) => ({
    ...theilSen(series(i, 'x'), series(i, 'y')),
    ...theilSenInterval(series(i, 'x'), series(i, 'y'), number(i, 'level')),
  }),
  mannKendall: (i) => ({ ...mannKendall(series(i, 'values'), { method: i['method'] as 'auto' | 'normal' }) }),
  spearman: (i) => ({ ...spearman(series(i, 'x'), series(i, 'y')) }),
  studentCdf: (i) => ({ chance: studentCdf(number(i, 't'), number(i, 'degrees')) }),
  studentReach: (i) => ({ reach: studentReach(number(i, 'level'), number(i, 'degrees')) }),
  studentTwoTails: (i) => ({ chance: studentTwoTails(number(i, 't'), number(i, 'degrees')) }),
  normalTail: (i) => ({ chance: normalTail(number(i, 'z')) }),
  normalReach: (i) => ({ reach: normalReach(number(i, 'level')) }),
  cagr: (i) => ({ ...cagr(number(i, 'first'), number(i, 'last'), number(i, 'years')) }),
};

const rows = oracle.map((entry, index) => ({
  ...entry,
  name: `${index}. ${entry.statistic}: ${entry.tool}, ${entry.call.slice(0, 60)}`,
}));

test.each(rows)('$name', ({ statistic, input, figures }) => {
  const answer = ask[statistic]?.(input) ?? {};
  for (const [name, expected] of Object.entries(figures) as [string, number][]) {
    const received = answer[name] as number;
    // Twelve digits must agree, of a regression nine, for so many the figures of R have; a 0 must be 0.
    const digits = statistic === 'linearRegression' ? 1e-9 : 1e-12;
    const error = expected === 0 ? Math.abs(received) : Math.abs(received / expected - 1) / digits;
    expect(error, `${name}: expected ${expected}, received ${received}`).toBeLessThanOrEqual(expected === 0 ? 0 : 1);
  }
});

test('every statistic has figures from outside', () => {
  expect(new Set(oracle.map(({ statistic }) => statistic))).toEqual(new Set(Object.keys(ask)));
});
