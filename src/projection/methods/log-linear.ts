import { logarithm } from './scale.js';
import type { Method } from './method.js';
import { regressionOn } from './regression.js';

/**
 * The least-squares line through the logarithms: a constant rate of change, as in the annual rate of reduction 1 −
 * e^slope of child mortality reports. The values must be positive. The point is the median, e^line.
 *
 * @see UN Inter-agency Group for Child Mortality Estimation, "Levels and Trends in Child Mortality", annual rate of
 *   reduction.
 * @internal
 */
export const logLinear: Method = { least: 3, fit: (series) => regressionOn(logarithm, series) };
