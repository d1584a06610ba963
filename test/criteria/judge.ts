/** What the tests of the criteria share: the toy plan judged, series written briefly, and the error a call throws. */
import { expect } from 'vitest';
import { toText } from '../../src/core/fraction-text.js';
import type { Criterion } from '../../src/criteria/criterion.js';
import { valueOf } from '../../src/criteria/evidence/point.js';
import { prepareEvidence } from '../../src/criteria/prepared-evidence.js';
import { goalOf as offered, measuredPoints } from '../../src/projection/requirement/goal.js';
import {
  evaluate,
  IndicatorError,
  type Evaluation,
  type Evidence,
  type EvaluateOptions,
} from '../../src/entries/engine.js';
import { toy } from '../toy.js';

export type Id = Parameters<typeof toy.criterion>[0];

export function judge(
  criterion: Id | Criterion,
  observations: readonly Evidence[],
  options: EvaluateOptions = {},
): Evaluation {
  return evaluate(criterion, observations, { ...options, plan: toy });
}

/** A criterion of the toy plan with other fields. */
export function variant(id: Id, fields: object): Criterion {
  return { ...toy.criterion(id), ...fields } as Criterion;
}

/** One observation a year. */
export function series(values: Readonly<Record<number, number | string>>, indicator?: string): Evidence[] {
  return Object.entries(values).map(([year, value]) => ({
    period: Number(year),
    value,
    ...(indicator !== undefined && { indicator }),
  }));
}

/** The code and the fields of the error a call throws. */
export function faultOf(run: () => unknown): Readonly<Record<string, unknown>> {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(IndicatorError);
    const { code, fields } = error as IndicatorError;
    return { code, ...fields };
  }
  return { code: 'nothing thrown' };
}

/**
 * What a kind offers a projection, as text: the quantity, its points and where they must end; or why there is nothing.
 */
export function goalOf(
  criterion: Id | Criterion,
  observations: readonly Evidence[],
  options: EvaluateOptions = {},
): object | string {
  const evidence = prepareEvidence(
    typeof criterion === 'string' ? toy.criterion(criterion) : criterion,
    observations,
    options,
    toy,
  );
  const goal = offered(evidence, measuredPoints(evidence.points));
  if (typeof goal === 'string') return goal;
  const { quantity, points, limits } = goal;
  const { lower, upper, strict } = limits;
  return {
    quantity,
    points: points.map((point) => [point.period.text, toText(valueOf(point))]),
    lower: lower && toText(lower),
    upper: upper && toText(upper),
    strict: strict === true,
  };
}
