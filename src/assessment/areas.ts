/** Many areas in one data set: one assessment each, as a stream. */
import { indicatorError } from '../core/errors.js';
import { aFunction, checkOptions, type KeyRules } from '../core/options.js';
import type { Evidence } from '../core/model.js';
import { isObservation } from '../criteria/evidence/read-rows.js';
import type { InPlan } from '../plan/evaluate.js';
import type { Ids } from '../plan/model.js';
import { settingsOf, sharedRules, type AssessmentSettings } from './settings.js';
import type { LenderOf } from './lenders.js';
import { assessArea } from './assess.js';
import type { Assessment } from './assessment.js';
import type { AreasOptions } from './options.js';
import { lendersIn } from './pooling.js';
import { placed, placeOf, type Placed } from './read-evidence.js';

/**
 * Assesses a plan for every area in a data set, one after another. Each answer is what {@link assess} returns for the
 * area, except that rows of other areas are not in `unmatched`. Indices in `unmatched` and in errors count in the whole
 * data set.
 *
 * A list may hold its rows in any order; the areas are answered in the order of their names, by code unit. Any other
 * iterable is read as a stream, one area at a time: the rows of an area and of its units must follow each other, the
 * areas are answered in the order of the stream, and only the rows of one area are held in memory. (An asynchronous
 * source yields lists of whole areas.) Observations without an area form an area of their own, `null`, which comes
 * first in a list. A statement without an area applies to every area, unless another statement on the same indicator
 * names that area; in a stream it must stand among the rows of the first area. Where no row names an area, such
 * statements belong to `null`. Figures of an area that criteria compare with (`referenceArea`) are used for every other
 * area; in a stream, for the areas that follow it. A name with a parent (`options.parents`) is a unit of that parent
 * and not an area; without parents every name is an area, and criteria that judge each unit have no units.
 *
 * @throws {@link IndicatorError} as {@link assess} does; `BAD_OBSERVATION` where a stream comes back to an area.
 *   Mistakes in the options are thrown at once, mistakes in the evidence when its area is reached.
 * @example
 * const rows = [
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '6.3', area: 'West' },
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '4.1', area: 'East' },
 * ];
 * [...assessAreas(catalogue, rows, { asOf: 2024 })].map(({ area, results }) => [
 *   area,
 *   Object.values(results).filter(({ evaluation }) => evaluation.status === 'met').length,
 * ]); //=> [['East', 2], ['West', 0]]
 */
export function assessAreas<I extends Ids>(
  plan: InPlan<I>['plan'],
  evidence: Iterable<Evidence>,
  options: AreasOptions<NoInfer<I>>,
): Generator<Assessment, void, undefined> {
  checkOptions(options, areasRules);
  const settings = settingsOf(plan as unknown as AssessmentSettings['plan'], options);
  const groups = groupsIn(evidence, settings);
  const listed = Array.isArray(groups) ? groups : null;
  return assessGroups(settings, groups, options.previous, lendersIn(options.projection, listed, settings));
}

/** The rows of each area, as a list for a list and as a stream for a stream. @internal */
export function groupsIn(evidence: Iterable<Evidence>, settings: AssessmentSettings): Iterable<Group> {
  if (
    typeof (evidence as Partial<Iterable<Evidence>> | null)?.[Symbol.iterator] !== 'function' ||
    typeof evidence === 'string'
  ) {
    throw indicatorError(
      'BAD_OBSERVATION',
      'evidence',
      'a list or an iterable of observations and statements',
      evidence,
    );
  }
  return Array.isArray(evidence) ? groupsOfList(evidence, settings) : groupsOfStream(evidence, settings);
}

const areasRules: KeyRules = { ...sharedRules, previous: aFunction };

/** The rows on one area. @internal */
export interface Group {
  readonly area: string | null;
  readonly rows: readonly Placed[];
}

function* assessGroups(
  settings: AssessmentSettings,
  groups: Iterable<Group>,
  previous: AreasOptions['previous'],
  lenderOf: (area: string | null) => LenderOf,
): Generator<Assessment, void, undefined> {
  for (const { area, rows } of groups) yield assessArea(settings, rows, area, previous?.(area), lenderOf(area));
}

/** The area of a row, or of its unit; `undefined` for a statement without an area, which applies to every area. */
function areaOfRow({ evidence }: Placed, { units }: AssessmentSettings): string | null | undefined {
  const { area } = evidence;
  if (area === undefined) return isObservation(evidence) ? null : undefined;
  return units.parentOf(area) ?? area;
}

/** The rows of an area and the statements on every area, in the order given. */
function groupOf(area: string | null, rows: readonly Placed[], onAll: readonly Placed[]): Group {
  return { area, rows: onAll.length === 0 ? rows : [...onAll, ...rows].sort((a, b) => a.index - b.index) };
}

/** Whether criteria on other areas compare with the figure in a row. */
function isComparedWith({ evidence: { indicator, area } }: Placed, { uses }: AssessmentSettings): boolean {
  if (area === undefined || indicator === undefined) return false;
  return uses.get(indicator)?.elsewhere.has(area) === true;
}

function groupsOfList(evidence: readonly Evidence[], settings: AssessmentSettings): readonly Group[] {
  const groups = new Map<string | null, Placed[]>();
  const onAll: Placed[] = [];
  const compared: Placed[] = [];
  for (const row of placed(evidence, 'evidence')) {
    if (isComparedWith(row, settings)) compared.push(row);
    const area = areaOfRow(row, settings);
    const rows = area === undefined ? onAll : groups.get(area);
    if (rows) rows.push(row);
    else groups.set(area!, [row]);
  }
  if (groups.size === 0 && onAll.length > 0) groups.set(null, []);
  return [...groups]
    .map(([area, rows]) => groupOf(area, rows, [...onAll, ...compared.filter((row) => row.evidence.area !== area)]))
    .sort((a, b) => byName(a.area, b.area));
}

function* groupsOfStream(
  evidence: Iterable<Evidence>,
  settings: AssessmentSettings,
): Generator<Group, void, undefined> {
  const ended = new Set<string | null>();
  const onAll: Placed[] = [];
  const compared: Placed[] = [];
  let area: string | null = null;
  let rows: Placed[] = [];
  let index = 0;
  for (const each of evidence) {
    const row = placeOf(each, index++, 'evidence');
    const own = areaOfRow(row, settings);
    if (own === undefined) {
      if (ended.size > 0)
        throw indicatorError(
          'BAD_OBSERVATION',
          `evidence[${row.index}].area`,
          'statements of no area among the rows of the first',
          undefined,
        );
      onAll.push(row);
      continue;
    }
    if (rows.length > 0 && own !== area) {
      yield groupOf(area, rows, [...onAll, ...compared]);
      compared.push(...rows.filter((each) => isComparedWith(each, settings)));
      ended.add(area);
      rows = [];
    }
    if (ended.has(own)) {
      throw indicatorError(
        'BAD_OBSERVATION',
        `evidence[${row.index}].area`,
        'the rows of one area together',
        own ?? undefined,
      );
    }
    area = own;
    rows.push(row);
  }
  if (rows.length > 0 || onAll.length > 0) yield groupOf(area, rows, [...onAll, ...compared]);
}

/** `null` first, then by name. */
function byName(a: string | null, b: string | null): number {
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
