/** Every example in the docstrings, the README and the guides is true. */
import { describe, expect, test } from 'vitest';
import * as io from '../src/entries/io.js';
import * as schema from '../src/entries/schema.js';
import * as workbook from '../src/entries/workbook.js';
import * as main from '../src/entries/index.js';
import * as projection from '../src/entries/projection.js';
import * as assessment from '../src/entries/assessment.js';
import * as rendering from '../src/entries/render.js';
import * as sql from '../src/entries/sql.js';
import * as statistics from '../src/entries/statistics.js';
import * as columns from '../src/entries/columns.js';
import * as explaining from '../src/entries/explain.js';
import { definePlan } from '../src/entries/engine.js';
import { claimsByFile, claimsIn, docstringExamples, guideExamples, runnable } from './examples.js';

const scope = {
  ...explaining,
  ...io,
  ...workbook,
  ...schema,
  ...statistics,
  ...columns,
  ...projection,
  ...assessment,
  ...rendering,
  ...sql,
  ...main,
  definePlan,
};

describe.each([
  ['docstring', docstringExamples()],
  ['guide', guideExamples()],
])('%s', (_kind, examples) => {
  test.each(examples.map((example) => [example.where, example] as const))('%s', async (_where, example) => {
    let checks = 0;
    await runnable(
      example,
      scope,
    )((actual, expected) => {
      checks++;
      expect(actual).toEqual(expected);
    });
    expect(claimsIn(example.code)).toBeGreaterThan(0);
    expect(checks).toBe(claimsIn(example.code));
  });
});

test('no file holds an example that is not read', () => {
  const read = new Map<string, number>();
  for (const { where, code } of [...docstringExamples(), ...guideExamples()])
    read.set(where, (read.get(where) ?? 0) + claimsIn(code));
  const unread = [...claimsByFile()].filter(([file, claims]) => claims !== (read.get(file) ?? 0));
  expect(unread).toEqual([]);
});

test('every public function has an example', () => {
  const code = docstringExamples()
    .map((example) => example.code)
    .join('\n');
  const functions = Object.entries(scope).filter(
    ([name, value]) => typeof value === 'function' && name !== 'IndicatorError',
  );
  expect(functions.map(([name]) => name).filter((name) => !code.includes(`${name}(`))).toEqual([]);
});
