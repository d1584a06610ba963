/** The rules for a criterion in any plan: between its own fields, and between the criterion and its indicators. */
import { isLess } from '../core/fraction.js';
import type { Indicator } from '../core/model.js';
import type { Unit } from '../core/units.js';
import { kindOf, type Criterion } from '../criteria/criterion.js';
import { checkPolicy } from './policy-shape.js';
import type { ReportFault, Checked } from './shape.js';

/** The look-ups that the rules of a criterion need. @internal */
export interface PlanLookUp {
  readonly indicatorOf: (id: string) => Checked<Indicator> | undefined;
  /** Whether a unit is known, or an indicator of the plan has it. */
  readonly hasUnit: (unit: string) => boolean;
}

/** Reports every broken rule. A field that is not valid is `undefined` here, and breaks no further rule. @internal */
export function checkCriterion(
  criterion: Checked<Criterion>,
  path: string,
  { indicatorOf, hasUnit }: PlanLookUp,
  report: ReportFault,
): void {
  const { indicator, kind, due = NaN, dueBy, units } = criterion;
  checkPolicy(criterion.policy, `${path}.policy`, hasUnit, report);
  const bad = (field: string, expected: string, received: unknown): void =>
    report(`${path}.${field}`, expected, received);
  const values = criterion as Readonly<Record<string, string | undefined>>;
  const own = indicator === undefined ? undefined : indicatorOf(indicator);
  const unit = own?.unit;
  if (indicator !== undefined && !own) bad('indicator', 'the id of an indicator listed under indicators', indicator);
  if (unit && criterion.unit && criterion.unit !== unit)
    bad('unit', `the unit of its indicator, ${unit}`, criterion.unit);
  // A scope that is given but not valid may be a mistyped 'every-unit'.
  const scope = 'scope' in criterion ? criterion.scope : 'aggregate';
  if (units && scope === 'aggregate') bad('units', "left out, unless scope is 'every-unit'", units);
  if (dueBy !== undefined && Number.isInteger(due) && Number(dueBy.slice(0, 4)) !== due)
    bad('dueBy', `a month or a day of its due year, ${due}`, dueBy);
  if (!kind) return;
  if (unit && (kind === 'attested') !== (unit === 'attestation')) {
    bad(
      'kind',
      unit === 'attestation'
        ? "'attested': its indicator is a statement"
        : `a kind for figures: its indicator is in ${unit}`,
      kind,
    );
  } else if (unit && kind === 'balanced' && unit !== 'percent')
    bad('indicator', 'an indicator in percent, the share of one sex', unit);
  // Left out: the plan's base year, which is before every due year.
  const { baselineYear = NaN } = criterion as { readonly baselineYear?: number };
  if (baselineYear >= due) bad('baselineYear', `before it falls due, ${due}`, baselineYear);
  const { fields, rule, others, otherArea } = kindOf(kind);
  for (const [name, { type }] of Object.entries(fields)) {
    const value = values[name];
    if (type !== 'decimal' || value === undefined) continue;
    const { min, max } = own ?? {};
    if ((min != null && isLess(value, min)) || (max != null && isLess(max, value))) {
      bad(name, `a possible value of its indicator, from ${min ?? '−∞'} to ${max ?? '∞'}`, value);
    } else if (values['strict'] && (kind === 'at-least' ? max != null && !isLess(value, max) : min === value)) {
      bad(name, 'a limit that its indicator can pass, where strict is true', value);
    }
  }
  // The rules below need several fields at once.
  if (Object.keys(fields).some((name) => name !== 'baselineYear' && values[name] === undefined)) return;
  const broken = rule?.(criterion as never, own ?? {});
  if (broken) bad(broken.field, broken.expected, values[broken.field]);
  // A relative gap has another unit than its sides.
  const isRelative = 'relative' in criterion && criterion.relative === true;
  (others?.(criterion as never) ?? []).forEach((other: string | undefined, i, all) => {
    if (other === undefined) return;
    const second = indicatorOf(other);
    const isItself = other === indicator && otherArea?.(criterion as never) === undefined;
    if (isItself || all.indexOf(other) < i) report(path, `indicators that differ, for ${kind}`, other);
    else if (!second) report(path, `indicators listed under indicators, for ${kind}`, other);
    else if (unit && second.unit && !isRelative && differenceUnit(second.unit, unit) !== unit)
      report(path, `a second indicator comparable with one in ${unit}`, second.unit);
  });
}

/** The unit of a difference of two values, where the result may have the unit or its points. */
function differenceUnit(unit: Unit, wanted: Unit): Unit {
  return unit === 'percent' && wanted === 'percentage-points' ? wanted : unit;
}
