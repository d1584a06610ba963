/** ARCHITECTURE.md says what is so: the files it names exist, and its rooms are those of the lint rule. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const page = readFileSync(new URL('ARCHITECTURE.md', root), 'utf8');
const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  forbidden: readonly { readonly name: string; readonly to: { readonly path?: string } }[];
};

/** By the room they stand in (`''` for the house): rooms in the order of the rule, from the top down. */
const ordered: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  forbidden.flatMap(({ name, to }) => {
    const [, within = '', room] = /^(?:(\w+)\/)?(\w+)-looks-down$/.exec(name) ?? [];
    const [, above] = /\(\?:([^)]*)\)/.exec(to.path ?? '') ?? [];
    return room === undefined ? [] : [[within, [...above!.split('|'), room]]];
  }),
);
const { '': rooms, ...inner } = ordered;

test('every file and folder that it names exists', () => {
  const named = [...page.matchAll(/`((?:src|test|docs|seeds|\.ci)\/[^`]*)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

test('the rooms stand in the order of the rule', () => {
  expect([...page.matchAll(/^\| `(\w+)\/` +\|/gm)].map(([, room]) => room)).toEqual(rooms);
});

test('the rooms inside a room stand in the order of the rule', () => {
  const listed = [...page.matchAll(/^- `(\w+)\/`: (.*)$/gm)].map(([, room, parts]) => [
    room,
    [...parts!.matchAll(/`(\w+)\/`/g)].map(([, part]) => part),
  ]);
  expect(Object.fromEntries(listed)).toEqual(inner);
});
