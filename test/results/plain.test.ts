/** Every result is plain: what JSON holds and nothing else, and nothing in it is shared with a later call. */
import assert from 'node:assert/strict';
import { describe, expect, test } from 'vitest';
import { print } from '../../src/entries/assessment.js';
import { evaluate, explain, readings } from '../../src/entries/index.js';
import { everyKind } from './every-kind.js';

/** Every object in a value, with its path. */
function objectsIn(value: unknown, path: string): readonly (readonly [string, object])[] {
  if (typeof value !== 'object' || value === null) return [];
  return [[path, value], ...Object.entries(value).flatMap(([key, part]) => objectsIn(part, `${path}.${key}`))];
}

describe.each(everyKind())('%s', (name, result) => {
  test('is a plain object, and so is every part of it', () => {
    for (const [path, part] of objectsIn(result, name)) {
      const prototype: unknown = Object.getPrototypeOf(part);
      expect([path, prototype === Object.prototype || prototype === Array.prototype]).toEqual([path, true]);
      expect([path, Object.getOwnPropertySymbols(part)]).toEqual([path, []]);
    }
  });
  test('is strictly equal to its JSON parsed', () => {
    assert.deepStrictEqual(JSON.parse(JSON.stringify(result)), result);
  });
  test('can be cloned by structure', () => {
    assert.deepStrictEqual(structuredClone(result), result);
  });
});

test('a caller who changes a result changes no later one', () => {
  const texts = () => everyKind().map(([name, result]) => [name, JSON.stringify(result)] as const);
  const before = new Map(texts());
  for (const [, result] of everyKind()) {
    for (const [, part] of objectsIn(result, '')) {
      for (const key of Object.keys(part)) Reflect.set(part, key, 'changed');
      if (Array.isArray(part) && Object.isExtensible(part)) part.push('changed');
    }
  }
  expect(texts().flatMap(([name, text]) => (text === before.get(name) ? [] : [name]))).toEqual([]);
});

test('readings are shared, and cannot be changed', () => {
  const id = 'children.health.target.3/infant-mortality-rate@2025';
  const judge = () => evaluate(id, [{ period: 2024, value: '4' }]);
  const words = explain(judge(), 'en');
  expect(() => ((judge().readings[0] as { id: string }).id = 'x')).toThrow(TypeError);
  expect(() => ((readings['inclusive-bound'].text as { zh: string }).zh = 'x')).toThrow(TypeError);
  expect(explain(judge(), 'en')).toBe(words);
});

test('every kind of result prints as a line, from JSON too', () => {
  for (const [name, result] of everyKind().filter(([each]) => each !== 'what is kept for next year')) {
    for (const language of ['zh', 'en'] as const) {
      const line = print(result, language);
      expect([name, line]).toEqual([name, expect.stringMatching(/\S/)]);
      expect([name, /undefined|NaN|null/.test(line)]).toEqual([name, false]);
      expect(print(JSON.parse(JSON.stringify(result)) as object, language)).toBe(line);
    }
  }
});
