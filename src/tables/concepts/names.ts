/** Finds the indicator that a name in a table means. */
import type { Bilingual } from '../../core/text.js';
import { nameKey, nearestOf } from '../../core/similarity.js';
import { withDigits } from '../../core/chinese-numerals.js';
import { areOfOtherPeople, areOpposed } from './opposed-words.js';
import { remembering, withoutAmong, withoutFootnote, withoutListNumber } from './text.js';
import { unitsBehind, type ReadUnit } from './unit-names.js';
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
  | { readonly kind: 'indicator'; readonly id: string; readonly unit: ReadUnit | null; readonly footnote: string }
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

/** The names of a plan, indexed. */
interface Index {
  readonly byId: ReadonlyMap<string, Indicator>;
  readonly byKey: ReadonlyMap<string, ReadonlySet<string>>;
  /** The indicators with the most similar names, nearest first. */
  readonly nearest: (key: string) => readonly { readonly indicator: Indicator; readonly similarity: number }[];
}

/** 村委会成员中的女性比例 is also written 村委会成员中女性比例, and 5岁以下儿童死亡率 is also written 五岁以下儿童死亡率. */
function keyOf(name: string): string {
  return withDigits(nameKey(name).replaceAll('的', '')).replace(/(?<=\d)[至到](?=\d)/gu, '');
}

/** A plan is indexed on first use. Plans are frozen, so the index stays valid. */
const indexes = new WeakMap<readonly Indicator[], Index>();

function indexOf(indicators: readonly Indicator[]): Index {
  const known = indexes.get(indicators);
  if (known !== undefined) return known;
  const byKey = new Map<string, Set<string>>();
  const entries = indicators.flatMap((indicator) =>
    [indicator.name.zh, indicator.name.en, indicator.id].map((name) => ({ key: keyOf(name), indicator })),
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
 * Width, case, spaces, punctuation and 的 do not matter. A number before a name, a unit and footnote marks behind it are
 * removed. @internal
 */
export function namesOf(
  indicators: readonly Indicator[],
  aliases: ReadonlyMap<string, string | null>,
  unitOf: (text: string) => ReadUnit | null,
): Names {
  const { byId, byKey, nearest } = indexOf(indicators);
  const aliasByKey = new Map<string, Set<string | null>>();
  for (const [alias, id] of aliases) aliasByKey.set(keyOf(alias), (aliasByKey.get(keyOf(alias)) ?? new Set()).add(id));
  return {
    named,
    find: remembering(
      (name) =>
        named(name) ?? {
          kind: 'unknown',
          candidates: candidatesFor(withoutAmong(unitsBehind(name, unitOf)[0]?.outside ?? name)),
        },
    ),
  };

  function named(name: string): NameMatch | null {
    // The unit behind an alias is read as behind any name: 某率（‰）.
    if (aliases.has(name))
      return withMarks(meaning([aliases.get(name)!]), unitsBehind(name, unitOf)[0]?.unit ?? null, '');
    const { text, footnote } = withoutFootnote(name);
    const found = formOf(text);
    for (const { outside, unit } of unitsBehind(text, unitOf)) {
      // A unit that consists of signs only, as in 婴儿死亡率（‰）, does not change the key of the name.
      if (found !== null && nameKey(text) !== nameKey(outside)) continue;
      const match = found ?? formOf(outside);
      if (match !== null) return withMarks(match, unit, footnote);
    }
    return found === null ? null : withMarks(found, null, footnote);
  }

  function formOf(name: string): NameMatch | null {
    return lookUp(name.trim()) ?? lookUp(withoutTarget(withoutAmong(withoutListNumber(name)))) ?? inBothLanguages(name);
  }

  /** 婴儿死亡率 Infant mortality rate: a name and its translation, which must not be the name of another indicator. */
  function inBothLanguages(name: string): NameMatch | null {
    const [, chinese, english] = bilingual.exec(name) ?? [];
    const own = chinese === undefined ? null : named(chinese);
    if (own?.kind !== 'indicator') return null;
    const other = unitsBehind(english!, unitOf)[0]?.outside ?? english!;
    const match = named(english!);
    const isOther = match !== null && !(match.kind === 'indicator' && match.id === own.id);
    const isNear = candidatesFor(other).some(({ indicator }) => indicator === own.id);
    return isOther || !isNear ? null : own;
  }

  function lookUp(name: string): NameMatch | null {
    if (aliases.has(name)) return meaning([aliases.get(name)!]);
    if (byId.has(name)) return meaning([name]);
    const key = keyOf(name);
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
    return id === null ? { kind: 'left-out' } : { kind: 'indicator', id: id!, unit: null, footnote: '' };
  }

  function candidatesFor(name: string): readonly Candidate[] {
    const found = new Map<string, Candidate>();
    for (const { indicator, similarity } of nearest(keyOf(name))) {
      if (found.size === mostCandidates) break;
      if (!found.has(indicator.id) && !areOpposed(name, indicator.name))
        found.set(indicator.id, candidate(indicator, similarity));
    }
    return [...found.values()];
  }
}

const bilingual = /^(.*[\p{Script=Han}）)])\s*(\p{Script=Latin}[^\p{Script=Han}]*)$/su;

/** A target in brackets behind a name, with its number: 婴儿死亡率（目标≤5‰）. It says nothing of the figures. */
const target =
  /[（(][^（）()]*(?:目标|规划|计划|达到|不[高低]于|不超过|[≥≤＞＜<>])[^\d（）()]*(?!\d{4}\s*年?[）)])\d[^（）()]*[）)]$/u;

function withoutTarget(name: string): string {
  return name.replace(target, '');
}

/** An indicator below this similarity is listed as a candidate, but not proposed as an alias. */
const leastLikely = 0.5;

/** For a finding about a name that is not understood: the nearest names, and the alias that settles it. @internal */
export function proposalFor(
  name: string,
  match: NameMatch,
): { readonly candidates: readonly Candidate[]; readonly settle: string } {
  const candidates = 'candidates' in match ? match.candidates : [];
  const likely = likelyAmong(name, candidates)?.indicator ?? null;
  return { candidates, settle: `aliases: { ${JSON.stringify(name)}: ${JSON.stringify(likely)} }` };
}

/** The candidate that a name probably means. `null` when the nearest one is too far, or of other people. @internal */
export function likelyAmong(name: string, [nearest]: readonly Candidate[]): Candidate | null {
  if (nearest === undefined || nearest.similarity < leastLikely) return null;
  const isOther = isNarrowerOrWider(name, nearest) || areOfOtherPeople(name, nearest.name);
  return isOther || isCount(name) !== isCount(nearest.name.zh) ? null : nearest;
}

/** 婴儿死亡数 is no misspelling of 婴儿死亡率. */
function isCount(name: string): boolean {
  return /数\s*(?:[（(].*)?$/u.test(name);
}

/** @internal */
export const anIndicatorOfThePlan: Bilingual = {
  zh: '规划中的指标（名称、代码或别名）',
  en: 'an indicator of the plan, by name, id or alias',
};

function candidate({ id, name }: Indicator, similarity: number): Candidate {
  return { indicator: id, name, similarity: Math.round(similarity * 100) / 100 };
}

function withMarks(match: NameMatch, unit: ReadUnit | null, footnote: string): NameMatch {
  return match.kind === 'indicator' ? { ...match, unit: unit ?? match.unit, footnote } : match;
}

/**
 * Whether a text holds the name of an indicator and more (流动人口婴儿死亡率), or only a part of the name (近视率 for 小学生近视率).
 * Its figures may be of other people, so the indicator is not proposed as its meaning. @internal
 */
export function isNarrowerOrWider(text: string, { name }: Candidate): boolean {
  const key = keyOf(text);
  return [name.zh, name.en].map(keyOf).some((own) => key !== own && (isNarrower(key, own) || own.includes(key)));
}

/** Whether a key holds another key, whole or around an insertion: 新生儿窒息死亡率, 新生儿死亡率. */
function isNarrower(key: string, of: string): boolean {
  let [before, behind] = [0, 0];
  while (before < of.length && key[before] === of[before]) before++;
  while (behind < of.length && key.at(-1 - behind) === of.at(-1 - behind)) behind++;
  return key.includes(of) || (key.length > of.length && before + behind >= of.length);
}
