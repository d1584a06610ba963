/** Every live example of the README and the guides gives the values that it names. */
import { readdirSync, readFileSync } from 'node:fs';
import inspect from 'object-inspect';
import { describe, expect, test } from 'vitest';
import { programOf } from '../../docs/site/live/program.js';
import { claimsIn } from '../examples.js';

const root = new URL('../../', import.meta.url);
const guides = [
  'README.md',
  'README.zh.md',
  ...readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));

/** The examples of a page, each as the page shows it. */
function examplesOf(page: string): string[] {
  return [...readFileSync(new URL(page, root), 'utf8').matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code!);
}

/** Runs a program as the worker does, with the source of the library. */
async function valuesOf(codes: readonly string[]): Promise<readonly (boolean | null)[]> {
  const { code, shown } = programOf(codes, (entry) => entry);
  const values: (boolean | null)[] = shown.map(() => null);
  const show = (index: number, value: unknown, expected?: () => unknown): void => {
    values[index] = expected === undefined ? null : inspect(value, { depth: 8 }) === inspect(expected(), { depth: 8 });
  };
  const given: Record<string, unknown> = {};
  for (const [, name, entry] of code.matchAll(/^import \* as (\w+) from "tianmen-indicators\/?([^"]*)";$/gm))
    given[name!] = await import(`../../src/entries/${entry || 'index'}.ts`);
  const body = code.replaceAll(/^import .*$/gm, '');
  const run = new Function('show', ...Object.keys(given), `return (async () => {${body}\n})();`) as (
    ...all: unknown[]
  ) => Promise<void>;
  await run(show, ...Object.values(given));
  return values;
}

describe.each(guides.filter((page) => examplesOf(page).length > 0))('%s', (page) => {
  test('each example runs with those above it, and every value is the one named', async () => {
    const examples = examplesOf(page);
    for (const [i, example] of examples.entries()) {
      const values = await valuesOf(examples.slice(0, i + 1));
      const claims = values.filter((value) => value !== null);
      expect(claims).toEqual(Array.from({ length: claimsIn(example) }, () => true));
    }
  });
});
