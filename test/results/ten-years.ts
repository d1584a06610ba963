/** Ten years of made-up figures of every indicator of both plans, and a statement on what is attested. */
import { catalogue, type Evidence } from '../../src/entries/index.js';

export const tenYearsOfEverything: readonly Evidence[] = catalogue.indicators.flatMap(
  ({ id, unit, max }, n): Evidence[] =>
    unit === 'attestation'
      ? [{ indicator: id, period: 2024, attested: 'partly' }]
      : Array.from({ length: 10 }, (_year, i) => ({
          indicator: id,
          period: 2015 + i,
          value: (
            Number(max ?? (unit === 'hours-per-day' ? 24 : 100)) *
            (0.5 + i / 30 + ((n + 7 * i) % 13) / 300)
          ).toFixed(2),
        })),
);
