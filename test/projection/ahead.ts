/**
 * What the tests of the projector share: the toy plan projected, series written briefly, and figures worked by hand.
 */
import { expect } from 'vitest';
import { fraction } from '../../src/core/fraction.js';
import type { ObservationStatus } from '../../src/core/model.js';
import { period } from '../../src/core/period.js';
import type { Point } from '../../src/criteria/evidence/point.js';
import {
  forecast,
  project,
  type AnnualValue,
  type ForecastOptions,
  type ForecastYear,
  type NotProjected,
  type Projected,
  type Projection,
  type ProjectOptions,
} from '../../src/entries/projection.js';
import type { Criterion, Evidence } from '../../src/entries/engine.js';
import type { Id } from '../criteria/judge.js';
import { toy } from '../toy.js';

export { faultOf, series, variant, type Id } from '../criteria/judge.js';

export function head(
  criterion: Id | Criterion,
  observations: readonly Evidence[],
  options: ProjectOptions = {},
): Projection {
  return project(criterion, observations, { ...options, plan: toy });
}

/** A projection that must be one. */
export function projected(
  criterion: Id | Criterion,
  observations: readonly Evidence[],
  options: ProjectOptions = {},
): Projected {
  const projection = head(criterion, observations, options);
  if (projection.status !== 'projected') throw new Error(`not projected: ${projection.reason}`);
  return projection;
}

/** A projection that must not be one. */
export function unprojected(
  criterion: Id | Criterion,
  observations: readonly Evidence[],
  options: ProjectOptions = {},
): NotProjected {
  const projection = head(criterion, observations, options);
  if (projection.status === 'projected') throw new Error('projected');
  return projection;
}

/** A point as the criteria read it. */
export function pointAt(when: number | string, value: number | string, status?: ObservationStatus): Point {
  const observation = status === undefined ? null : { period: when, value, status };
  return {
    period: period(when, 'test'),
    observation,
    place: { from: 'test', index: null },
    times: 1,
    over: 1,
    exact: fraction(value),
  };
}

/** The warnings of a projection, by code. */
export function codes({ warnings }: Projection): readonly string[] {
  return warnings.map(({ code }) => code);
}

/** A plain series, one value a year. */
export function annual(values: Readonly<Record<number, number | string>>): AnnualValue[] {
  return Object.entries(values).map(([year, value]) => ({ year: Number(year), value }));
}

/** Consecutive values, the first of `year`. */
export function from(year: number, ...values: readonly (number | string)[]): AnnualValue[] {
  return values.map((value, i) => ({ year: year + i, value }));
}

/** The years ahead of a series; it must have a forecast. */
export function pathOf(values: readonly AnnualValue[], options: ForecastOptions): readonly ForecastYear[] {
  const ahead = forecast(values, options);
  if (ahead.status !== 'forecast') throw new Error(`no forecast: ${ahead.reason}`);
  return ahead.path;
}

/** Student's t for 80 %, two-sided, by degrees of freedom: R 4.2.2, `qt(0.9, df)`. */
export const reach80 = [NaN, 3.0776835371752534, 1.8856180831641267, 1.6377443536962103, 1.5332062740589438] as const;

/** Holds numbers to a tolerance, item by item. */
export function expectClose(received: readonly number[], expected: readonly number[], digits = 10): void {
  expect(expected, 'nothing is expected').not.toHaveLength(0);
  expect(received).toHaveLength(expected.length);
  received.forEach((value, i) => expect(value, `item ${i}`).toBeCloseTo(expected[i]!, digits));
}
