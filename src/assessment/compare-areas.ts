/** Assessments of several areas side by side. */
import type { DecimalText } from '../core/decimal.js';
import { indicatorError } from '../core/errors.js';
import type { Evidence } from '../core/model.js';
import { checkResult, readResult, someText } from '../core/results.js';
import type { InsufficientData, Met, Observed, Status } from '../criteria/evaluation.js';
import type { Outlook } from '../projection/projection.js';
import type { Assessment, CriterionResult, Tally } from './assessment.js';
import { anAssessment, checkAssessment } from './assessment-shape.js';
import { talliesOfAll } from './roll-up.js';

/** The result of a criterion in one area. */
export interface AreaCell {
  readonly status: Status;
  readonly outlook: Outlook;
  /** The value judged; where the data do not suffice, the latest value as an indication; `null` without any value. */
  readonly value: DecimalText | null;
  /** The number of decimals published, where `value` has fewer: a figure printed 5.0 is `'5'` with 1. */
  readonly decimals?: number;
  /** The value is only a bound of the true value. */
  readonly bound?: 'at-least' | 'at-most';
  /** The period of the value, which may be earlier than in other areas; `null` without a value. */
  readonly period: string | null;
  /** The value is an indication only. */
  readonly indication: boolean;
  /** Positive: better than required; `null` where nothing was judged. */
  readonly margin: DecimalText | null;
}

/** One criterion across areas. */
export interface AreaRow {
  readonly criterion: string;
  readonly indicator: string;
  /** In the order of the columns. */
  readonly cells: readonly AreaCell[];
}

/** One area: a column of the table, with its tallies over all its plans. */
export interface AreaColumn {
  readonly area: string | null;
  /**
   * The evidence of an area that names it and that none of its criteria judges. Where the area is itself a unit, such
   * as a township, it has the figures for what the plan asks of every unit, which `rankAreas` ranks.
   */
  readonly unjudged: readonly Evidence[];
  readonly targets: Tally;
  readonly criteria: Tally;
  readonly targetsInView: Tally;
  readonly inView: Tally;
}

/** Criteria as rows, areas as columns. */
export interface AreaTable {
  readonly asOf: string;
  readonly areas: readonly AreaColumn[];
  /** In the order of the document. */
  readonly rows: readonly AreaRow[];
}

/**
 * A table across areas: criteria as rows, areas as columns, in the order given. Only the cells of each assessment are
 * kept, so a long stream of assessments needs little memory.
 *
 * @param assessments - Assessments of one plan as of one date, such as {@link assessAreas} yields.
 * @throws {@link IndicatorError} `BAD_OPTION` where the assessments differ in plan or date, or two have the same area.
 * @example
 * const rows = ['East', 'West'].map((area, i) => ({
 *   indicator: 'infant-mortality-rate',
 *   period: 2024,
 *   value: ['4.1', '6.3'][i],
 *   area,
 * }));
 * const table = compareAreas(assessAreas(catalogue, rows, { asOf: 2024 }));
 * table.areas.map(({ area, criteria }) => [area, criteria.byStatus.met]); //=> [['East', 2], ['West', 0]]
 * const row = table.rows.find(({ indicator }) => indicator === 'infant-mortality-rate');
 * row?.cells.map(({ margin }) => margin); //=> ['1.9', '-0.3']
 */
export function compareAreas(assessments: Iterable<Assessment>): AreaTable {
  if (typeof (assessments as Partial<Iterable<Assessment>> | null)?.[Symbol.iterator] !== 'function')
    throw indicatorError('BAD_OPTION', 'assessments', 'assessments, such as assessAreas yields', assessments);
  const areas: AreaColumn[] = [];
  const names = new Set<string | null>();
  const rows: { readonly criterion: string; readonly indicator: string; readonly cells: AreaCell[] }[] = [];
  let asOf = '';
  for (const assessment of assessments) {
    const where = `assessments[${areas.length}]`;
    checkAssessment(assessment, where);
    const { area } = assessment;
    const results = Object.values(assessment.results);
    if (areas.length === 0) {
      asOf = assessment.asOf;
      for (const { id, indicator } of readResults(results, where)) rows.push({ criterion: id, indicator, cells: [] });
    }
    if (assessment.asOf !== asOf) throw indicatorError('BAD_OPTION', `${where}.asOf`, asOf, assessment.asOf);
    if (names.has(area)) throw indicatorError('BAD_OPTION', `${where}.area`, 'an area not named before', area);
    if (results.length !== rows.length || results.some((result, i) => result?.id !== rows[i]!.criterion)) {
      throw indicatorError(
        'BAD_OPTION',
        `${where}.results`,
        'the criteria of the first assessment',
        `${results.length} results`,
      );
    }
    names.add(area);
    readResult(where, anAssessment, () => {
      areas.push({ area, unjudged: unjudgedIn(assessment), ...talliesOfAll(assessment) });
      results.forEach((result, i) => rows[i]!.cells.push(cellOf(result)));
    });
  }
  return { asOf, areas, rows };
}

/** The evidence that names the area assessed and that none of its criteria judges. @internal */
export function unjudgedIn({ unmatched, area }: Pick<Assessment, 'unmatched' | 'area'>): readonly Evidence[] {
  return unmatched
    .filter(({ reason, evidence }) => reason === 'unused' && evidence.area === area)
    .map(({ evidence }) => evidence);
}

/** The results, after a check that each names its criterion and its indicator. */
function readResults(results: readonly CriterionResult[], where: string): readonly CriterionResult[] {
  results.forEach((result, i) =>
    checkResult(result, `${where}.results[${i}]`, 'the result of a criterion', { id: someText, indicator: someText }),
  );
  return results;
}

function cellOf({ evaluation, projection: { outlook } }: CriterionResult): AreaCell {
  const found = evaluation as Partial<Pick<Met, 'observed' | 'margin'> & Pick<InsufficientData, 'indication'>>;
  const { indication = null, observed = indication, margin = null } = found;
  return {
    status: evaluation.status,
    outlook,
    ...valueOf(observed),
    indication: indication !== null,
    margin,
  };
}

function valueOf(observed: Observed | null): Pick<AreaCell, 'value' | 'decimals' | 'bound' | 'period'> {
  if (!observed) return { value: null, period: null };
  const { value, decimals, bound, period } = observed;
  return { value, period, ...(decimals !== undefined && { decimals }), ...(bound !== undefined && { bound }) };
}
