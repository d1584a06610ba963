/** An assessment that comes back from a host: damage at its surface is named with its place. */
import { expect, test } from 'vitest';
import { checkAssessment } from '../../src/assessment/assessment-shape.js';
import { assess } from '../../src/entries/assessment.js';
import { faultOf } from '../criteria/judge.js';
import { county } from './county.js';

const rows = [{ indicator: 'coverage', period: 2024, value: '96' }];
const whole = assess(county as never, rows as never, { asOf: 2024 });
const [plan] = whole.plans;
const [domain] = plan!.domains;
const [item] = domain!.items;

test.each(['annual', 'midterm', 'final'])('what assess returned passes in each view, also as JSON: %s', (view) => {
  for (const each of [{ ...whole, view }, JSON.parse(JSON.stringify({ ...whole, view })) as unknown])
    expect(() => {
      checkAssessment(each);
    }).not.toThrow();
});

const inPlan = (damage: object) => ({ plans: [{ ...plan, ...damage }] });
const inDomain = (damage: object) => inPlan({ domains: [{ ...domain, ...damage }] });
const inItem = (damage: object) => inDomain({ items: [{ ...item, ...damage }] });
const tallies = ['targets', 'criteria', 'targetsInView', 'inView'].map((name) => ({ [name]: null }));
const aPlan = 'a list, each of it a plan';

test.each<[damage: object, place: string, expected: string]>([
  [{ asOf: 2024 }, 'asOf', 'a period'],
  [{ area: 7 }, 'area', 'the name of an area, or null'],
  [{ view: 'yearly' }, 'view', 'a view'],
  [{ view: undefined }, 'view', 'a view'],
  [{ plans: plan }, 'plans', aPlan],
  [{ plans: [null] }, 'plans', aPlan],
  ...[{ id: '' }, { title: 'x' }, { domains: null }, ...tallies].map((damage): [object, string, string] => [
    inPlan(damage),
    'plans',
    aPlan,
  ]),
  ...[{ id: 7 }, { title: { zh: '一' } }, { items: {} }, ...tallies].map((damage): [object, string, string] => [
    inDomain(damage),
    'plans',
    aPlan,
  ]),
  ...[{ id: null }, { type: '' }, { status: 1 }, { outlook: undefined }, { criteria: [1] }].map(
    (damage): [object, string, string] => [inItem(damage), 'plans', aPlan],
  ),
])('with damage %#: the place is %s', (damage, place, expected) => {
  const fault = faultOf(() => {
    checkAssessment({ ...whole, ...damage }, 'it');
  });
  expect(fault).toMatchObject({ code: 'BAD_OPTION', where: `it.${place}`, expected });
});

test.each(['results', 'alerts', 'unmatched'])('without %s it is none', (field) => {
  expect(
    faultOf(() => {
      checkAssessment({ ...whole, [field]: null });
    }),
  ).toMatchObject({ code: 'BAD_OPTION', where: `assessment.${field}` });
});
