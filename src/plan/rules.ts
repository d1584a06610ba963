/** The rules between the parts of a catalogue: unique ids, resolved references, ordered numbers, true quotations. */
import { isLess } from '../core/fraction.js';
import type { Indicator } from '../core/model.js';
import { isUnit, units } from '../core/units.js';
import { rangeOfUnit } from './complete.js';
import { checkCriterion } from './criterion-rules.js';
import type { CatalogueData, UnitDefinition } from './model.js';
import { checkPolicy } from './policy-shape.js';
import type { ReportFault, Checked } from './shape.js';

/** A catalogue as it is written in a file: its own units may be listed once, for all indicators. @internal */
export interface WrittenCatalogue extends CatalogueData {
  readonly units?: readonly UnitDefinition[];
}

/** Reports every broken rule. A part that is not valid is `undefined` here, and breaks no further rule. @internal */
export function checkRules({ plans, indicators, units: own }: Checked<WrittenCatalogue>, report: ReportFault): void {
  const used = new Set<string>();
  const once = (what: string, value: string | number | undefined, path: string, expected = 'an id'): void => {
    if (value !== undefined && used.size === used.add(`${what} ${value}`).size)
      report(path, `${expected} not used before`, value);
  };
  const known = new Map<string, Checked<Indicator>>();
  const ownUnits = new Set<string>();
  each(own, 'units', ({ id }, path) => {
    once('unit', id, `${path}.id`);
    if (isUnit(id)) report(`${path}.id`, 'an id other than those of the known units', id);
    if (id !== undefined) ownUnits.add(id);
  });
  const measured = new Set<string>(units);
  each(indicators, 'indicators', (given, path) => {
    const { unit } = given;
    const isUnheard = unit !== undefined && !isUnit(unit) && !given.ownUnit && !ownUnits.has(unit);
    if (isUnheard) report(`${path}.unit`, `one of ${units.join(', ')}, or a unit listed under units`, unit);
    if (unit !== undefined && isUnit(unit) && given.ownUnit)
      report(`${path}.ownUnit`, `left out: ${unit} is known`, given.ownUnit);
    if (unit !== undefined) measured.add(unit);
    const indicator = { ...rangeOfUnit(given.unit), ...given };
    const { id, min, max } = indicator;
    once('indicator', id, `${path}.id`);
    if (min != null && max != null && isLess(max, min)) report(`${path}.max`, `not below min, ${min}`, max);
    // An indicator with an unknown unit breaks no further rule about units.
    if (id !== undefined) known.set(id, isUnheard ? { ...indicator, unit: undefined } : indicator);
  });
  const hasUnit = (unit: string): boolean => measured.has(unit);
  const lookUp = { indicatorOf: (id: string) => known.get(id), hasUnit };
  each(plans, 'plans', (plan, planPath) => {
    once('plan', plan.id, `${planPath}.id`);
    // A year that is not given is NaN here: comparisons with NaN are false, so it breaks no rule.
    const { baseline = NaN, start = NaN, midterm = NaN, end = NaN } = plan.years ?? {};
    if (start <= baseline) report(`${planPath}.years.start`, `after the baseline, ${baseline}`, start);
    if (end < start) report(`${planPath}.years.end`, `not before the start, ${start}`, end);
    if (midterm < start || midterm > end) report(`${planPath}.years.midterm`, `from ${start} to ${end}`, midterm);
    checkPolicy(plan.policy, `${planPath}.policy`, hasUnit, report);
    each(plan.domains, `${planPath}.domains`, (domain, domainPath) => {
      once('domain', domain.id, `${domainPath}.id`);
      each(domain.items, `${domainPath}.items`, ({ id, type, ordinal, text, criteria }, itemPath) => {
        once('item', id, `${itemPath}.id`);
        if (type) once(`${domainPath} ${type}`, ordinal, `${itemPath}.ordinal`, `a ${type} number`);
        each(criteria, `${itemPath}.criteria`, (criterion, path) => {
          const { due = NaN, phrase } = criterion;
          once('criterion', criterion.id, `${path}.id`);
          if (due < start) report(`${path}.due`, `not before the plan starts, ${start}`, due);
          if (phrase && text?.zh && text.en && !text.zh.includes(phrase) && !text.en.includes(phrase))
            report(`${path}.phrase`, 'words of its item, verbatim', phrase);
          checkCriterion(criterion, path, lookUp, report);
        });
      });
    });
  });
}

function each<T>(list: readonly (T | undefined)[] = [], path: string, visit: (entry: T, path: string) => void): void {
  list.forEach((entry, i) => entry && visit(entry, `${path}[${i}]`));
}
