/** The figures of count-oracle.json, worked by scipy (see count-oracle.py). */
import { expect, test } from 'vitest';
import {
  atLeast,
  atMost,
  betaBinomial,
  binomial,
  hypergeometric,
  negativeBinomial,
  poisson,
  quantileOf,
  type CountDistribution,
} from '../../src/statistics/count-distribution.js';
import { logGamma } from '../../src/statistics/log-gamma.js';
import { betaCdf, betaQuantile, gammaCdf, gammaQuantile } from '../../src/statistics/rate-distribution.js';
import oracle from './count-oracle.json' with { type: 'json' };

type Input = Readonly<Record<string, number>>;

const of = (law: CountDistribution, { count, share }: Input): Readonly<Record<string, number>> => ({
  log: law.logAt(count!),
  atMost: atMost(law, count!),
  atLeast: atLeast(law, count!),
  ...(share !== undefined && { quantile: quantileOf((at) => atMost(law, at), share, law.mean) }),
});

/** How each is asked for the figures of an entry, by their names there. */
const ask: Readonly<Record<string, (input: Input) => Readonly<Record<string, number>>>> = {
  logGamma: ({ x }) => ({ value: logGamma(x!) }),
  negativeBinomial: (i) => of(negativeBinomial(i['shape']!, i['mean']!), i),
  poisson: (i) => of(poisson(i['mean']!), i),
  betaBinomial: (i) => of(betaBinomial(i['trials']!, i['a']!, i['b']!), i),
  binomial: (i) => of(binomial(i['trials']!, i['chance']!), i),
  hypergeometric: (i) => of(hypergeometric(i['total']!, i['marked']!, i['drawn']!), i),
  gammaCdf: ({ x, shape }) => ({ chance: gammaCdf(x!, shape!) }),
  gammaQuantile: ({ share, shape }) => ({ x: gammaQuantile(share!, shape!) }),
  betaCdf: ({ x, a, b }) => ({ chance: betaCdf(x!, a!, b!) }),
  betaQuantile: ({ share, a, b }) => ({ x: betaQuantile(share!, a!, b!) }),
};

const rows = oracle.map((entry, index) => ({
  ...entry,
  name: `${index}. ${entry.statistic}: ${JSON.stringify(entry.input)}`,
}));

test.each(rows)('$name', ({ statistic, input, figures }) => {
  const answer = ask[statistic]!(input as unknown as Input);
  for (const [name, expected] of Object.entries(figures) as [string, number][]) {
    const received = answer[name]!;
    // Nine digits must agree; where the figure is 0, nothing may be left.
    const error = Math.abs(expected) < 1e-14 ? Math.abs(received) : Math.abs(received / expected - 1);
    expect(error, `${name}: expected ${expected}, received ${received}`).toBeLessThanOrEqual(1e-9);
  }
});

test('every distribution has figures from outside', () => {
  expect(new Set(oracle.map(({ statistic }) => statistic))).toEqual(new Set(Object.keys(ask)));
});
