/** An evaluation that comes back from a host: damage at its surface is named with its place. */
import { expect, test } from 'vitest';
import type { Evaluation } from '../../../src/entries/engine.js';
import { checkEvaluation } from '../../../src/criteria/words/evaluation-shape.js';
import { faultOf, judge, series } from '../judge.js';

const verdicts = {
  judged: judge('at-least', series({ 2024: 96 })),
  counted: judge('at-most', [{ period: 2024, numerator: 0, denominator: 7200 }]),
  changed: judge('change', series({ 2020: 10, 2024: 8 })),
  stated: judge('attested', [{ period: 2024, attested: 'partly' }]),
  lacking: judge('change', series({ 2024: 8 })),
  without: judge('at-most', [{ period: 2024, numerator: 0, denominator: 0 }], { asOf: 2024 }),
  declared: judge('at-least', [], { notApplicable: 'no schools' }),
} satisfies Record<string, Evaluation>;

test.each(Object.entries(verdicts))('%s: what evaluate returned passes, also as JSON', (_name, verdict) => {
  expect(() => {
    checkEvaluation(verdict, 'verdict');
  }).not.toThrow();
  expect(() => {
    checkEvaluation(JSON.parse(JSON.stringify(verdict)), 'verdict');
  }).not.toThrow();
});

type Damage = [keyof typeof verdicts, object, string, string?];
const observed = { period: '2024', value: '96', unit: 'percent' };
const reasons = "'denominator-zero' or 'declared'";
test.each<Damage>([
  ['judged', { status: 'Met' }, 'status'],
  ['judged', { status: undefined }, 'status'],
  ['judged', { criterion: null }, 'criterion', 'a criterion'],
  ['judged', { indicator: { id: 'x' } }, 'indicator', 'an indicator'],
  ['judged', { phrase: '' }, 'phrase', 'a text'],
  ['judged', { asOf: 2024 }, 'asOf', 'a period'],
  ['judged', { readings: [{ name: 'x' }] }, 'readings', 'a list, each of it a reading'],
  ['judged', { readings: null }, 'readings'],
  ['judged', { warnings: ['x'] }, 'warnings', 'a list, each of it something with a code'],
  ['judged', { observed: { ...observed, period: 2024 } }, 'observed', 'a value observed, or null'],
  ['judged', { observed: { ...observed, value: 96 } }, 'observed', 'a value observed, or null'],
  ['judged', { observed: { ...observed, value: 'x' } }, 'observed', 'a value observed, or null'],
  ['judged', { observed: { ...observed, unit: '' } }, 'observed', 'a value observed, or null'],
  ['judged', { observed: undefined }, 'observed'],
  ['judged', { observed: null }, 'observed', 'a value observed'],
  ['judged', { attestation: 'partly' }, 'attestation', 'a statement, or null'],
  ['judged', { baseline: '8' }, 'baseline', 'a value observed, or null'],
  ['judged', { margin: 1 }, 'margin', 'decimal text, or null'],
  ['judged', { margin: '1e3' }, 'margin', 'decimal text, or null'],
  ['changed', { baseline: { ...observed, value: null } }, 'baseline', 'a value observed, or null'],
  ['stated', { attestation: { attested: 'nearly', period: '2024' } }, 'attestation', 'a statement, or null'],
  ['stated', { attestation: null }, 'observed', 'a value observed'],
  ['lacking', { reason: 'because' }, 'reason'],
  ['lacking', { indication: {} }, 'indication', 'a value observed, or null'],
  ['lacking', { missing: [2020] }, 'missing', 'a list, each of it a text'],
  ['without', { reason: 'because' }, 'reason', reasons],
  ['declared', { reason: undefined }, 'reason', reasons],
])('%s with %j: the place is %s', (name, damage, place, expected) => {
  const fault = faultOf(() => {
    checkEvaluation({ ...verdicts[name], ...damage }, 'verdict');
  });
  expect(fault).toMatchObject({ code: 'BAD_OPTION', where: `verdict.${place}`, ...(expected && { expected }) });
});

test.each([null, undefined, 'met', 5, []])('%j is no evaluation', (given) => {
  expect(
    faultOf(() => {
      checkEvaluation(given, 'verdict');
    }),
  ).toMatchObject({
    code: 'BAD_OPTION',
    where: 'verdict',
    expected: 'what evaluate returned',
  });
});
