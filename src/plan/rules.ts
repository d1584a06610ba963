/** What must hold between the parts of a catalogue: ids unique, references resolved, numbers in order, quotations true. */
import { decimal } from '../core/decimal.js';
import type { Indicator } from '../core/model.js';
import type { Unit } from '../core/units.js';
import { kindOf, type Criterion } from '../criteria/criterion.js';
import type { CriterionBase } from '../criteria/kind.js';
import type { Item, Plan } from './model.js';
import type { Note } from './shape.js';

interface Checked {
  readonly plans: readonly Plan[];
  readonly indicators: readonly Pick<Indicator, 'id' | 'unit' | 'min' | 'max'>[];
}

/** Notes every broken rule. The data has the right shape already. @internal */
export function checkRules({ plans, indicators }: Checked, note: Note): void {
  const known = new Map<string, Unit>();
  indicators.forEach(({ id, unit, min, max }, i) => {
    const path = `indicators[${i}]`;
    if (known.has(id)) note(`${path}.id`, 'an id not used before', id);
    known.set(id, unit);
    if (min != null && max != null && decimal(min).gt(max)) note(`${path}.max`, `not below min, ${min}`, max);
  });
  const ids = { plan: new Set<string>(), domain: new Set<string>(), item: new Set<string>(), criterion: new Set<string>() };
  const unique = (kind: keyof typeof ids, id: string, path: string): void => {
    if (ids[kind].has(id)) note(`${path}.id`, `a ${kind} id not used before`, id);
    ids[kind].add(id);
  };
  plans.forEach((plan, p) => {
    const planPath = `plans[${p}]`;
    unique('plan', plan.id, planPath);
    checkYears(plan, `${planPath}.years`, note);
    plan.domains.forEach((domain, d) => {
      const domainPath = `${planPath}.domains[${d}]`;
      unique('domain', domain.id, domainPath);
      const ordinals = new Set<string>();
      domain.items.forEach((item, i) => {
        const itemPath = `${domainPath}.items[${i}]`;
        unique('item', item.id, itemPath);
        const place = `${item.type} ${item.ordinal}`;
        if (ordinals.has(place)) note(`${itemPath}.ordinal`, `a ${item.type} number not used before`, item.ordinal);
        ordinals.add(place);
        item.criteria.forEach((criterion, c) => {
          const path = `${itemPath}.criteria[${c}]`;
          unique('criterion', criterion.id, path);
          checkCriterion(criterion, item, plan, known, path, note);
        });
      });
    });
  });
}

function checkYears({ years: { baseline, start, midterm, end } }: Plan, path: string, note: Note): void {
  if (start <= baseline) note(`${path}.start`, `after the baseline, ${baseline}`, start);
  if (end < start) note(`${path}.end`, `not before the start, ${start}`, end);
  if (midterm !== undefined && (midterm < start || midterm > end)) note(`${path}.midterm`, `from ${start} to ${end}`, midterm);
}

function checkCriterion(criterion: Criterion, item: Item, plan: Plan, known: ReadonlyMap<string, Unit>, path: string, note: Note): void {
  const { indicator, phrase, due, scope, units } = criterion;
  const unit = known.get(indicator);
  if (unit === undefined) note(`${path}.indicator`, 'the id of an indicator listed under indicators', indicator);
  else if (criterion.unit !== undefined && criterion.unit !== unit) note(`${path}.unit`, `the unit of its indicator, ${unit}`, criterion.unit);
  if (unit !== undefined && (criterion.kind === 'attested') !== (unit === 'attestation')) {
    note(`${path}.kind`, unit === 'attestation' ? "'attested': its indicator is a statement" : `a kind for figures: its indicator is in ${unit}`, criterion.kind);
  }
  if (due < plan.years.start) note(`${path}.due`, `not before the plan starts, ${plan.years.start}`, due);
  if (!item.text.zh.includes(phrase) && !item.text.en.includes(phrase)) note(`${path}.phrase`, 'words of its item, verbatim', phrase);
  if (units !== undefined && scope !== 'every-unit') note(`${path}.units`, "left out, unless scope is 'every-unit'", units);
  const kind = kindOf(criterion.kind);
  const broken = kind.rule?.(criterion);
  if (broken) note(`${path}.${broken.field}`, broken.expected, (criterion as unknown as Record<string, unknown>)[broken.field]);
  for (const other of kind.others?.(criterion as CriterionBase as never) ?? []) {
    const otherUnit = known.get(other);
    if (otherUnit === undefined) note(path, `indicators listed under indicators, for ${criterion.kind}`, other);
    else if (unit !== undefined && differenceUnit(otherUnit, unit) !== unit) note(path, `a second indicator comparable with one in ${unit}`, otherUnit);
  }
}

/** The unit two values of a unit differ in, where the result may be in either. */
function differenceUnit(unit: Unit, wanted: Unit): Unit {
  return unit === 'percent' && wanted === 'percentage-points' ? wanted : unit;
}
