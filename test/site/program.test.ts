/** The program that a page makes of its live examples. */
import { describe, expect, test } from 'vitest';
import { programOf } from '../../docs/site/live/program.js';

describe('a program', () => {
  const address = (entry: string): string => `lib:${entry}`;

  test('imports a name once, from its address, whatever the example above it imports', () => {
    const { code } = programOf(
      ["import { a, b, type T } from 'tianmen-indicators';\na;", "import { a } from 'tianmen-indicators';\nb(a);"],
      address,
    );
    expect(code.split('\n').slice(0, 3)).toEqual([
      'import * as module0 from "lib:tianmen-indicators";',
      'const a = module0["a"];',
      'const b = module0["b"];',
    ]);
    expect(code.match(/import/g)).toHaveLength(1);
  });

  test('shows the expressions of the last example only', () => {
    const { code, shown } = programOf(['first();', 'second(); //=> 2\nconst x = 1;\nx;'], address);
    expect(shown).toEqual([
      { expression: 'second()', claim: '2' },
      { expression: 'x', claim: null },
    ]);
    expect(code).toContain('show(0, (second()), () => (2));');
    expect(code).toContain('first();');
  });

  test('a comment on another line, or that is no expression, is no claim', () => {
    expect(programOf(['a();\n//=> 1\nb(); //=> and so on'], address).shown.map(({ claim }) => claim)).toEqual([
      null,
      null,
    ]);
  });

  test('a claim within a function is shown, another expression there is not', () => {
    const { shown } = programOf(['function f() {\n  g();\n  h(); //=> 1\n}'], address);
    expect(shown).toEqual([{ expression: 'h()', claim: '1' }]);
  });

  test('what is not TypeScript is an error that says so', () => {
    expect(() => programOf(['const = 1;'], address)).toThrow(SyntaxError);
  });
});
