/** The statuses that an observation can have. */
import type { ObservationStatus } from './model.js';

// A record, so that the compiler asks for each.
const all: Readonly<Record<ObservationStatus, true>> = {
  A: true,
  B: true,
  D: true,
  E: true,
  F: true,
  G: true,
  I: true,
  L: true,
  M: true,
  N: true,
  O: true,
  P: true,
  S: true,
  U: true,
  V: true,
};

/** @internal */
export const observationStatuses = Object.keys(all) as readonly ObservationStatus[];
