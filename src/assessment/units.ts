/** Which names are areas, and which are units of an area. */
import { indicatorError } from '../core/errors.js';
import { texts } from '../core/options.js';
import { isRecord } from '../core/record.js';
import { isWholeName } from '../criteria/evidence/whole-names.js';
import type { Parents, UnitLists } from './options.js';

/** The units of areas. @internal */
export interface Units {
  /** The area a unit belongs to; `undefined` for an area, and where no option says. */
  parentOf(name: string): string | undefined;
  /** All units of an area that a criterion judges; `undefined` where they are not listed. */
  listed(criterion: string, area: string | null): readonly string[] | undefined;
  /** Whether a name other than the area's own is one of its units, for a criterion. */
  isUnit(name: string, criterion: string, area: string | null): boolean;
  /** Whether a name is on any list of units. */
  isListed(name: string): boolean;
}

/** Reads the options about units; throws `BAD_OPTION` where they are not valid. @internal */
export function unitsOf(lists: UnitLists | undefined, parents: Parents | undefined): Units {
  const parentOf = parentReader(parents);
  const readers = new Map<string, (area: string | null) => readonly string[]>();
  const namesOn = new Map<string, ReadonlySet<string>>();
  if (lists !== undefined && !isRecord(lists))
    throw indicatorError('BAD_OPTION', 'options.units', 'lists of units by criterion', lists);
  for (const [criterion, list] of Object.entries<readonly string[] | undefined>(lists ?? {})) {
    if (list === undefined) continue;
    if (!texts[0](list, ''))
      throw indicatorError('BAD_OPTION', `options.units[${JSON.stringify(criterion)}]`, 'a list of names', list);
    namesOn.set(criterion, new Set(list));
    readers.set(
      criterion,
      parents === undefined ? () => list : listByParent(list, parentOf, `options.units[${JSON.stringify(criterion)}]`),
    );
  }
  return {
    parentOf,
    listed: (criterion, area) => (readers.get(criterion) ?? readers.get('*'))?.(area),
    isUnit: (name, criterion, area) => {
      const names = namesOn.get(criterion) ?? namesOn.get('*');
      if (names ? !names.has(name) : isWholeName(name)) return false;
      return parents === undefined || (area === null ? parentOf(name) !== undefined : parentOf(name) === area);
    },
    isListed: (name) => [...namesOn.values()].some((names) => names.has(name)),
  };
}

function parentReader(parents: Parents | undefined): (name: string) => string | undefined {
  if (parents === undefined) return () => undefined;
  if (typeof parents === 'function') return parents;
  if (!isRecord(parents))
    throw indicatorError('BAD_OPTION', 'options.parents', 'the area of each unit, by name', parents);
  return (name) => (Object.hasOwn(parents, name) ? parents[name] : undefined);
}

/**
 * Finds the units of an area on a list; the area without a name has all of them. A unit without a parent is an error,
 * because no area would judge it.
 */
function listByParent(
  list: readonly string[],
  parentOf: (name: string) => string | undefined,
  where: string,
): (area: string | null) => readonly string[] {
  const byParent = new Map<string, string[]>();
  for (const unit of list) {
    const parent = parentOf(unit);
    if (parent === undefined)
      throw indicatorError('BAD_OPTION', where, 'units that options.parents gives an area', unit);
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(unit);
    else byParent.set(parent, [unit]);
  }
  return (area) => (area === null ? list : (byParent.get(area) ?? []));
}
