/** What a trajectory shows, before anything is drawn. */
import type { Bilingual } from '../../core/text.js';
import type { Threshold } from '../../criteria/evaluation.js';

/** What a trajectory shows, as numbers to draw. @internal */
export interface TrajectoryData {
  readonly observed: readonly {
    readonly at: number;
    readonly value: number;
    readonly label: string;
    /** How many cases that was, to stand beside the label, where there were few; else empty. */
    readonly cases: string;
    readonly bound: 'at-least' | 'at-most' | null;
    readonly period: string;
  }[];
  /** From the latest observed level on. Empty without a projection. */
  readonly ahead: readonly {
    readonly at: number;
    readonly value: number;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly label: string;
    /** How many cases are expected, likewise; of the due year only. */
    readonly cases: string;
  }[];
  readonly threshold: Threshold | null;
  readonly milestones: readonly { readonly at: number; readonly value: number }[];
  readonly baseYear: number | null;
  readonly due: number;
  /** What the quantity can be, in its unit. */
  readonly bounds: { readonly min: number; readonly max: number };
  readonly unit: Bilingual;
  /** Confidence of the band, a share; `null` without one. */
  readonly confidence: number | null;
}
