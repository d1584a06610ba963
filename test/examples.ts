/** Finds the examples in docstrings and guides, and makes of each something a test can run. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';

/** One example: where it stands, and its code. */
export interface Example {
  readonly where: string;
  readonly code: string;
}

/** How many values a text says its expressions have. */
export function claimsIn(text: string): number {
  return text.split('//=>').length - 1;
}

/** How many values the files say that examples are taken from, by file: none of them may go unread. */
export function claimsByFile(): ReadonlyMap<string, number> {
  const files = [...filesIn('src', '.ts'), ...guides()];
  return new Map(files.map((file) => [file, claimsIn(readFileSync(`${root}${file}`, 'utf8'))]));
}

/** The pages at the root and the guides. */
function guides(): string[] {
  const pages = readdirSync(root).filter((name) => name.endsWith('.md'));
  return [...pages.sort(), ...filesIn('docs', '.md')];
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
  return guides().flatMap((file) => {
    const blocks = [...readFileSync(`${root}${file}`, 'utf8').matchAll(/^```ts\n(.*?)^```/gms)].map(
      ([, code]) => code!,
    );
    return blocks.length === 0 ? [] : [{ where: file, code: blocks.join('\n') }];
  });
}

/**
 * The example as a function of what it may use: imports are dropped, a statement `expression; //=> value` becomes
 * `expectEqual(expression, value)`.
 */
export function runnable(
  { where, code }: Example,
  scope: Readonly<Record<string, unknown>>,
): (check: Check) => Promise<void> {
  const names = Object.keys(scope).join(', ');
  const source = `export async function example(expectEqual, scope) {\nconst { ${names} } = scope;\n{\n${checking(code)}\n}\n}`;
  const { code: plain } = transformSync(source, { loader: 'ts', sourcefile: where, charset: 'utf8' });
  const body = plain.replace(/export\s*\{[^}]*\};?\s*$/, '').replace(/^export /, '');
  const example = new Function('check', 'scope', `${body}\nreturn example(check, scope);`) as (
    check: Check,
    scope: object,
  ) => Promise<void>;
  return (check) => example(check, scope);
}

/** The code with each claim turned into a check, and without imports, wherever in the code the statements stand. */
function checking(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2023, true);
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) edits.push({ from: node.getStart(), to: node.end, text: '' });
    else if (ts.isExpressionStatement(node)) {
      const claim = /^[ \t]*\/\/=> (.*)/.exec(code.slice(node.end));
      const { expression } = node;
      if (claim) {
        const text = `expectEqual(${expression.getText()}, ${claim[1]!});`;
        edits.push({ from: node.getStart(), to: node.end + claim[0].length, text });
      } else ts.forEachChild(node, visit);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return edits.reduceRight((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), code);
}
