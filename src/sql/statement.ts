/** Puts steps together to a statement: text with parameters. */
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, type QueryCompiler } from 'kysely';
import type { Dialect } from '../expressions/dialects/dialect.js';
import { joined, name, sql, type Fragment, type Step } from '../expressions/text.js';

/** A statement for an engine. */
export interface SqlStatement {
  readonly text: string;
  /** The values of its parameters, in order; all are texts of the plan. */
  readonly parameters: readonly string[];
  /** The names of the columns it returns. */
  readonly columns: readonly string[];
}

/** Writes a statement. @internal */
export function statementOf(
  steps: readonly Step[],
  result: Fragment,
  columns: readonly string[],
  heading: string,
  { dialect, literals }: { readonly dialect: Dialect; readonly literals: boolean },
): SqlStatement {
  const tables = steps.map(({ name: step, comment, body, shared }) => {
    const { materialized } = dialect;
    const isMarked = materialized === 'every-step' || (materialized === 'shared-steps' && shared === true);
    const marked = isMarked ? sql`AS MATERIALIZED` : sql`AS`;
    return sql`${sql.raw(`-- ${comment}`)}
${name(step)} ${marked} (
  ${body}
)`;
  });
  const whole = sql`${sql.raw(`-- ${heading}`)}
WITH
${joined(tables, ',\n')}
${result}`;
  const { sql: text, parameters } = whole.compile(compilerOf(dialect, literals));
  return { text, parameters: parameters as readonly string[], columns };
}

/** Kysely only compiles SQL; it never connects to a database. */
function compilerOf({ compiler, literal }: Dialect, literals: boolean): Kysely<unknown> {
  const createQueryCompiler = (): QueryCompiler => new (literals ? withLiterals(compiler, literal) : compiler)();
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler,
    },
  });
}

/** A compiler that writes texts into the statement, quoted, for a statement stored in a file. */
function withLiterals(compiler: Dialect['compiler'], literal: (text: string) => string): Dialect['compiler'] {
  return class extends compiler {
    protected override appendValue(value: unknown): void {
      this.append(literal(String(value)));
    }
  };
}
