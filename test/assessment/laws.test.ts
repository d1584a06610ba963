/** What holds of every assessment, whatever the evidence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assess,
  assessAreas,
  compareAssessments,
  fullResult,
  type Assessment,
  type EarlierAssessment,
  type Tally,
} from '../../src/entries/assessment.js';
import { evaluate, type Evidence } from '../../src/entries/engine.js';
import { project } from '../../src/entries/projection.js';
import { toy } from '../toy.js';

const runs = { numRuns: 60 };
const parents = { S1: 'East', S2: 'East', T1: 'West' };
const places = [undefined, 'East', 'West', 'S1', 'S2', 'T1'];

const figures = toy.indicators.filter(({ unit }) => unit !== 'attestation');
const row = fc
  .record({
    indicator: fc.constantFrom(...figures),
    year: fc.integer({ min: 2015, max: 2031 }),
    size: fc.integer({ min: 0, max: 1000 }),
    part: fc.boolean(),
    area: fc.constantFrom(...places),
  })
  .map(({ indicator, year, size, part, area }): Evidence => {
    const disaggregation = part ? { disaggregation: { sex: 'F' } } : {};
    return {
      indicator: indicator.id,
      period: year,
      value: size / 10,
      ...disaggregation,
      ...(area !== undefined && { area }),
    };
  });
const statement = fc
  .record({
    period: fc.integer({ min: 2021, max: 2031 }),
    attested: fc.constantFrom('achieved', 'partly', 'not'),
    area: fc.constantFrom(undefined, 'East', 'West'),
  })
  .map(({ area, ...rest }) => ({ indicator: 'system', ...rest, ...(area !== undefined && { area }) }) as Evidence);
const stray = fc.constantFrom<Evidence>({ indicator: 'happiness', period: 2024, value: 7 }, { period: 2024, value: 7 });

/** No two rows of one indicator, period, area and part. */
const evidence = fc
  .array(
    fc.oneof({ weight: 12, arbitrary: row }, { weight: 2, arbitrary: statement }, { weight: 1, arbitrary: stray }),
    { maxLength: 120 },
  )
  .map((rows) => [
    ...new Map(
      rows.map((each) => [`${each.indicator}|${each.period}|${each.area}|${'disaggregation' in each}`, each]),
    ).values(),
  ]);
/** As of the unnamed area and of East no period may be given both unnamed and named. */
const named = evidence.map((rows) => rows.map((each) => (each.area === undefined ? { ...each, area: 'North' } : each)));
const asOf = fc.integer({ min: 2019, max: 2031 });

const judged = (rows: readonly Evidence[], year: number, area = 'East'): Assessment =>
  assess(toy, rows, { asOf: year, area, parents });
const withoutIndexes = ({ unmatched, ...rest }: Assessment) => ({
  ...rest,
  unmatched: unmatched.map(({ evidence: each, reason }) => JSON.stringify([reason, each])).sort(),
});

describe('evidence', () => {
  test('its order makes no difference', () => {
    fc.assert(
      fc.property(
        named.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        asOf,
        ([rows, shuffled], year) => {
          expect(withoutIndexes(judged(shuffled, year))).toEqual(withoutIndexes(judged(rows, year)));
        },
      ),
      runs,
    );
  });

  test('a row that matches no criterion only changes the list of unmatched rows', () => {
    fc.assert(
      fc.property(named, stray, fc.nat(), asOf, (rows, extra, place, year) => {
        const at = place % (rows.length + 1);
        const { unmatched, ...rest } = judged(rows.toSpliced(at, 0, extra), year);
        const { unmatched: before, ...same } = judged(rows, year);
        expect(rest).toEqual(same);
        expect(unmatched.filter(({ index }) => index !== at).map(({ reason }) => reason)).toEqual(
          before.map(({ reason }) => reason),
        );
        expect(unmatched.some(({ index }) => index === at)).toBe(true);
      }),
      runs,
    );
  });

  test('every row is matched or listed, at its place', () => {
    fc.assert(
      fc.property(named, asOf, (rows, year) => {
        for (const { index, evidence: each } of judged(rows, year).unmatched) expect(each).toEqual(rows[index]);
        // A later row of a unit, or a row of one of its parts, still says that there is such a unit.
        const ofUnits: readonly string[] = ['after-as-of', 'disaggregated'];
        const isUnit = ({ area }: Evidence): boolean => area !== undefined && Object.hasOwn(parents, area);
        const idle = judged(rows, year).unmatched.filter(
          ({ reason, evidence: each }) => !ofUnits.includes(reason) || !isUnit(each),
        );
        const kept = rows.filter((_row, i) => !idle.some(({ index }) => index === i));
        const { unmatched, ...rest } = judged(kept, year);
        expect(unmatched.every(({ reason, evidence: each }) => ofUnits.includes(reason) && isUnit(each))).toBe(true);
        expect(rest).toEqual({ ...judged(rows, year), unmatched: undefined });
      }),
      { ...runs, numRuns: 20 },
    );
  });
});

test('verdicts equal the results of evaluate, projections the results of project', () => {
  fc.assert(
    fc.property(named, asOf, (rows, year) => {
      const known = rows
        .filter(({ indicator }) => indicator !== undefined && toy.hasIndicator(indicator))
        .filter(({ area }) => area !== 'North' && area !== 'West' && area !== 'T1');
      const assessment = judged(known, year);
      for (const result of Object.values(assessment.results)) {
        const options = { plan: toy, asOf: year, area: 'East' };
        const needed = known.filter(({ indicator }) => indicator !== 'system' || result.kind === 'attested');
        const { evaluation, projection } = fullResult(assessment, result.id, toy);
        expect(evaluation).toEqual(evaluate(result.id as 'gap', needed, options));
        expect(projection).toEqual(project(result.id as 'gap', needed, options));
      }
    }),
    { ...runs, numRuns: 20 },
  );
});

describe('areas', () => {
  const groupOf = (name: string) => (each: Evidence) => (parents[each.area as 'S1'] ?? each.area) === name;
  test('the assessment of an area equals the assessment of its rows alone', () => {
    fc.assert(
      fc.property(named, asOf, (rows, year) => {
        const all = [...assessAreas(toy, rows, { asOf: year, parents })];
        expect(all.map(({ area }) => area)).toEqual(
          [...new Set(rows.map(({ area }) => parents[area as 'S1'] ?? area))].sort(),
        );
        for (const assessment of all)
          expect(withoutIndexes(assessment)).toEqual(
            withoutIndexes(judged(rows.filter(groupOf(assessment.area!)), year, assessment.area!)),
          );
      }),
      { ...runs, numRuns: 30 },
    );
  });

  test('the assessment of an area that is observed is the same among all areas and asked for alone', () => {
    fc.assert(
      fc.property(evidence, asOf, (rows, year) => {
        const isObserved = (name: string) => rows.some((each) => !('attested' in each) && each.area === name);
        const isTheirs = (name: string) => (each: Evidence) =>
          ('attested' in each && each.area === undefined) || (parents[each.area as 'S1'] ?? each.area) === name;
        for (const among of assessAreas(toy, rows, { asOf: year, parents })) {
          const { area } = among;
          if (area === null || !isObserved(area)) continue;
          const { unmatched, ...alone } = judged(rows, year, area);
          expect({ ...alone, unmatched: unmatched.filter(({ evidence: each }) => isTheirs(area)(each)) }).toEqual(
            among,
          );
        }
      }),
      runs,
    );
  });

  test('a stream of rows grouped by area gives the same', () => {
    fc.assert(
      fc.property(named, asOf, (rows, year) => {
        const grouped = ['East', 'North', 'West'].flatMap((name) => rows.filter(groupOf(name)));
        const streamed = [...assessAreas(toy, grouped.values(), { asOf: year, parents })];
        expect(streamed).toEqual([...assessAreas(toy, grouped, { asOf: year, parents })]);
      }),
      { ...runs, numRuns: 30 },
    );
  });
});

describe('roll-up', () => {
  const parts = ({ byStatus, byOutlook }: Tally) =>
    [byStatus, byOutlook].map((counts) => Object.values(counts).reduce((sum, count) => sum + count, 0));
  test('counts sum to their totals, and domains to plans', () => {
    fc.assert(
      fc.property(named, asOf, (rows, year) => {
        const { plans, results } = judged(rows, year);
        for (const tally of plans
          .flatMap((plan) => [plan, ...plan.domains])
          .flatMap(({ targets, criteria, targetsInView, inView }) => [targets, criteria, targetsInView, inView])) {
          expect(parts(tally)).toEqual([tally.total, tally.total]);
          expect(tally.metOfAll).toMatchObject({ part: tally.byStatus.met, of: tally.total });
          expect(tally.metOfMeasurable.part).toBeLessThanOrEqual(tally.byStatus.met);
          expect(tally.metOfWithData.of).toBe(
            tally.total - tally.byStatus['insufficient-data'] - tally.byStatus['not-applicable'],
          );
        }
        for (const plan of plans)
          expect(plan.criteria.total).toBe(plan.domains.reduce((sum, { criteria }) => sum + criteria.total, 0));
        expect(Object.keys(results)).toHaveLength(plans.reduce((sum, { criteria }) => sum + criteria.total, 0));
      }),
      runs,
    );
  });
});

describe('JSON and comparison', () => {
  test('an assessment is plain data', () => {
    fc.assert(
      fc.property(named, asOf, (rows, year) => {
        const assessment = judged(rows, year);
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
      }),
      runs,
    );
  });

  test('what came from JSON compares as it did; forth and back, what was met is lost', () => {
    fc.assert(
      fc.property(named, named, asOf, (rows, others, year) => {
        const [one, two] = [judged(rows, year), judged(others, year)];
        const forth = compareAssessments(one, two);
        expect(compareAssessments(JSON.parse(JSON.stringify(one)) as EarlierAssessment, two)).toEqual(forth);
        const back = compareAssessments(two, one);
        expect(forth.newlyMet).toEqual(expect.arrayContaining([...back.lost]));
        const met = ({ results }: Assessment) =>
          Object.values(results).filter(({ evaluation }) => evaluation.status === 'met').length;
        expect(met(two)).toBe(met(one) + forth.newlyMet.length - forth.lost.length - forth.noLongerKnown.length);
        expect(forth.newlyAtRisk).toEqual(expect.arrayContaining([...back.recovered]));
        expect(compareAssessments(one, one)).toEqual({
          since: String(year),
          newlyMet: [],
          newlyKnown: [],
          lost: [],
          noLongerKnown: [],
          newlyAtRisk: [],
          recovered: [],
          earlierStatus: {},
        });
      }),
      runs,
    );
  });
});
