/** Finds the examples in docstrings and guides, and makes of each something a test can run. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { transformSync } from 'esbuild';

/** One example: where it stands, and its code. */
export interface Example {
  readonly where: string;
  readonly code: string;
}

/** Told what an expression gave, and what the example says it gives. */
export type Check = (actual: unknown, expected: unknown) => void;

const root = new URL('..', import.meta.url).pathname;

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`))
    .sort();
}

/** The `@example` blocks of every source file. */
export function docstringExamples(): Example[] {
  return filesIn('src', '.ts').flatMap((file) => {
    const source = readFileSync(`${root}${file}`, 'utf8');
    return [...source.matchAll(/@example\n((?: *\* .*\n)+?) *\*\//g)].map(([, lines]) => ({
      where: file,
      code: lines!.replaceAll(/^ *\* ?/gm, ''),
    }));
  });
}

/** The `ts` blocks of the README and the guides; the blocks of one page are one example, read from top to bottom. */
export function guideExamples(): Example[] {
  return ['README.md', ...filesIn('docs', '.md')].flatMap((file) => {
    const blocks = [...readFileSync(`${root}${file}`, 'utf8').matchAll(/^```ts\n(.*?)^```/gms)].map(
      ([, code]) => code!,
    );
    return blocks.length === 0 ? [] : [{ where: file, code: blocks.join('\n') }];
  });
}

/**
 * The example as a function of what it may use: imports are dropped, `expression; //=> value` becomes
 * `expectEqual(expression, value)`.
 */
export function runnable(
  { where, code }: Example,
  scope: Readonly<Record<string, unknown>>,
): (check: Check) => Promise<void> {
  const checked = code
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/^(?!const |let )(.*?);? *\/\/=> (.*)$/gm, 'expectEqual($1, $2);');
  const { code: plain } = transformSync(
    `export async function example(expectEqual, scope) {\nconst { ${Object.keys(scope).join(', ')} } = scope;\n{\n${checked}\n}\n}`,
    {
      loader: 'ts',
      sourcefile: where,
      charset: 'utf8',
    },
  );
  const body = plain.replace(/export\s*\{[^}]*\};?\s*$/, '').replace(/^export /, '');
  const example = new Function('check', 'scope', `${body}\nreturn example(check, scope);`) as (
    check: Check,
    scope: object,
  ) => Promise<void>;
  return (check) => example(check, scope);
}
