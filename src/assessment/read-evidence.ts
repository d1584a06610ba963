/** Reads the evidence on one area, every row once, and lists the rows that no criterion can use. */
import { emptyList } from '../core/freeze.js';
import { indicatorError } from '../core/errors.js';
import type { Evidence } from '../core/model.js';
import type { Period } from '../core/period.js';
import { plainRow } from '../core/plain.js';
import { visible } from '../core/visible.js';
import type { EvidenceRead } from '../criteria/evidence/rows.js';
import { placeText, type Point } from '../criteria/evidence/point.js';
import { checkRow } from '../criteria/evidence/row-keys.js';
import { isObservation, readPoint } from '../criteria/evidence/read-rows.js';
import { readStatement, statementsInOrder, type Statement } from '../criteria/evidence/statements.js';
import type { AssessmentSettings, IndicatorUse } from './settings.js';
import type { Unmatched, UnmatchedReason } from './assessment.js';

/** A row of evidence with its index in the caller's list. @internal */
export interface Placed {
  readonly evidence: Evidence;
  readonly index: number;
  readonly from: Unmatched['from'];
}

/** Gives every row of evidence its index. Throws for a value that is not a list of evidence. @internal */
export function placed(evidence: readonly Evidence[], from: Unmatched['from']): readonly Placed[] {
  if (!Array.isArray(evidence))
    throw indicatorError('BAD_OBSERVATION', nameOf(from), 'a list of observations and statements', evidence);
  // `Array.from`, because `map` skips holes.
  return Array.from(evidence, (row: Evidence, index) => placeOf(row, index, from));
}

const expectedNames = { indicator: 'the id of an indicator, or none', area: 'the name of an area, or none' } as const;

/** A row with its index. Throws for a value that is not evidence. @internal */
export function placeOf(evidence: Evidence, index: number, from: Unmatched['from']): Placed {
  const row = evidence as Evidence | null;
  if (typeof row !== 'object' || row === null) {
    throw indicatorError('BAD_OBSERVATION', `${nameOf(from)}[${index}]`, 'an observation or a statement', row);
  }
  for (const key of ['indicator', 'area'] as const)
    if (row[key] !== undefined && typeof row[key] !== 'string')
      throw indicatorError('BAD_OBSERVATION', `${nameOf(from)}[${index}].${key}`, expectedNames[key], row[key]);
  return { evidence, index, from };
}

function nameOf(from: Unmatched['from']): string {
  return from === 'evidence' ? 'evidence' : 'options.attestations';
}

/** The evidence on an area, read. @internal */
export interface AreaEvidence {
  readonly read: EvidenceRead;
  readonly unmatched: readonly Unmatched[];
}

/**
 * Reads the evidence on an area and on its units. `AssessOptions.area` says which rows without an area belong to it.
 * @internal
 */
export function readEvidence(settings: AssessmentSettings, rows: readonly Placed[], area: string | null): AreaEvidence {
  const whole = new Map<string, Point[]>();
  const ofUnits = new Map<string, Point[]>();
  const ofOthers = new Map<string, Point[]>();
  const unitNames = new Map<string, string[]>();
  const statements = new Map<string, Statement[]>();
  const unmatched: Unmatched[] = [];
  const isOurs = unnamedIn(rows, area);
  for (const { evidence, index, from } of rows) {
    const found = matched(settings, evidence, area, isOurs);
    if (typeof found === 'string') {
      // A unit of which only a part is observed is still a unit.
      if (found === 'disaggregated' && isOfUnit(settings, evidence, area))
        addTo(unitNames, evidence.indicator!, evidence.area!);
      unmatched.push({ index, from, evidence: plainRow(evidence), reason: found });
      continue;
    }
    const id = evidence.indicator!;
    const place = { from: nameOf(from), index };
    checkRow(evidence, place, settings.ignoreKeys);
    // Later rows are read too, so that mistakes in them are reported; no verdict uses rows after the date asked about.
    const noteLater = ({ lastDay }: Period): void => {
      if (lastDay > settings.asOf.lastDay)
        unmatched.push({ index, from, evidence: plainRow(evidence), reason: 'after-as-of' });
    };
    if (found.attested) {
      const statement = readStatement(evidence, placeText(place));
      addTo(statements, id, statement);
      noteLater(statement.when);
      continue;
    }
    if (!isObservation(evidence))
      throw indicatorError('BAD_OBSERVATION', placeText(place), `an observed value: ${id} is not attested`, evidence);
    const ofWhole = isOfArea(evidence, area);
    const isElsewhere = evidence.area !== undefined && found.elsewhere.has(evidence.area);
    // A unit named without a figure is still a unit.
    if (!ofWhole && !isElsewhere) addTo(unitNames, id, evidence.area!);
    const point = readPoint({ row: evidence, from: place.from, index }, settings.plan.indicator(id));
    if (!point) continue;
    if (isElsewhere) addTo(ofOthers, id, point);
    if (ofWhole || !isElsewhere) addTo(ofWhole ? whole : ofUnits, id, point);
    noteLater(point.period);
  }
  const ordered = new Map([...statements].map(([id, own]) => [id, statementsInOrder(own)]));
  return {
    read: {
      points: (id, units) => (units ? ofUnits : whole).get(id) ?? emptyList,
      elsewhere: (id, other) =>
        (ofOthers.get(id) ?? emptyList).filter(({ observation }) => observation!.area === other),
      unitNames: (id) => unitNames.get(id) ?? emptyList,
      statements: (id) => ordered.get(id) ?? emptyList,
    },
    unmatched,
  };
}

/** Adds an entry to the list of an id. @internal */
export function addTo<T>(lists: Map<string, T[]>, id: string, entry: T): void {
  const list = lists.get(id);
  if (list) list.push(entry);
  else lists.set(id, [entry]);
}

function isOfArea({ area: named }: Evidence, area: string | null): boolean {
  return named === undefined || named === area;
}

/** Whether a row without an area belongs to the area judged: only where no other row names that area. */
function unnamedIn(rows: readonly Placed[], area: string | null): (row: Evidence) => boolean {
  if (area === null) return () => true;
  const own = rows.filter(({ evidence }) => evidence.area === area).map(({ evidence }) => evidence);
  const isObserved = own.some(isObservation);
  const stated = new Set(own.filter((row) => !isObservation(row)).map(({ indicator }) => indicator));
  return (row) => (isObservation(row) ? !isObserved : !stated.has(row.indicator));
}

/** How the plan uses the indicator of a row, or why the row cannot be used. */
function matched(
  settings: AssessmentSettings,
  row: Evidence,
  area: string | null,
  isOurs: (row: Evidence) => boolean,
): IndicatorUse | UnmatchedReason {
  const { plan, uses } = settings;
  const { indicator, area: named } = row;
  if (indicator === undefined) return 'no-indicator';
  const use = uses.get(indicator);
  if (!use) return plan.hasIndicator(indicator) ? 'unused' : 'unknown-indicator';
  if (isPart(row)) return 'disaggregated';
  if (named === undefined && !isOurs(row)) return 'other-area';
  if (named === undefined || named === area) return use.whole ? use : 'unused';
  if (use.elsewhere.has(named)) return use;
  return isOfUnit(settings, row, area) ? use : 'other-area';
}

/** Whether a row names a unit of the area that a criterion on its indicator judges by itself. */
function isOfUnit(
  { uses, units }: AssessmentSettings,
  { indicator, area: named }: Evidence,
  area: string | null,
): boolean {
  if (named === undefined || named === area) return false;
  return uses.get(indicator!)!.everyUnit.some(({ id }) => units.isUnit(named, id, area));
}

/** Whether a row is about a part of the whole. */
function isPart(row: Evidence): boolean {
  return isObservation(row) && row.disaggregation !== undefined && Object.keys(row.disaggregation).length > 0;
}

/**
 * The area to judge where the options choose none: the area of the observations or, without observations, of the
 * statements. Throws `AMBIGUOUS_AREA` where several areas are named and every observation names one. @internal
 */
export function areaOf(settings: AssessmentSettings, rows: readonly Placed[]): string | null {
  const observed = areasIn(
    settings,
    rows.filter(({ evidence }) => isObservation(evidence)),
  );
  if (observed.has(null)) return null;
  const areas = [...(observed.size > 0 ? observed : areasIn(settings, rows))].filter((area) => area !== null);
  if (areas.length > 1)
    throw indicatorError(
      'AMBIGUOUS_AREA',
      'options.area',
      `one of the areas observed: ${areas.map(visible).join(', ')}`,
      undefined,
      { areas },
    );
  return areas[0] ?? null;
}

/** The areas of the rows that a criterion can use; `null` stands for a row without an area. */
function areasIn({ uses, units }: AssessmentSettings, rows: readonly Placed[]): ReadonlySet<string | null> {
  const areas = new Set<string | null>();
  for (const { evidence } of rows) {
    const { indicator, area } = evidence;
    const use = indicator === undefined ? undefined : uses.get(indicator);
    if (!use || isPart(evidence) || (area !== undefined && use.elsewhere.has(area))) continue;
    const parent = area === undefined ? undefined : units.parentOf(area);
    if (parent !== undefined) areas.add(parent);
    else if (use.whole && (area === undefined || !units.isListed(area))) areas.add(area ?? null);
  }
  return areas;
}
