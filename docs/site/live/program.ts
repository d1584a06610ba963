/** Makes one module of the examples of a page, which reports the value of each expression of the last. */
import { parse, type Comment, type ExpressionStatement, type ImportDeclaration, type Node, type Program } from 'acorn';
import { simple } from 'acorn-walk';
import { transform } from 'sucrase';

/** An expression of the last example. */
export interface ShownExpression {
  readonly expression: string;
  /** The value that the comment beside it names, as code. */
  readonly claim: string | null;
}

/** A module to be run: it calls `globalThis.show(index, value, expected)`. */
export interface ExampleProgram {
  readonly code: string;
  readonly shown: readonly ShownExpression[];
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** An import may be of a type, or of what only an example further down uses; both stay. */
const options = { transforms: ['typescript' as const], disableESTransforms: true, keepUnusedImports: true };

/** What the examples import: modules by address, and by its name in the code where in a module it is. */
interface Imports {
  readonly modules: Map<string, string>;
  readonly names: Map<string, string>;
}

/**
 * Makes the program.
 *
 * @param codes - The examples in TypeScript.
 * @param addressOf - The address of an entry of the library, by the name that the example imports it by.
 * @throws SyntaxError where the code is not TypeScript.
 */
export function programOf(codes: readonly string[], addressOf: (entry: string) => string): ExampleProgram {
  const imports: Imports = { modules: new Map(), names: new Map() };
  const shown: ShownExpression[] = [];
  const bodies = codes.map((code, i) => {
    const plain = transform(code, options).code;
    const comments: Comment[] = [];
    const program = parse(plain, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments });
    for (const declaration of importsIn(program)) keepImports(declaration, imports, addressOf);
    const removed = importsIn(program).map(({ start, end }) => ({ from: start, to: end, text: '' }));
    const isLast = i === codes.length - 1;
    return edited(plain, [...removed, ...(isLast ? reportsOf(plain, program, comments, shown) : [])]);
  });
  const modules = [...imports.modules].map(([address, name]) => `import * as ${name} from ${JSON.stringify(address)};`);
  const names = [...imports.names].map(([local, from]) => `const ${local} = ${from};`);
  return { code: [...modules, ...names, ...bodies].join('\n'), shown };
}

function importsIn({ body }: Program): readonly ImportDeclaration[] {
  return body.filter((node) => node.type === 'ImportDeclaration');
}

/**
 * Two examples of a page may import the same name; a module may not. A name that a module lacks is a type: it is
 * undefined here, and not used.
 */
function keepImports(
  { specifiers, source }: ImportDeclaration,
  { modules, names }: Imports,
  addressOf: (entry: string) => string,
): void {
  const address = addressOf(String(source.value));
  const module = modules.get(address) ?? `module${modules.size}`;
  modules.set(address, module);
  for (const specifier of specifiers) {
    if (specifier.type === 'ImportSpecifier') {
      const { imported } = specifier;
      const name = imported.type === 'Identifier' ? imported.name : String(imported.value);
      names.set(specifier.local.name, `${module}[${JSON.stringify(name)}]`);
    } else names.set(specifier.local.name, specifier.type === 'ImportDefaultSpecifier' ? `${module}.default` : module);
  }
}

/** Every expression that stands as a statement of its own, and those within functions that a comment speaks of. */
function reportsOf(code: string, program: Program, comments: readonly Comment[], shown: ShownExpression[]): Edit[] {
  const top = new Set<Node>(program.body);
  const statements: ExpressionStatement[] = [];
  simple(program, { ExpressionStatement: (node) => void statements.push(node) });
  const outer = statements.filter((statement) => top.has(statement));
  const isWithin = (node: Node): boolean => outer.some(({ start, end }) => start < node.start && node.end <= end);
  return statements
    .map((statement) => ({ statement, claim: claimOf(statement, code, comments) }))
    .filter(({ statement, claim }) => top.has(statement) || (claim !== null && !isWithin(statement)))
    .map(({ statement, claim }) => {
      const { start, end } = statement.expression;
      const expression = code.slice(start, end);
      const index = shown.push({ expression, claim }) - 1;
      const expected = claim === null ? '' : `, () => (${claim})`;
      return { from: statement.start, to: statement.end, text: `show(${index}, (${expression})${expected});` };
    });
}

/** The text of the comment `//=> …` on the line where a statement ends, if it is an expression. */
function claimOf({ end }: ExpressionStatement, code: string, comments: readonly Comment[]): string | null {
  const comment = comments.find(({ start }) => start >= end);
  if (!comment?.value.startsWith('=>') || !/^[ \t]*$/.test(code.slice(end, comment.start))) return null;
  const claim = comment.value.slice(2).trim();
  try {
    parse(`(${claim})`, { ecmaVersion: 'latest' });
    return claim;
  } catch {
    return null;
  }
}

function edited(code: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), code);
}
