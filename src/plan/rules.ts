/**
 * What must hold between the parts of a catalogue: ids unique, references resolved, numbers in order, quotations true.
 */
import { isLess } from '../core/fraction.js';
import type { Indicator } from '../core/model.js';
import { limitsOf } from './complete.js';
import { checkCriterion } from './criterion-rules.js';
import type { CatalogueData } from './model.js';
import { checkPolicy } from './policy-shape.js';
import type { Note, Sound } from './shape.js';

/** Notes every broken rule; what is not sound is `undefined`, and breaks none. @internal */
export function checkRules({ plans, indicators }: Sound<CatalogueData>, note: Note): void {
  const used = new Set<string>();
  const once = (what: string, value: string | number | undefined, path: string, expected = 'an id'): void => {
    if (value !== undefined && used.size === used.add(`${what} ${value}`).size)
      note(path, `${expected} not used before`, value);
  };
  const known = new Map<string, Sound<Indicator>>();
  each(indicators, 'indicators', (given, path) => {
    const indicator = { ...limitsOf(given.unit), ...given };
    const { id, min, max } = indicator;
    once('indicator', id, `${path}.id`);
    if (min != null && max != null && isLess(max, min)) note(`${path}.max`, `not below min, ${min}`, max);
    if (id !== undefined) known.set(id, indicator);
  });
  each(plans, 'plans', (plan, planPath) => {
    once('plan', plan.id, `${planPath}.id`);
    // A year that is not given is NaN here, which is neither before nor after any other.
    const { baseline = NaN, start = NaN, midterm = NaN, end = NaN } = plan.years ?? {};
    if (start <= baseline) note(`${planPath}.years.start`, `after the baseline, ${baseline}`, start);
    if (end < start) note(`${planPath}.years.end`, `not before the start, ${start}`, end);
    if (midterm < start || midterm > end) note(`${planPath}.years.midterm`, `from ${start} to ${end}`, midterm);
    checkPolicy(plan.policy, `${planPath}.policy`, note);
    each(plan.domains, `${planPath}.domains`, (domain, domainPath) => {
      once('domain', domain.id, `${domainPath}.id`);
      each(domain.items, `${domainPath}.items`, ({ id, type, ordinal, text, criteria }, itemPath) => {
        once('item', id, `${itemPath}.id`);
        if (type) once(`${domainPath} ${type}`, ordinal, `${itemPath}.ordinal`, `a ${type} number`);
        each(criteria, `${itemPath}.criteria`, (criterion, path) => {
          const { due = NaN, phrase } = criterion;
          once('criterion', criterion.id, `${path}.id`);
          if (due < start) note(`${path}.due`, `not before the plan starts, ${start}`, due);
          if (phrase && text?.zh && text.en && !text.zh.includes(phrase) && !text.en.includes(phrase))
            note(`${path}.phrase`, 'words of its item, verbatim', phrase);
          checkCriterion(criterion, path, (id) => known.get(id), note);
        });
      });
    });
  });
}

function each<T>(list: readonly (T | undefined)[] = [], path: string, visit: (entry: T, path: string) => void): void {
  list.forEach((entry, i) => entry && visit(entry, `${path}[${i}]`));
}
