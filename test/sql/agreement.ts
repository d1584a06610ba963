/** Whether an engine's verdicts are those of `evaluate`. */
import type { Criterion } from '../../src/criteria/criterion.js';
import type { Evaluation } from '../../src/criteria/evaluation.js';
import { evaluate } from '../../src/plan/evaluate.js';
import { compileVerdicts, readVerdict, type SqlOptions, type SqlVerdict } from '../../src/entries/sql.js';
import { sqlKindOf } from '../../src/sql/kinds.js';
import { mayRecheck } from './justified.js';
import type { Engine } from './engines.js';
import type { Row, World } from './world.js';

export interface Agreement {
  readonly verdicts: number;
  readonly rechecks: number;
  readonly differences: readonly object[];
  readonly byStatus: Readonly<Record<string, number>>;
  /** Of each kind, how many verdicts there are and how many of them are rechecks. */
  readonly byKind: Readonly<Record<string, { readonly verdicts: number; readonly rechecks: number }>>;
}

/** Compiles and runs, judges everything again with `evaluate`, and lists what differs. */
export async function agreementOf(engine: Engine, world: World, options: Partial<SqlOptions> = {}): Promise<Agreement> {
  const statement = compileVerdicts(world.plan, {
    dialect: engine.dialect,
    asOf: world.asOf,
    policy: world.policy,
    relations: { areas: {}, units: {}, statements: {} },
    ...options,
  });
  const rows = (await engine.rows(statement)).map(readVerdict);
  return compare(world, rows, (options.criteria as string[] | undefined) ?? world.plan.criteria.map(({ id }) => id));
}

export function compare(world: World, verdicts: readonly SqlVerdict[], criteria: readonly string[]): Agreement {
  const byKey = new Map(verdicts.map((verdict) => [`${verdict.area}|${verdict.criterion}`, verdict]));
  const differences: object[] = [];
  const byStatus: Record<string, number> = {};
  const byKind: Record<string, { verdicts: number; rechecks: number }> = {};
  if (byKey.size !== verdicts.length || verdicts.length !== world.areas.length * criteria.length)
    differences.push({ rows: verdicts.length, distinct: byKey.size, expected: world.areas.length * criteria.length });
  const rowsOf = groupsOf(world);
  for (const area of world.areas) {
    for (const id of criteria) {
      const criterion = world.plan.criterion(id as never);
      const verdict = byKey.get(`${area}|${id}`);
      const ofKind = (byKind[criterion.kind] ??= { verdicts: 0, rechecks: 0 });
      ofKind.verdicts++;
      const evaluation = expected(world, criterion, area, rowsOf);
      byStatus[evaluation.status] = (byStatus[evaluation.status] ?? 0) + 1;
      if (!verdict) {
        differences.push({ area, criterion, given: null, wanted: evaluation });
        continue;
      }
      if (verdict.status === 'recheck') {
        ofKind.rechecks++;
        if (!mayRecheck(world, criterion, area))
          differences.push({ area, criterion, given: 'recheck', wanted: evaluation });
        continue;
      }
      const [given, wanted] = [comparable(verdict), comparableEvaluation(evaluation)];
      // Which unit’s value is an indication says nothing.
      const isIndication = criterion.scope === 'every-unit' || criterion.kind === 'attested';
      if (isIndication && evaluation.status === 'insufficient-data')
        for (const each of [given, wanted]) {
          delete (each as { value?: unknown }).value;
          delete (each as { period?: unknown }).period;
        }
      // Where the latest figure of a broken level settles nothing, there is no margin, and the rest is an indication.
      if ((wanted as { margin: unknown }).margin === null)
        for (const each of [given, wanted]) {
          delete (each as { value?: unknown }).value;
          delete (each as { limits?: unknown }).limits;
        }
      if (JSON.stringify(given) !== JSON.stringify(wanted)) differences.push({ area, criterion, given, wanted });
    }
  }
  const rechecks = Object.values(byKind).reduce((sum, each) => sum + each.rechecks, 0);
  return { verdicts: verdicts.length, rechecks, differences, byStatus, byKind };
}

interface RowsOf {
  (area: string): readonly Row[];
}

function groupsOf({ observations, statements, units }: World): RowsOf {
  const parents = new Map(units.map(({ unit, area }) => [unit, area]));
  const groups = new Map<string, Row[]>();
  for (const row of [...observations, ...(statements as unknown as Row[])]) {
    const key = parents.get(row.area) ?? row.area;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return (area) => groups.get(area) ?? [];
}

function othersOf(criterion: Criterion): readonly string[] {
  return Object.values(sqlKindOf(criterion.kind)?.others?.(criterion) ?? {});
}

const unitsByWorld = new WeakMap<World, ReadonlyMap<string, readonly string[]>>();

function unitsOf(world: World): ReadonlyMap<string, readonly string[]> {
  let found = unitsByWorld.get(world);
  if (!found) {
    const lists = new Map<string, string[]>();
    for (const { unit, area } of world.units) lists.set(area, [...(lists.get(area) ?? []), unit]);
    unitsByWorld.set(world, (found = lists));
  }
  return found;
}

function expected(world: World, criterion: Criterion, area: string, rowsOf: RowsOf): Evaluation {
  const units = unitsOf(world).get(area) ?? [];
  const isAttested = criterion.kind === 'attested';
  const needed = new Set([criterion.indicator, ...othersOf(criterion)]);
  const elsewhere = criterion.kind === 'compare' ? criterion.referenceArea : undefined;
  const compared = elsewhere === undefined || elsewhere === area ? [] : rowsOf(elsewhere);
  const rows = [...rowsOf(area), ...compared.filter((row) => row.area === elsewhere)].filter(
    (row) => 'attested' in row === isAttested && needed.has(row.indicator),
  );
  return evaluate(criterion as never, rows, {
    plan: world.plan,
    asOf: world.asOf,
    policy: world.policy,
    area,
    ...(criterion.scope === 'every-unit' && { units }),
  });
}

function comparable({
  status,
  reason,
  period,
  value,
  lower,
  upper,
  strict,
  margin,
  onBoundary,
  early,
  breaches,
  missing,
  unitsJudged,
}: SqlVerdict): object {
  const limits = lower === null && upper === null ? null : { lower, upper, strict };
  return { status, reason, period, value, limits, margin, onBoundary, early, breaches, missing, unitsJudged };
}

function comparableEvaluation(evaluation: Evaluation): object {
  const none = { limits: null, margin: null, onBoundary: false, early: null, breaches: [] };
  if (evaluation.status === 'not-applicable')
    return {
      status: evaluation.status,
      reason: evaluation.reason,
      period: null,
      value: null,
      ...none,
      missing: [],
      unitsJudged: null,
    };
  if (evaluation.status === 'insufficient-data') {
    const { status, reason, indication, missing } = evaluation;
    return {
      status,
      reason,
      period: indication?.period ?? null,
      value: indication?.value ?? null,
      ...none,
      missing,
      unitsJudged: null,
    };
  }
  const { status, observed, threshold, margin, onBoundary, breaches, unitsJudged } = evaluation;
  return {
    status,
    reason: null,
    period: (observed ?? evaluation.attestation) ? String((observed ?? evaluation.attestation)!.period) : null,
    value: observed?.value ?? null,
    limits: threshold && { lower: threshold.lower, upper: threshold.upper, strict: threshold.strict },
    margin,
    onBoundary,
    early: status === 'met' ? evaluation.early : null,
    breaches,
    missing: [],
    unitsJudged,
  };
}
