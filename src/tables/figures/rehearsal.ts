/**
 * The first reading of a long table. It finds the figures that another figure may change, so that these figures wait.
 */
import type { Observation } from '../../core/model.js';
import type { Settings } from '../options.js';
import { keyOf, seriesOf } from './kept.js';
import { isSmallShare } from './plausibility.js';

/** @internal */
export interface Rehearsal {
  /** Records a figure. No figure waits during the first reading. */
  readonly note: (figure: Observation) => false;
  /** Whether a figure must wait: its key may occur twice, or its series may hold a share. */
  readonly isHeld: (figure: Observation) => boolean;
}

/**
 * A key is represented by two bits of a hash, in a table of 32 bits per figure. If two keys share both bits, a figure
 * waits without need; nothing else changes. @internal
 */
export function startRehearsal(figures: number, settings: Settings): Rehearsal {
  const bits = 2 ** Math.min(31, Math.max(10, Math.ceil(Math.log2(figures * 32))));
  const once = new Uint32Array(bits / 32);
  const twice = new Uint32Array(bits / 32);
  const small = new Set<string>();
  return {
    note: (figure) => {
      const places = bitsOf(keyOf(figure), bits);
      mark(places.every((at) => isMarked(once, at)) ? twice : once, places);
      if (isSmallShare(figure, settings)) small.add(seriesOf(figure));
      return false;
    },
    isHeld: (figure) =>
      bitsOf(keyOf(figure), bits).every((at) => isMarked(twice, at)) || (small.size > 0 && small.has(seriesOf(figure))),
  };
}

function isMarked(table: Uint32Array, at: number): boolean {
  return ((table[at >>> 5]! >>> (at & 31)) & 1) === 1;
}

function mark(table: Uint32Array, places: readonly number[]): void {
  for (const at of places) table[at >>> 5]! |= 1 << (at & 31);
}

/** Two positions in a table of `bits` bits: FNV-1a from two offsets. */
function bitsOf(key: string, bits: number): readonly [number, number] {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
  }
  return [mixed(one) % bits, mixed(other) % bits];
}

/** Without mixing, the lower bits of the hash depend on few characters. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (half ^ (half >>> 16)) >>> 0;
}
