/** The meaning of a text under a head that is not understood. */
import type { ObservationStatus } from '../../core/model.js';
import type { Concept, Named } from './concept.js';
import { levelOf } from './areas.js';
import { totals, type Part } from './disaggregation.js';
import { wordKey } from './text.js';
import { isNotObserved } from './words.js';

/** @internal */
export type Member =
  | { readonly is: 'whole' }
  /** 全国: the table decides whether it is the whole. */
  | { readonly is: 'level'; readonly word: string }
  /** A target or a comparison. */
  | { readonly is: 'not-observed' }
  | { readonly is: 'measure'; readonly measure: 'value' | 'numerator' | 'denominator' }
  | { readonly is: 'status'; readonly status: ObservationStatus }
  | { readonly is: 'part-of-year'; readonly text: string }
  | { readonly is: 'part'; readonly part: Part }
  /** A member of an unknown dimension. Its figures are parts. */
  | { readonly is: 'unknown'; readonly text: string };

/**
 * Resolves a member. Measures, targets, parts, statuses and parts of the year are clear without their head. A word for
 * the whole means the whole. @internal
 */
export function memberOf(text: string, named: Named): Member {
  const plain = text.trim();
  if (levelOf(plain) !== null) return { is: 'level', word: plain };
  if (totals.has(wordKey(plain))) return { is: 'whole' };
  if (isNotObserved(plain)) return { is: 'not-observed' };
  const concepts = named(plain);
  const [concept] = concepts;
  const measure = concept === undefined ? null : measureOf(concept);
  if (measure !== null) return { is: 'measure', measure };
  if (concepts.length !== 1) return { is: 'unknown', text: plain };
  switch (concept!.is) {
    case 'status':
      return { is: 'status', status: concept!.status };
    case 'part':
      return concept!.part === null ? { is: 'whole' } : { is: 'part', part: concept!.part };
    case 'part-of-year':
      // Q1 may also be a quintile.
      if (/\p{Script=Han}/u.test(plain)) return { is: 'part-of-year', text: concept!.text };
  }
  return { is: 'unknown', text: plain };
}

/** The measure that a concept names. `null` when it names none. @internal */
export function measureOf(concept: Concept): 'value' | 'numerator' | 'denominator' | null {
  if (concept.is === 'measure') return concept.measure;
  if (concept.is !== 'role') return null;
  const { role } = concept;
  return role === 'value' || role === 'numerator' || role === 'denominator' ? role : null;
}
