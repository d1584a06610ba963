/** Sorts the rows of the evidence by indicator. */
import { indicatorError } from '../../core/errors.js';
import type { Evidence } from '../../core/model.js';
import type { Criterion } from '../criterion.js';
import type { Point } from './point.js';
import { checkRow } from './row-keys.js';
import { isObservation, type Row } from './read-rows.js';
import type { Statement } from './statements.js';

/** The rows of a criterion's own indicator, and of each other indicator it needs. @internal */
export interface Rows {
  readonly own: readonly Row[];
  readonly others: ReadonlyMap<string, readonly Row[]>;
}

/** Evidence read for many criteria: the assessment of a whole plan reads every row only once. @internal */
export interface EvidenceRead {
  /** The points of an indicator for the whole area or, with `ofUnits`, for its units. */
  points(indicator: string, ofUnits: boolean): readonly Point[];
  /** The areas that the rows of an indicator name, with or without a figure. The units are among them. */
  unitNames(indicator: string): Iterable<string | undefined>;
  /** The points of an indicator in another area that a criterion compares with. */
  elsewhere(indicator: string, area: string): readonly Point[];
  /** The statements on an indicator, oldest first. */
  statements(indicator: string): readonly Statement[];
}

/** The evidence for a criterion: the caller's rows, or rows already read. @internal */
export type Source = readonly Evidence[] | EvidenceRead;

/** Whether the rows are already read. @internal */
export function isRead(source: Source): source is EvidenceRead {
  return typeof (source as Partial<EvidenceRead> | null)?.points === 'function';
}

const noOthers: ReadonlyMap<string, Row[]> = new Map<string, never>();

/**
 * Sorts rows by indicator. A row without an indicator belongs to the `unnamed` one; in the `reference`, to the last
 * indicator needed. Throws for a row with an unknown indicator. @internal
 */
export function sortRows(
  criterion: Criterion,
  needed: readonly string[],
  unnamed: string,
  observations: readonly Evidence[],
  reference: readonly Evidence[] | undefined,
  known: (indicator: string) => boolean,
  ignoreKeys: readonly string[] | undefined,
): Rows {
  const own: Row[] = [];
  const others = needed.length === 0 ? noOthers : new Map(needed.map((id): [string, Row[]] => [id, []]));
  sort(observations, 'observations', unnamed);
  if (reference !== undefined) {
    const counterpart = needed[needed.length - 1];
    if (counterpart === undefined) {
      throw indicatorError(
        'BAD_OPTION',
        'options.reference',
        `none: ${criterion.kind} has no second series`,
        reference,
      );
    }
    sort(reference, 'options.reference', counterpart);
  }
  return { own, others };

  function sort(rows: readonly Evidence[], from: string, fallback: string): void {
    if (!Array.isArray(rows)) throw indicatorError('BAD_OBSERVATION', from, 'a list of observations', rows);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as Evidence | null;
      if (typeof row !== 'object' || row === null) {
        throw indicatorError('BAD_OBSERVATION', `${from}[${i}]`, 'an observation', row);
      }
      const id = row.indicator ?? fallback;
      const list = id === criterion.indicator ? own : others.get(id);
      if (!list) {
        if (known(id)) continue;
        throw indicatorError('UNKNOWN_ID', `${from}[${i}].indicator`, 'the id of an indicator', id);
      }
      checkRow(row, { from, index: i }, ignoreKeys);
      if (!isObservation(row)) {
        throw indicatorError(
          'BAD_OBSERVATION',
          `${from}[${i}]`,
          `an observed value: ${criterion.kind} is not attested`,
          row,
        );
      }
      list.push({ row, from, index: i });
    }
  }
}
