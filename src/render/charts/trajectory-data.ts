/** The data of a trajectory, before it is drawn. */
import type { Bilingual } from '../../core/text.js';
import type { Threshold } from '../../criteria/evaluation.js';

/** The data of a trajectory, as numbers to draw. @internal */
export interface TrajectoryData {
  readonly observed: readonly {
    readonly at: number;
    readonly value: number;
    readonly label: string;
    /** The number of cases, to stand beside the label; empty unless there are few cases. */
    readonly cases: string;
    readonly bound: 'at-least' | 'at-most' | null;
    readonly period: string;
  }[];
  /** The projection, from the latest observed level on; empty without a projection. */
  readonly ahead: readonly {
    readonly at: number;
    readonly value: number;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly label: string;
    /** The number of cases expected in the due year, where there are few; else empty. */
    readonly cases: string;
  }[];
  readonly threshold: Threshold | null;
  readonly milestones: readonly { readonly at: number; readonly value: number }[];
  readonly baseYear: number | null;
  readonly due: number;
  /** The valid range of the quantity, in its unit. */
  readonly bounds: { readonly min: number; readonly max: number };
  readonly unit: Bilingual;
  /** The confidence of the band, as a share; `null` without a band. */
  readonly confidence: number | null;
}
