/** Finds the indicator that a name in a table means. */
import type { Bilingual } from '../../core/text.js';
import { nameKey, nearestOf } from '../../core/similarity.js';
import { bracketed, remembering, withoutListNumber } from './text.js';
import { readUnit, type ReadUnit } from './unit-names.js';
import type { Indicator } from '../../core/model.js';

/** An indicator with a name similar to one that was not understood. */
export interface Candidate {
  readonly indicator: string;
  readonly name: Bilingual;
  /** Dice’s coefficient of the two names, from 0 to 1. */
  readonly similarity: number;
}

/** The result of looking up a name. @internal */
export type NameMatch =
  | { readonly kind: 'indicator'; readonly id: string; readonly unit: ReadUnit | null }
  /** The alias table says that the name is not an indicator of the plan. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'ambiguous' | 'unknown'; readonly candidates: readonly Candidate[] };

/** Looks up names of indicators. @internal */
export interface Names {
  /** The meaning of a name. For an unknown name, the result lists similar names. */
  find(name: string): NameMatch;
  /** The meaning of a text. `null` when the text is not a name. */
  named(text: string): NameMatch | null;
}

/** Candidates below this similarity would mislead. */
const leastSimilarity = 0.3;
const mostCandidates = 3;
/** Each indicator has three names. Any of them may be the nearest. */
const namesOfEach = 3;

/** 其中：婴儿死亡率 under 5岁以下儿童死亡率. */
const amongThem = /^其中[:、,]?\s*/u;

/** The names of a plan, indexed. */
interface Index {
  readonly byId: ReadonlyMap<string, Indicator>;
  readonly byKey: ReadonlyMap<string, ReadonlySet<string>>;
  /** The indicators with the most similar names, nearest first. */
  readonly nearest: (key: string) => readonly { readonly indicator: Indicator; readonly similarity: number }[];
}

/** A plan is indexed on first use. Plans are frozen, so the index stays valid. */
const indexes = new WeakMap<readonly Indicator[], Index>();

function indexOf(indicators: readonly Indicator[]): Index {
  const known = indexes.get(indicators);
  if (known !== undefined) return known;
  const byKey = new Map<string, Set<string>>();
  const entries = indicators.flatMap((indicator) =>
    [indicator.name.zh, indicator.name.en, indicator.id].map((name) => ({ key: nameKey(name), indicator })),
  );
  for (const { key, indicator } of entries) byKey.set(key, (byKey.get(key) ?? new Set()).add(indicator.id));
  let nearest: ReturnType<typeof nearestOf> | undefined;
  const index: Index = {
    byId: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    byKey,
    nearest: (key) => {
      nearest ??= nearestOf(entries.map((entry) => entry.key));
      return nearest(key, mostCandidates * namesOfEach, leastSimilarity).map(({ index: at, similarity }) => ({
        indicator: entries[at]!.indicator,
        similarity,
      }));
    },
  };
  indexes.set(indicators, index);
  return index;
}

/**
 * The names of a plan’s indicators: names in both languages, ids, and the caller’s aliases. Aliases are tried first.
 * Width, case, spaces and punctuation do not matter. A number before a name and a unit in brackets after it are
 * removed. @internal
 */
export function namesOf(indicators: readonly Indicator[], aliases: ReadonlyMap<string, string | null>): Names {
  const { byId, byKey, nearest } = indexOf(indicators);
  const aliasByKey = new Map<string, Set<string | null>>();
  for (const [alias, id] of aliases)
    aliasByKey.set(nameKey(alias), (aliasByKey.get(nameKey(alias)) ?? new Set()).add(id));
  return {
    named,
    find: remembering(
      (name) =>
        named(name) ?? { kind: 'unknown', candidates: candidatesFor(nameKey(withoutUnit(name)?.outside ?? name)) },
    ),
  };

  function named(name: string): NameMatch | null {
    const found = formOf(name);
    const shorter = withoutUnit(name);
    // A unit that consists of signs only, as in 婴儿死亡率（‰）, does not change the key of the name.
    const isSame = shorter !== null && (found === null || nameKey(name) === nameKey(shorter.outside));
    return isSame ? withUnit(found ?? formOf(shorter.outside), shorter.unit) : found;
  }

  function formOf(name: string): NameMatch | null {
    return lookUp(name.trim()) ?? lookUp(withoutListNumber(name).replace(amongThem, ''));
  }

  function lookUp(name: string): NameMatch | null {
    if (aliases.has(name)) return meaning([aliases.get(name)!]);
    if (byId.has(name)) return meaning([name]);
    const key = nameKey(name);
    if (key === '') return null;
    const ids = aliasByKey.get(key) ?? byKey.get(key);
    return ids === undefined ? null : meaning([...ids]);
  }

  function meaning(ids: readonly (string | null)[]): NameMatch {
    const [id] = ids;
    if (ids.length > 1)
      return {
        kind: 'ambiguous',
        candidates: ids.flatMap((each) => (each === null ? [] : [candidate(byId.get(each)!, 1)])),
      };
    return id === null ? { kind: 'left-out' } : { kind: 'indicator', id: id!, unit: null };
  }

  function candidatesFor(key: string): readonly Candidate[] {
    const found = new Map<string, Candidate>();
    for (const { indicator, similarity } of nearest(key)) {
      if (found.size === mostCandidates) break;
      if (!found.has(indicator.id)) found.set(indicator.id, candidate(indicator, similarity));
    }
    return [...found.values()];
  }
}

function candidate({ id, name }: Indicator, similarity: number): Candidate {
  return { indicator: id, name, similarity: Math.round(similarity * 100) / 100 };
}

/** Splits a name into the name and the unit in brackets after it. */
function withoutUnit(name: string): { readonly outside: string; readonly unit: ReadUnit } | null {
  const brackets = bracketed(name);
  const unit = brackets === null ? null : readUnit(brackets.inside);
  return brackets === null || unit === null ? null : { outside: brackets.outside, unit };
}

function withUnit(match: NameMatch | null, unit: ReadUnit): NameMatch | null {
  return match?.kind === 'indicator' ? { ...match, unit } : match;
}
