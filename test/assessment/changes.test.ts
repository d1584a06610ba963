/** What changed between two assessments, fresh or from JSON. */
import { describe, expect, test } from 'vitest';
import { compareAssessments, earlierAssessment, type EarlierAssessment } from '../../src/entries/assessment.js';
import { assessCounty, series } from './county.js';

type Stand = readonly [status: string, outlook: string];

const given = (stands: Readonly<Record<string, Stand>>, rest: object = {}): EarlierAssessment =>
  ({
    asOf: '2024',
    results: Object.fromEntries(
      Object.entries(stands).map(([id, [status, outlook]]) => [
        id,
        { evaluation: { status }, projection: { outlook } },
      ]),
    ),
    ...rest,
  }) as never;

describe('one criterion', () => {
  test.each<[Stand, Stand, readonly string[]]>([
    [['in-progress', 'on-track'], ['met', 'achieved'], ['newlyMet']],
    [
      ['insufficient-data', 'unknown'],
      ['met', 'achieved'],
      ['newlyMet', 'newlyKnown'],
    ],
    [
      ['not-applicable', 'unknown'],
      ['met', 'achieved'],
      ['newlyMet', 'newlyKnown'],
    ],
    [
      ['not-met', 'off-track'],
      ['met', 'achieved'],
      ['newlyMet', 'recovered'],
    ],
    [['met', 'achieved'], ['met', 'achieved'], []],
    [['met', 'achieved'], ['met', 'at-risk'], ['newlyAtRisk']],
    [
      ['met', 'achieved'],
      ['not-met', 'off-track'],
      ['lost', 'newlyAtRisk'],
    ],
    [['met', 'at-risk'], ['in-progress', 'at-risk'], ['lost']],
    [['met', 'achieved'], ['insufficient-data', 'unknown'], ['noLongerKnown']],
    [['met', 'achieved'], ['not-applicable', 'unknown'], ['noLongerKnown']],
    [['in-progress', 'off-track'], ['not-met', 'off-track'], []],
    [
      ['met', 'at-risk'],
      ['insufficient-data', 'on-track'],
      ['noLongerKnown', 'recovered'],
    ],
    [['insufficient-data', 'unknown'], ['insufficient-data', 'unknown'], []],
    [['in-progress', 'unknown'], ['in-progress', 'at-risk'], ['newlyAtRisk']],
    [['in-progress', 'at-risk'], ['in-progress', 'off-track'], []],
    [['in-progress', 'off-track'], ['in-progress', 'at-risk'], []],
    [['in-progress', 'off-track'], ['in-progress', 'on-track'], ['recovered']],
    [['in-progress', 'at-risk'], ['insufficient-data', 'unknown'], []],
  ])('%s, then %s: %s', (was, is, expected) => {
    const { since, earlierStatus, ...lists } = compareAssessments(given({ c: was }), given({ c: is }));
    expect(since).toBe('2024');
    expect(earlierStatus).toEqual(was[0] === is[0] ? {} : { c: was[0] });
    expect(
      Object.entries(lists)
        .filter(([, ids]) => ids.length > 0)
        .map(([name]) => name),
    ).toEqual(expected);
  });
});

test('in the order of the later one; what the earlier one does not have is in none', () => {
  const earlier = given({ b: ['in-progress', 'on-track'], a: ['in-progress', 'on-track'] });
  const later = given({ a: ['met', 'achieved'], c: ['met', 'achieved'], b: ['met', 'achieved'] });
  expect(compareAssessments(earlier, later).newlyMet).toEqual(['a', 'b']);
});

describe('options.previous', () => {
  const rows = [...series('rate', { 2020: 80, 2022: 79, 2024: 85 }), ...series('coverage', { 2022: 96, 2024: 94 })];
  const earlier = assessCounty(rows, { asOf: 2022 });
  const expected = { since: '2022', newlyMet: ['rate@2030'], lost: ['coverage@2030'] };

  test('puts the changes on the assessment', () => {
    expect(assessCounty(rows, { previous: earlier }).changes).toMatchObject(expected);
    expect(assessCounty(rows, { previous: null }).changes).toBeNull();
  });
  test('from JSON too', () => {
    const parsed = JSON.parse(JSON.stringify(earlier)) as EarlierAssessment;
    expect(assessCounty(rows, { previous: parsed }).changes).toEqual(assessCounty(rows, { previous: earlier }).changes);
  });
  test('or what is kept of it, from JSON too: the changes are the same', () => {
    const kept = earlierAssessment(earlier);
    const parsed = JSON.parse(JSON.stringify(kept)) as EarlierAssessment;
    const whole = assessCounty(rows, { previous: earlier }).changes;
    expect(assessCounty(rows, { previous: kept }).changes).toEqual(whole);
    expect(assessCounty(rows, { previous: parsed }).changes).toEqual(whole);
    expect(() => assessCounty(rows, { previous: { ...kept, area: 'East' }, area: 'West' })).toThrow(
      'options.previous.area',
    );
  });
  test('only date, area, status and outlook are kept', () => {
    const { asOf, area, results } = earlierAssessment(earlier);
    expect([asOf, area, Object.keys(results)]).toEqual(['2022', null, Object.keys(earlier.results)]);
    for (const [id, { evaluation, projection }] of Object.entries(earlier.results)) {
      expect(results[id]).toEqual({
        evaluation: { status: evaluation.status },
        projection: { outlook: projection.outlook },
      });
    }
  });
  test('an assessment compared with itself has no changes', () => {
    expect(compareAssessments(earlier, earlier)).toEqual({
      since: '2022',
      newlyMet: [],
      newlyKnown: [],
      lost: [],
      noLongerKnown: [],
      newlyAtRisk: [],
      recovered: [],
      earlierStatus: {},
    });
  });
});

describe('what cannot be compared', () => {
  const fine = given({ c: ['met', 'achieved'] });
  test.each<[string, unknown, unknown, string]>([
    ['nothing', null, fine, 'earlier: expected an assessment'],
    ['no results', { asOf: '2024' }, fine, 'earlier: expected an assessment'],
    ['a list of results', { asOf: '2024', results: [] }, fine, 'earlier: expected an assessment'],
    [
      'results that are none',
      { asOf: '2024', results: { c: {} } },
      fine,
      'earlier.results["c"]: expected the result of a criterion',
    ],
    [
      'a result that is null',
      { asOf: '2024', results: { c: null } },
      fine,
      'earlier.results["c"]: expected the result of a criterion',
    ],
    ['a later one that is none', fine, {}, 'later: expected an assessment'],
    ['no date', { ...fine, asOf: 'then' }, fine, 'earlier.asOf'],
    [
      'another area',
      { ...fine, area: 'East' },
      { ...fine, area: 'West' },
      'earlier.area: expected the area of later, West, received "East"',
    ],
    [
      'another plan',
      fine,
      given({ d: ['met', 'achieved'] }),
      'earlier.results: expected criteria of later, such as d, received "c"',
    ],
    ['of no plan', given({}), fine, 'earlier.results: expected criteria of later, such as c, received undefined'],
    ['the future', { ...fine, asOf: '2025' }, fine, 'earlier.asOf: expected not after 2024, received "2025"'],
  ])('%s', (_what, earlier, later, message) => {
    expect(() => compareAssessments(earlier as never, later as never)).toThrow(message);
  });
  test.each<[string | null | undefined, string | null | undefined]>([
    [undefined, 'East'],
    [null, 'East'],
    ['East', null],
    ['East', 'East'],
  ])('areas %s and %s can', (one, other) => {
    expect(compareAssessments(given({}, { area: one }), given({}, { area: other })).newlyMet).toEqual([]);
  });
});
