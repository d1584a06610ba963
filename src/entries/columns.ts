/**
 * Columns of values judged at once: typed arrays in, a byte for each value out.
 *
 * @packageDocumentation
 */
export { IndicatorError } from '../core/errors.js';
export { prepareColumn } from '../plan/prepare-column.js';
export { columnStatuses, type ColumnCheck } from '../criteria/prepare-column.js';
export type { Column, ColumnOfCounts, ColumnOfNumbers, ColumnOfUnits, WholeNumbers } from '../criteria/column.js';
