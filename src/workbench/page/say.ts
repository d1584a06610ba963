/** The language of the page, for all its parts. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RefusedView } from '../protocol.js';
import { sayIn, type Say } from '../say.js';

export const SayContext = createContext<Say>(sayIn('zh'));

/** Chooses the language of a text. */
export function useSay(): Say {
  return useContext(SayContext);
}

/** A number of faults, in English. */
export function faultsText({ faults }: RefusedView): string {
  return faults.length === 1 ? '1 fault' : `${faults.length} faults`;
}
