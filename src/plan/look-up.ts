/** Looks up the things of a plan by id and by name. */
import { indicatorError } from '../core/errors.js';
import { nameKey, nearestOf } from '../core/similarity.js';
import type { Bilingual } from '../core/text.js';

/** A thing that a text may mean. */
interface Match {
  readonly id: string;
  readonly name: Bilingual;
  readonly similarity: number;
}

/** The look-ups for one kind of thing, such as indicators. @internal */
export interface LookUp<T> {
  /** Throws `UNKNOWN_ID`, with the ids that may have been meant in `fields.candidates`. */
  readonly get: (id: unknown) => T;
  readonly has: (id: string) => boolean;
  /** The things a text may mean, nearest first. */
  readonly find: (text: string) => readonly Match[];
}

interface Named {
  readonly id: string;
  readonly name: Bilingual;
  /** Other texts by which the thing is found. */
  readonly also?: string;
}

/** The least Dice coefficient of bigrams for a text to count as a misspelling of a name. */
const nearEnough = 0.4;

/** Another id is proposed too where it is at least this share as near as the nearest. */
const asLikely = 0.8;

/** Makes the look-ups; `plural` is for the message about an unknown id. @internal */
export function lookUp<T extends { readonly id: string }>(
  what: string,
  plural: string,
  list: readonly T[],
  named: (entry: T) => Omit<Named, 'id'>,
): LookUp<T> {
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  // The keys are made at the first search: most hosts never search.
  let search: LookUp<T>['find'] | undefined;
  const find: LookUp<T>['find'] = (text) =>
    (search ??= searchOf(list.map((entry) => ({ id: entry.id, ...named(entry) }))))(text);
  return {
    find,
    has: (id) => byId.has(id),
    get: (id) => {
      const found = byId.get(id as string);
      if (found !== undefined) return found;
      const near = typeof id === 'string' ? find(id) : [];
      const likely = near.filter(({ similarity }) => similarity >= asLikely * near[0]!.similarity);
      const candidates = Object.freeze(likely.slice(0, 3).map((match) => match.id));
      const meant = candidates.length > 0 ? ` (did you mean ${candidates.join(', ')}?)` : '';
      throw indicatorError('UNKNOWN_ID', what, `the id of one of this catalogue’s ${plural}${meant}`, id, {
        candidates,
      });
    },
  };
}

function searchOf(list: readonly Named[]): (text: string) => readonly Match[] {
  const keysOf = list.map(({ id, name, also = '' }) => [...new Set([id, name.zh, name.en, also].map(nameKey))]);
  // A longer key is a text, not a name; it is found only by its parts.
  const short = keysOf.flatMap((keys, owner) => keys.filter((key) => key.length <= 100).map((key) => ({ key, owner })));
  const nearest = nearestOf(short.map(({ key }) => key));
  return (text) => {
    const wanted = nameKey(text);
    if (wanted === '') return [];
    const best = list.map((_entry, owner) =>
      Math.max(0, ...keysOf[owner]!.map((key) => (key.includes(wanted) ? 0.5 + wanted.length / key.length / 2 : 0))),
    );
    for (const { index, similarity } of nearest(wanted, short.length, nearEnough)) {
      const { owner } = short[index]!;
      best[owner] = Math.max(best[owner]!, similarity / 2);
    }
    return list
      .map(({ id, name }, owner) => ({ id, name, similarity: best[owner]! }))
      .filter(({ similarity }) => similarity > 0)
      .sort((a, b) => b.similarity - a.similarity);
  };
}
