/**
 * Tables: observations read from CSV, TSV and JSON as statistics offices have them, and written so that they read back.
 *
 * @packageDocumentation
 */
export { IndicatorError, type ErrorCode, type ErrorFields } from '../core/errors.js';
export { readObservations } from '../tables/read.js';
export { streamObservations } from '../tables/stream.js';
export type { HeaderLayout, Layout, ObservationTable } from '../tables/read-parsed.js';
export { joinTables, type FileTable, type JoinedTables } from '../tables/join-tables.js';
export type { FilePlace } from '../tables/duplicates.js';
export { readTargets, rowOfFault } from '../tables/targets/read.js';
export { describeTargetFault } from '../tables/targets/describe-fault.js';
export type { TargetFault, TargetTable } from '../tables/targets/table.js';
export { targetsCsv, type TargetsOptions } from '../tables/targets/write.js';
export { settingsKeys, type SettingsFile } from '../assessment/settings-file.js';
export { writeObservations, type WriteOptions } from '../tables/write.js';
export { describeProblem } from '../tables/describe-problem.js';
export { problemCodes, type CellPlace, type NamedFigure, type Problem, type ProblemCode } from '../tables/problem.js';
export { columnNames, type ColumnRole, type HeaderStyle } from '../tables/concepts/heads.js';
export type { Candidate } from '../tables/concepts/names.js';
export { isWorkbook } from '../tables/formats/signatures.js';
export type { TableFormat } from '../tables/formats/read-sheets.js';
export type { Column } from '../tables/layout/column.js';
export type { Arrangement } from '../tables/layout/header.js';
export type { LabelledCaption } from '../tables/layout/title.js';
export type { ReadOptions, SuspectedShares } from '../tables/options.js';
export type { MissingCell } from '../tables/table-reader.js';
export type { Delimiter } from '../tables/formats/csv.js';
export type { Encoding } from '../tables/formats/decode.js';
export type { SchoolYear } from '../tables/concepts/periods.js';
export type { DecimalMark } from '../tables/concepts/value.js';
