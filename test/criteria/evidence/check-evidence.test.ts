/** A row is checked before its indicator is known: its keys, its period, its marks and its figures. */
import { describe, expect, test } from 'vitest';
import { checkEvidence } from '../../../src/criteria/evidence/check-evidence.js';
import { checkRow } from '../../../src/criteria/evidence/row-keys.js';
import { faultOf } from '../judge.js';

const row = { indicator: 'x', period: 2024, value: '1' };
const keysOfObservations =
  'one of indicator, period, area, value, numerator, denominator, unit, disaggregation, status, bound, source (a dimension such as sex belongs in disaggregation, { sex: "F" }; options.ignoreKeys names the columns of your own that are to be passed over)';

describe('what is sound passes', () => {
  test.each<[string, object]>([
    ['a value', row],
    ['no value', { ...row, value: null, status: 'M' }],
    ['counts', { period: '2024-05', numerator: 1, denominator: 3 }],
    ['every key', { ...row, area: 'a', source: 's', unit: 'percent', bound: 'at-most', disaggregation: { sex: 'F' } }],
    ['a unit of a plan’s own', { ...row, unit: 'mu' }],
    ['a statement', { indicator: 'x', period: 2024, attested: 'partly', assessor: 'a', evidence: 'e' }],
    ['keys left undefined', { ...row, sex: undefined, area: undefined, numerator: undefined }],
  ])('%s', (_what, given) => {
    expect(() => checkEvidence(given, 'rows[3]', undefined)).not.toThrow();
  });
  test('columns of the host, where they are named', () => {
    expect(() => checkEvidence({ ...row, colour: 1 }, 'rows[3]', ['colour'])).not.toThrow();
  });
});

describe('a mistake names its place', () => {
  test.each<[string, unknown, object]>([
    ['no row', null, { where: 'rows[3]', expected: 'an observation or a statement', received: 'null' }],
    ['a text', 'x', { where: 'rows[3]', expected: 'an observation or a statement' }],
    ['a date', new Date(0), { where: 'rows[3]' }],
    ['an unknown key', { ...row, sex: 'F' }, { where: 'rows[3]', expected: keysOfObservations, received: '"sex"' }],
    ['an indicator that is a number', { ...row, indicator: 5 }, { where: 'rows[3].indicator', expected: 'a text' }],
    ['an area that is a number', { ...row, area: 5 }, { where: 'rows[3].area', expected: 'a text' }],
    ['a source that is a list', { ...row, source: ['s'] }, { where: 'rows[3].source', expected: 'a text' }],
    [
      'categories that are no texts',
      { ...row, disaggregation: { sex: 1 } },
      { where: 'rows[3].disaggregation', expected: 'categories by dimension, such as { sex: "F" }' },
    ],
    ['no period', { ...row, period: undefined }, { where: 'rows[3].period' }],
    ['a month that is none', { ...row, period: '2024-13' }, { where: 'rows[3].period' }],
    ['a status no one knows', { ...row, status: 'X' }, { where: 'rows[3].status', received: '"X"' }],
    ['a bound no one knows', { ...row, bound: 'above' }, { where: 'rows[3].bound', received: '"above"' }],
    ['a unit that is a number', { ...row, unit: 5 }, { where: 'rows[3].unit', expected: 'a unit', received: '5' }],
    ['a unit that is null', { ...row, unit: null }, { where: 'rows[3].unit', expected: 'a unit' }],
    ['an area beside figures', { ...row, numerator: 1, denominator: 2, area: 0 }, { where: 'rows[3].area' }],
    ['an assessor that is a number', { period: 2024, attested: 'partly', assessor: 1 }, { where: 'rows[3].assessor' }],
    ['evidence that is a number', { period: 2024, attested: 'partly', evidence: 1 }, { where: 'rows[3].evidence' }],
    ['a value beside a statement', { period: 2024, attested: 'partly', value: 1 }, { received: '"value"' }],
  ])('%s', (_what, given, fault) => {
    const found = faultOf(() => {
      checkEvidence(given, 'rows[3]', undefined);
    });
    expect(found).toMatchObject({ code: expect.stringMatching(/^BAD_OBSERVATION$|^BAD_PERIOD$/) as string, ...fault });
  });

  test.each(['value', 'numerator', 'denominator'] as const)('%s that is no figure', (name) => {
    for (const figure of ['1e3', '', 'x', NaN, Infinity, true, {}, [1]])
      expect(
        faultOf(() => {
          checkEvidence({ ...row, [name]: figure }, 'rows[3]', undefined);
        }),
      ).toMatchObject({
        code: 'BAD_NUMBER',
        where: `rows[3].${name}`,
      });
  });

  test('the columns of the host excuse no others, and no wrong texts', () => {
    const call = (given: object): object =>
      faultOf(() => {
        checkRow(given, { from: 'rows', index: 3 }, ['colour']);
      });
    expect(call({ ...row, colour: 1, size: 2 })).toMatchObject({ where: 'rows[3]', received: '"size"' });
    expect(call({ ...row, colour: 1, area: 5 })).toMatchObject({ where: 'rows[3].area' });
  });
});
