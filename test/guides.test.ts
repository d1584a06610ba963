/** The guides: in both languages, each with a way to the other, to the glossary, and from the README. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const pages = readdirSync(new URL('docs/', root)).filter((name) => name.endsWith('.md'));
const topics = pages.filter((name) => !name.endsWith('.zh.md')).map((name) => name.replace('.md', ''));

test('every guide is there in both languages', () => {
  expect(pages.filter((name) => name.endsWith('.zh.md')).sort()).toEqual(topics.map((name) => `${name}.zh.md`).sort());
});

describe.each(topics)('%s', (topic) => {
  test.each([
    [`${topic}.md`, `[中文](${topic}.zh.md)`, '[glossary](glossary.md)', 'README.md'],
    [`${topic}.zh.md`, `[English](${topic}.md)`, '[术语](glossary.zh.md)', 'README.zh.md'],
  ])(
    '%s leads to the other language and to the glossary, and the README leads to it',
    (page, other, glossary, home) => {
      expect(textOf(`docs/${page}`)).toContain(other);
      if (topic !== 'glossary') expect(textOf(`docs/${page}`)).toContain(glossary);
      expect(textOf(home)).toContain(`](docs/${page})`);
    },
  );
});

test.each(['glossary.md', 'glossary.zh.md'])('%s has a word for everything a newcomer meets', (page) => {
  const text = textOf(`docs/${page}`).toLowerCase();
  const words = ['indicator', 'criterion', 'item', 'observation', 'attestation', 'reporting unit', 'area', 'part'];
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});
