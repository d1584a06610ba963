/** What a user's compiler knows: literal ids, results told apart by their status, mistakes that do not compile. */
import { describe, expectTypeOf, test } from 'vitest';
import { assess } from '../src/entries/assessment.js';
import {
  catalogue,
  classifyProgress,
  evaluate,
  forecast,
  project,
  type CriterionKind,
  type Evaluation,
  type Outlook,
  type Projection,
} from '../src/entries/index.js';
import { toy } from './toy.js';

const id = 'children.health.target.3/infant-mortality-rate@2025';
describe('ids', () => {
  test('a mistyped one does not compile', () => {
    // @ts-expect-error no such criterion
    void (() => evaluate('children.health.target.3/infant-mortality@2025', []));
    // @ts-expect-error no such criterion
    void (() => project('children.health.target.3/infant-mortality-rate@2035', []));
    // @ts-expect-error of another plan
    void (() => evaluate(id, [], { plan: toy }));
    // @ts-expect-error no such indicator in this plan
    void (() => toy.indicator('rates'));
    // @ts-expect-error nothing of it falls due in 2026
    void (() => catalogue.select({ due: 2026 }));
    // @ts-expect-error nothing of this plan either
    void (() => toy.select({ due: 2026 }));
    // @ts-expect-error a unit list for no criterion of the plan
    void (() => assess(catalogue, [], { asOf: 2024, units: { 'no.such/criterion@2030': [] } }));
  });
  test('the years in which something falls due are known', () => {
    expectTypeOf<NonNullable<NonNullable<Parameters<typeof catalogue.select>[0]>['due']>>().toEqualTypeOf<
      2025 | 2030
    >();
    expectTypeOf<(typeof toy.criteria)[number]['due']>().toEqualTypeOf<2025 | 2030>();
  });
  test('a selection keeps its kind', () => {
    const selected = catalogue.select({ kind: 'between' });
    expectTypeOf(selected[0]!.min).toBeString();
    expectTypeOf(selected[0]!.kind).toEqualTypeOf<'between'>();
  });
});

describe('results', () => {
  test('an evaluation is told apart by its status', () => {
    const verdict = evaluate(id, []);
    expectTypeOf(verdict).toEqualTypeOf<Evaluation>();
    // @ts-expect-error only a verdict on a value has a margin
    void verdict.margin;
    if (verdict.status === 'met') expectTypeOf(verdict.early).toBeBoolean();
    if (verdict.status === 'not-applicable') expectTypeOf(verdict.note).toEqualTypeOf<string | null>();
    expectTypeOf<Evaluation['status']>().toEqualTypeOf<
      'met' | 'not-met' | 'in-progress' | 'insufficient-data' | 'not-applicable'
    >();
  });
  test('a projection by its own', () => {
    const ahead = project(id, []);
    expectTypeOf(ahead).toEqualTypeOf<Projection>();
    // @ts-expect-error what is not projected has no point
    void ahead.point;
    if (ahead.status === 'projected') expectTypeOf(ahead.probability).toEqualTypeOf<number | null>();
    expectTypeOf<Outlook>().toEqualTypeOf<'achieved' | 'on-track' | 'at-risk' | 'off-track' | 'unknown'>();
    const plain = forecast([], { to: 2030 });
    if (plain.status === 'no-forecast')
      expectTypeOf(plain.reason).toEqualTypeOf<'too-few-points' | 'method-unsuited'>();
  });
  test('a scheme answers in its own labels', () => {
    const arrow = classifyProgress([], { scheme: 'sdsn', direction: 'increase', baselineYear: 2015, targetYear: 2030 });
    expectTypeOf(arrow.scheme).toEqualTypeOf<'sdsn'>();
    if (arrow.status === 'classified')
      expectTypeOf(arrow.label).toEqualTypeOf<
        'maintaining SDG achievement' | 'on track' | 'moderately improving' | 'stagnating' | 'decreasing'
      >();
  });
  test('a switch over kinds must be whole', () => {
    expectTypeOf<CriterionKind>().toEqualTypeOf<
      | 'at-least'
      | 'at-most'
      | 'about'
      | 'between'
      | 'change-from-baseline'
      | 'trend'
      | 'hold'
      | 'slowing'
      | 'gap-narrowing'
      | 'compare'
      | 'balanced'
      | 'converge'
      | 'attested'
    >();
  });
  test('nothing in a result can be changed', () => {
    const verdict = evaluate(id, []);
    // @ts-expect-error it is read-only
    void (() => (verdict.status = 'met'));
    // @ts-expect-error it is read-only
    void (() => catalogue.plans[0]!.domains.push());
  });
});
