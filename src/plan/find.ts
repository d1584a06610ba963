/** Searches a whole plan for the things that a text may mean. */
import { indicatorError } from '../core/errors.js';
import type { LookUp } from './look-up.js';
import type { Found, Ids } from './model.js';

/** Nearest first; equally near results keep the order in which the kinds are given. @internal */
export function findIn<I extends Ids>(
  kinds: Readonly<Record<Found['kind'], Pick<LookUp<unknown>, 'find'>>>,
  text: unknown,
): readonly Found<I>[] {
  if (typeof text !== 'string' || text.trim() === '')
    throw indicatorError('BAD_OPTION', 'text', 'a text to look for', text);
  const found = Object.entries(kinds).flatMap(([kind, { find }]) =>
    find(text).map((match) => Object.freeze({ kind, ...match }) as Found<I>),
  );
  return Object.freeze(found.sort((a, b) => b.similarity - a.similarity));
}
