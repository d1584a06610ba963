/** The first step of a block: its criteria with their parameters, as rows. */
import { decimalPlacesOf, type DecimalText } from '../core/decimal.js';
import { fraction } from '../core/fraction.js';
import type { Criterion } from '../criteria/criterion.js';
import { dueDayOf } from '../criteria/due.js';
import type { Block, BlockScope, Parameters } from './block-scope.js';
import { sqlKindOf } from './kinds.js';
import type { Setting } from './setting.js';
import { digits, joined, name, sql, type Step } from '../expressions/text.js';

/** @internal */
export function parametersOf({ criteria }: Block, { policyOf, plan }: Setting): Parameters {
  const numbers = criteria.map((each) =>
    sqlKindOf(each.kind)!.numbers(each, policyOf(each), plan.indicator(each.indicator)),
  );
  const values = numbers.flatMap((each) => Object.values(each).filter((value) => value !== null));
  const places = Math.max(0, ...values.map(decimalPlacesOf));
  const scaled = (value: DecimalText | null): bigint | null => (value === null ? null : wholeOf(value, places));
  const rows = numbers.map((each) =>
    Object.fromEntries(Object.entries(each).map(([parameter, value]) => [parameter, scaled(value)])),
  );
  const names = Object.keys(rows[0]!);
  return {
    names,
    rows,
    sizes: Object.fromEntries(names.map((parameter) => [parameter, largest(rows.map((row) => row[parameter]!))])),
    under: 10n ** BigInt(places),
  };
}

/** The largest absolute value. */
function largest(values: readonly (bigint | null)[]): bigint {
  return values.reduce<bigint>((most, value) => {
    const size = value !== null && value < 0n ? -value : value;
    return size !== null && size > most ? size : most;
  }, 0n);
}

/** A decimal times 10^places, which is whole. */
function wholeOf(value: DecimalText, places: number): bigint {
  const { numerator, denominator } = fraction(value);
  return (BigInt(numerator) * 10n ** BigInt(places)) / BigInt(denominator);
}

/** The last year that can be judged: it is over at the date asked about, and not after the due year. @internal */
export function lastYearOf({ due }: Criterion, { years }: Setting): number {
  return Math.min(due, years[years.length - 1]!);
}

/** @internal */
export function blockCriteria({ block, setting, parameters, others }: BlockScope): Step {
  const { wholes, asOf, plan } = setting;
  const rows = block.criteria.map((criterion, i) => {
    const needed = block.kind.others?.(criterion) ?? {};
    const cells = [
      sql`${criterion.id}`,
      sql`${criterion.indicator}`,
      sql`CAST(${digits(criterion.due)} AS INTEGER)`,
      sql`CAST(${digits(lastYearOf(criterion, setting))} AS INTEGER)`,
      asOf.lastDay >= dueDayOf(criterion) ? sql`TRUE` : sql`FALSE`,
      ...(block.isSustained ? [sql`CAST(${digits(plan.yearsOf(criterion.id)!.start)} AS INTEGER)`] : []),
      ...parameters.names.map((each) => wholes.cell(parameters.rows[i]![each]!, parameters.sizes[each]!)),
      ...others.map((each) => sql`${needed[each]!}`),
    ];
    return sql`(${joined(cells, ', ')})`;
  });
  const columns = ['criterion', 'indicator', ...criterionColumns({ block, parameters }).slice(1), ...others];
  return {
    name: `${block.name}_criteria`,
    comment: block.kind.comment,
    body: sql`SELECT * FROM (VALUES
  ${joined(rows, ',\n  ')}
) AS v(${joined(
      columns.map((each) => name(each)),
      ', ',
    )})`,
  };
}

/** The columns of a criterion that later steps pass on. @internal */
export function criterionColumns({ block, parameters }: Pick<BlockScope, 'block' | 'parameters'>): readonly string[] {
  return [
    'criterion',
    'due',
    'last_year',
    'due_reached',
    ...(block.isSustained ? ['start_year'] : []),
    ...parameters.names,
  ];
}
