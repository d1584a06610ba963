/** What was expected has Chinese words: every English text that the library throws is found in its source. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { expectedWords } from '../../src/cli/expected-words.js';

const root = new URL('../../src/', import.meta.url).pathname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));

/** The texts that an expression may give; `null` where another function makes it. */
function textsOf(expression: ts.Expression | undefined): readonly string[] | null {
  if (expression === undefined) return null;
  if (ts.isStringLiteral(expression) || ts.isNoSubstitutionTemplateLiteral(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression)) {
    const [yes, no] = [textsOf(expression.whenTrue), textsOf(expression.whenFalse)];
    return yes && no && [...yes, ...no];
  }
  if (!ts.isTemplateExpression(expression)) return null;
  return expression.templateSpans.reduce<readonly string[]>(
    (heads, { expression: inner, literal }) =>
      heads.flatMap((head) => (textsOf(inner) ?? ['42']).map((text) => `${head}${text}${literal.text}`)),
    [expression.head.text],
  );
}

/** The third arguments of every call of `indicatorError`. */
function expectedIn(path: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'indicatorError')
      found.push(...(textsOf(node.arguments[2]) ?? []));
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

const expected = [...new Set(files.flatMap(expectedIn))].sort();

test('the texts are found in the source', () => {
  expect(expected.length).toBeGreaterThan(120);
  expect(expected).toContain('a value, or a numerator and a denominator');
});

describe('what was expected is said in Chinese', () => {
  // Names of fields and types of the language stay as they are.
  test.each(expected)('%s', (text) => {
    expect(expectedWords(text)).toMatch(/\p{Script=Han}|^[{'].*|^Uint8Array$|^42$/u);
  });
});
