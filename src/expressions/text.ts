/** Pieces of SQL text. Kysely joins them: identifiers are quoted, and values become parameters. */
import { sql, type RawBuilder } from 'kysely';

export { sql };

/** A piece of SQL text with its parameters. @internal */
export type Fragment = RawBuilder<unknown>;

/** The name of a column or table, quoted as a whole. @internal */
export function name(...parts: readonly string[]): Fragment {
  return sql.id(...parts);
}

/** A whole number, as digits. @internal */
export function digits(value: bigint | number): Fragment {
  return sql.raw(BigInt(value).toString());
}

/** Fragments joined by a separator. @internal */
export function joined(fragments: readonly Fragment[], separator: string): Fragment {
  return sql.join(fragments, sql.raw(separator));
}

/** All conditions hold; true for an empty list. @internal */
export function all(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? sql`TRUE` : sql`(${joined(conditions, ' AND ')})`;
}

/** At least one condition holds; false for an empty list. @internal */
export function any(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? sql`FALSE` : sql`(${joined(conditions, ' OR ')})`;
}

/** The number of conditions that hold; a condition that is NULL does not. @internal */
export function countOf(conditions: readonly Fragment[]): Fragment {
  if (conditions.length === 0) return sql`0`;
  return sql`(${joined(
    conditions.map((condition) => sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`),
    ' + ',
  )})`;
}

/** One step of a statement: a named table, with a comment that describes one row. @internal */
export interface Step {
  readonly name: string;
  readonly comment: string;
  readonly body: Fragment;
  /** Whether later steps read it several times, so that it is better computed once. */
  readonly shared?: boolean;
}
