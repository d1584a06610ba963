/**
 * Tables: observations read from CSV, TSV and JSON as statistics offices have them, and written so that they read back.
 *
 * @packageDocumentation
 */
export { IndicatorError, type ErrorCode, type ErrorFields } from './core/errors.js';
export { readObservations, type Layout, type ObservationTable } from './io/read.js';
export { writeObservations, type WriteOptions } from './io/write.js';
export { describeProblem, problemCodes, type Candidate, type Place, type Problem, type ProblemCode } from './io/problem.js';
export { columnNames, type ColumnRole, type HeaderStyle } from './io/columns.js';
export type { ReadOptions, TableFormat } from './io/options.js';
export type { Column } from './io/header.js';
export type { Arrangement } from './io/layout.js';
export type { MissingCell } from './io/reading.js';
export type { Delimiter } from './io/csv.js';
export type { Encoding } from './io/decode.js';
export type { SchoolYear } from './io/periods.js';
export type { DecimalMark } from './io/value.js';
