/** Which rows belong to which series. */
import { indicatorError } from '../../core/errors.js';
import type { Evidence } from '../../core/model.js';
import type { Criterion } from '../criterion.js';
import type { Point } from './point.js';
import { checkRow } from './row-keys.js';
import { isObservation, type Row } from './read-rows.js';
import type { Statement } from './statements.js';

/** The rows of a criterion's indicator, and of the other indicators it needs. @internal */
export interface Rows {
  readonly own: readonly Row[];
  readonly others: ReadonlyMap<string, readonly Row[]>;
}

/** Evidence read once, for many criteria: an assessment of a whole plan reads every row a single time. @internal */
export interface EvidenceRead {
  /** The points of an indicator for the whole of the area; with `ofUnits`, those of the units below it. */
  points(indicator: string, ofUnits: boolean): readonly Point[];
  /** The names of the units below the area that the rows of an indicator name, with a figure or without one. */
  unitNames(indicator: string): Iterable<string>;
  /** The points of an indicator in another area, which a criterion compares with. */
  elsewhere(indicator: string, area: string): readonly Point[];
  /** The statements on an indicator, oldest first. */
  statements(indicator: string): readonly Statement[];
}

/** What a criterion is judged on: rows as they came, or read already. @internal */
export type Source = readonly Evidence[] | EvidenceRead;

/** Whether rows were read already. @internal */
export function isRead(source: Source): source is EvidenceRead {
  return typeof (source as Partial<EvidenceRead> | null)?.points === 'function';
}

/**
 * Sorts rows by indicator. A row that names no indicator is of the `unnamed` one; in the `reference`, of the last one
 * needed. A row that names an indicator no one knows is a mistake, and thrown. @internal
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
  const others = new Map<string, Row[]>(needed.map((id) => [id, []]));
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
