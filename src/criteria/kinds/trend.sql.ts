import type { Trend } from './trend.js';
import type { SqlKind } from './kind.sql.js';
import { judgeMove, moveMeasures, moveNumbers, moveTraits } from './move.sql.js';

/** @internal */
export const trend: SqlKind<Trend> = {
  family: 'trend',
  comment: 'trend: a net change since the base year, and a way that is not against it',
  years: 'since-base',
  traits: (criterion, policy) => ({ ...moveTraits(criterion, policy), falls: criterion.direction === 'decrease' }),
  numbers: ({ direction, pace }, policy, { min, max }) => ({
    ...moveNumbers(pace, policy),
    end: direction === 'increase' ? max : min,
  }),
  measures: moveMeasures,
  judge: (point, frame, traits) =>
    judgeMove(point, frame, traits, { falls: traits['falls'] === true, end: frame.number('end') }),
};
