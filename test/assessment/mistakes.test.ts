/** What a caller does wrong is refused with its code, its place and what was expected there. */
import { expect, test } from 'vitest';
import {
  assess,
  assessAreas,
  compareAreas,
  compareAssessments,
  domainResults,
  fullResult,
  judgeAreas,
  type Assessment,
} from '../../src/entries/assessment.js';
import { IndicatorError, type Evidence } from '../../src/entries/engine.js';
import { assessCounty, county, series } from './county.js';

const rows = series('rate', { 2020: 80, 2024: 90 });
const assessment = assessCounty(rows);
const changed = (change: (copy: never) => void): Assessment => {
  const copy = structuredClone(assessment);
  change(copy as never);
  return copy;
};
const withOptions = (options: object): (() => unknown) => {
  return () => assess(county, rows, { asOf: 2024, ...options } as never);
};
const ofAreas = (evidence: unknown, options: object = {}): (() => unknown) => {
  return () => [...assessAreas(county, evidence as Evidence[], { asOf: 2024, ...options } as never)];
};
const east = [...assessAreas(county, [{ ...rows[0]!, area: 'East' }], { asOf: 2024 })][0]!;

function* streamed(evidence: readonly Evidence[]): Generator<Evidence> {
  yield* evidence;
}

test.each<[what: string, call: () => unknown, fault: string]>([
  [
    'no plan',
    () => assess(null as never, rows, { asOf: 2024 }),
    'BAD_OPTION plan: expected a catalogue, such as definePlan returns (one plan of it: options.plan), received null',
  ],
  [
    'evidence that is no list',
    () => assess(county, 7 as never, { asOf: 2024 }),
    'BAD_OBSERVATION evidence: expected a list of observations and statements, received 7',
  ],
  [
    'a row that is none',
    () => assess(county, [null] as never, { asOf: 2024 }),
    'BAD_OBSERVATION evidence[0]: expected an observation or a statement, received null',
  ],
  [
    'a number as an indicator',
    () => assess(county, [{ indicator: 7, period: 2024, value: 1 }] as never, { asOf: 2024 }),
    'BAD_OBSERVATION evidence[0].indicator: expected the id of an indicator, or none, received 7',
  ],
  [
    'a number as an area',
    () => assess(county, [{ indicator: 'rate', area: 7, period: 2024, value: 1 }] as never, { asOf: 2024 }),
    'BAD_OBSERVATION evidence[0].area: expected the name of an area, or none, received 7',
  ],
  [
    'a figure of what is stated',
    () =>
      assess(
        county,
        [
          { indicator: 'system', period: 2024, attested: 'achieved' },
          { indicator: 'rate', period: 2024, attested: 'achieved' },
        ] as never,
        { asOf: 2024 },
      ),
    'BAD_OBSERVATION evidence[1]: expected an observed value: rate is not attested, received {',
  ],
  [
    'attestations that are no list',
    withOptions({ attestations: {} }),
    'BAD_OBSERVATION options.attestations: expected a list of observations and statements, received {}',
  ],
  [
    'an unknown view',
    withOptions({ view: 'weekly' }),
    'BAD_OPTION options.view: expected one of annual, midterm, final, received "weekly"',
  ],
  ['a policy that is none', withOptions({ policy: 7 }), 'BAD_OPTION policy: expected a policy, received 7'],
  ['an unknown key of the projection', withOptions({ projection: { speed: 1 } }), 'BAD_OPTION options.projection: '],
  [
    'a denominator of no whole number',
    withOptions({ projection: { denominators: { rate: [{ year: 2025, value: 0.5 }] } } }),
    'BAD_OPTION options.projection.denominators["rate"]: ',
  ],
  [
    'a reason that is no text',
    withOptions({ notApplicable: { 'rate@2030': 7 } }),
    'BAD_OPTION options.notApplicable["rate@2030"]: expected a reason, received 7',
  ],
  [
    'no reason',
    withOptions({ notApplicable: { 'rate@2030': '' } }),
    'BAD_OPTION options.notApplicable["rate@2030"]: expected a reason, received ""',
  ],
  [
    'units that are no lists',
    withOptions({ units: 7 }),
    'BAD_OPTION options.units: expected lists of units by criterion, received 7',
  ],
  [
    'a list of units that is none',
    withOptions({ units: { 'nurses@2030': 'E1' } }),
    'BAD_OPTION options.units["nurses@2030"]: expected a list of names, received "E1"',
  ],
  [
    'parents that are none',
    withOptions({ parents: 7 }),
    'BAD_OPTION options.parents: expected the area of each unit, by name, received 7',
  ],
  [
    'pooling in one area',
    withOptions({ projection: { pooling: 'areas' } }),
    "BAD_OPTION options.projection.pooling: expected 'none', or 'areas' for a list of areas (assessAreas, --all-areas), received \"areas\"",
  ],
  [
    'a reference that is no list',
    withOptions({ projection: { reference: {} } }),
    'BAD_OBSERVATION options.projection.reference: expected a list of observations, received {}',
  ],
  [
    'a reference without an indicator',
    withOptions({ projection: { reference: [{ period: 2024, value: 1 }] } }),
    'UNKNOWN_ID options.projection.reference[0].indicator: expected the id of an indicator of the plan, received undefined',
  ],
  [
    'a reference of an unknown indicator',
    withOptions({ projection: { reference: [{ indicator: 'joy', period: 2024, value: 1 }] } }),
    'UNKNOWN_ID options.projection.reference[0].indicator: expected the id of an indicator of the plan, received "joy"',
  ],
  [
    'areas of no iterable',
    ofAreas(null),
    'BAD_OBSERVATION evidence: expected a list or an iterable of observations and statements, received null',
  ],
  [
    'pooling of a stream',
    ofAreas(streamed(rows), { projection: { pooling: 'areas' } }),
    "BAD_OPTION options.projection.pooling: expected 'none', or 'areas' for a list of areas (assessAreas, --all-areas), received \"areas\"",
  ],
  [
    'a stream that comes back',
    ofAreas(streamed(['East', 'West', 'East'].map((area) => ({ ...rows[0]!, area })))),
    'BAD_OBSERVATION evidence[2].area: expected the rows of one area together, received "East"',
  ],
  [
    'a projection where only verdicts are asked for',
    () => judgeAreas(county, rows, { asOf: 2024, projection: {} } as never),
    'BAD_OPTION options: ',
  ],
  [
    'areas that are none',
    () => compareAreas(null as never),
    'BAD_OPTION assessments: expected assessments, such as assessAreas yields, received null',
  ],
  [
    'areas of different dates',
    () => compareAreas([assessment, assessCounty(rows, { asOf: 2025, area: 'East' })]),
    'BAD_OPTION assessments[1].asOf: expected 2024, received "2025"',
  ],
  [
    'an area twice',
    () => compareAreas([assessment, assessment]),
    'BAD_OPTION assessments[1].area: expected an area not named before, received null',
  ],
  [
    'areas of different plans',
    () => compareAreas([assessment, { ...east, results: { 'rate@2030': east.results['rate@2030']! } }]),
    'BAD_OPTION assessments[1].results: expected the criteria of the first assessment, received "1 results"',
  ],
  [
    'a result without its criterion',
    () => compareAreas([changed((copy: { results: Record<string, object> }) => (copy.results['rate@2030'] = {}))]),
    'BAD_OPTION assessments[0].results[5]',
  ],
  [
    'an assessment of a later date',
    () => compareAssessments(assessCounty(rows, { asOf: 2025 }), assessment),
    'BAD_OPTION earlier.asOf: expected not after 2024, received "2025"',
  ],
  [
    'assessments of two areas',
    () => compareAssessments(assessCounty(rows, { area: 'West' }), east),
    'BAD_OPTION earlier.area: expected the area of later, East, received "West"',
  ],
  [
    'assessments of two plans',
    () => compareAssessments({ ...assessment, results: { other: assessment.results['rate@2030']! } }, assessment),
    'BAD_OPTION earlier.results: expected criteria of later, such as deaths@2025, received "other"',
  ],
  [
    'a result without an outlook',
    () =>
      compareAssessments(
        changed(
          (copy: { results: Record<string, { projection: object }> }) => (copy.results['rate@2030']!.projection = {}),
        ),
        assessment,
      ),
    'BAD_OPTION earlier.results["rate@2030"]: expected the result of a criterion, received ',
  ],
  [
    'a domain that was not assessed',
    () => domainResults(assessment, 'county.sea', county),
    'UNKNOWN_ID domain: expected the id of a domain of the assessment, received "county.sea"',
  ],
  [
    'a view that is none',
    () =>
      domainResults(
        changed((copy: { view: string }) => (copy.view = 'weekly')),
        'county.school',
        county,
      ),
    'BAD_OPTION assessment.view: expected a view, received "weekly"',
  ],
  [
    'an area that is no name',
    () =>
      domainResults(
        changed((copy: { area: unknown }) => (copy.area = 7)),
        'county.school',
        county,
      ),
    'BAD_OPTION assessment.area: expected the name of an area',
  ],
  [
    'a plan without domains',
    () =>
      domainResults(
        changed((copy: { plans: object[] }) => (copy.plans = [{}])),
        'county.school',
        county,
      ),
    'BAD_OPTION assessment.plans: expected a list, each of it a plan, received ',
  ],
  [
    'a domain without items',
    () =>
      domainResults(
        changed((copy: { plans: { domains: object[] }[] }) => (copy.plans[0]!.domains[1] = { id: 'county.school' })),
        'county.school',
        county,
      ),
    'BAD_OPTION assessment.plans: expected a list, each of it a plan, received ',
  ],
  [
    'an item without a type',
    () =>
      domainResults(
        changed(
          (copy: { plans: { domains: { items: object[] }[] }[] }) =>
            (copy.plans[0]!.domains[1]!.items[0] = { id: 'x' }),
        ),
        'county.school',
        county,
      ),
    'BAD_OPTION assessment.plans: expected a list, each of it a plan, received ',
  ],
  [
    'no assessment',
    () => fullResult(7 as never, 'rate@2030', county),
    'BAD_OPTION assessment: expected what assess returned, received 7',
  ],
  [
    'an assessment without results',
    () => fullResult({} as never, 'rate@2030', county),
    'BAD_OPTION assessment: expected what assess returned, received {}',
  ],
  [
    'an assessment without a date',
    () =>
      fullResult(
        changed((copy: { asOf: unknown }) => (copy.asOf = 'then')),
        'rate@2030',
        county,
      ),
    'BAD_OPTION assessment.asOf: ',
  ],
  [
    'a result that is none',
    () =>
      fullResult(
        changed((copy: { results: Record<string, unknown> }) => (copy.results['rate@2030'] = 7)),
        'rate@2030',
        county,
      ),
    'BAD_OPTION assessment.results["rate@2030"]: expected the result of a criterion, received 7',
  ],
])('%s', (_what, call, fault) => {
  const found = (): string => {
    try {
      call();
    } catch (error) {
      if (error instanceof IndicatorError) return `${error.code} ${error.message}`;
      throw error;
    }
    return 'no fault';
  };
  expect(found()).toContain(fault);
});
