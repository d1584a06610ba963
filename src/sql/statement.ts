/** A statement put together from steps, as text with parameters. */
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector } from 'kysely';
import type { Dialect } from './dialects/dialect.js';
import { joined, name, sql, type Fragment, type Step } from './text.js';

/** A statement for an engine. */
export interface SqlStatement {
  readonly text: string;
  /** The values of its parameters, in order: all texts of the plan. */
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
  dialect: Dialect,
): SqlStatement {
  const tables = steps.map(({ name: step, comment, body, shared }) => {
    const marked = shared === true && dialect.materialized ? sql`AS MATERIALIZED` : sql`AS`;
    return sql`${sql.raw(`-- ${comment}`)}
${name(step)} ${marked} (
  ${body}
)`;
  });
  const whole = sql`${sql.raw(`-- ${heading}`)}
WITH
${joined(tables, ',\n')}
${result}`;
  const { sql: text, parameters } = whole.compile(compilerOf(dialect));
  return { text, parameters: parameters as readonly string[], columns };
}

/** Kysely compiles; it never connects. */
function compilerOf(dialect: Dialect): Kysely<unknown> {
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: dialect.compiler,
    },
  });
}
