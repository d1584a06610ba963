/** Signs of status and outlook as marks. */
import { atPixel } from './frame.js';
import { shapes, toneOf, type Theme } from './palette.js';
import type { Layer } from './spec.js';
import type { Status } from '../../criteria/evaluation.js';
import type { Outlook } from '../../projection/projection.js';

/** A sign at a position in pixels. @internal */
export interface Sign {
  readonly of: Status | Outlook;
  readonly x: number;
  readonly y: number;
}

/** Signs drawn as strokes, in the text colour of their tone. @internal */
export function signs(all: readonly Sign[], theme: Theme): readonly Layer[] {
  if (all.length === 0) return [];
  const rows = all.map(({ of, x, y }) => ({ x, y, shape: shapes[of], color: toneOf(theme, of).on }));
  return [
    {
      data: { values: rows },
      mark: {
        type: 'point',
        aria: false,
        filled: false,
        opacity: 1,
        size: 120,
        strokeWidth: 1.8,
        strokeCap: 'round',
        strokeJoin: 'round',
      },
      encoding: {
        x: atPixel('x'),
        y: atPixel('y'),
        shape: { field: 'shape', type: 'nominal', scale: null },
        stroke: { field: 'color', type: 'nominal', scale: null },
      },
    },
  ];
}

/**
 * Boxes at positions in pixels, each filled with the colour of its status or outlook. `told` has the fields of the
 * tooltip with their titles. @internal
 */
export function boxes(
  all: readonly (Sign & { readonly x2: number; readonly y2: number; readonly [field: string]: string | number })[],
  theme: Theme,
  told: Readonly<Record<string, string>>,
): readonly Layer[] {
  if (all.length === 0) return [];
  const rows = all.map((each) => ({ ...each, color: toneOf(theme, each.of).fill }));
  return [
    {
      data: { values: rows },
      mark: { type: 'rect', cornerRadius: 2 },
      encoding: {
        x: atPixel('x'),
        x2: { field: 'x2' },
        y: atPixel('y'),
        y2: { field: 'y2' },
        fill: { field: 'color', type: 'nominal', scale: null },
        tooltip: Object.entries(told).map(([field, title]) => ({ field, title, type: 'nominal' })),
      },
    },
  ];
}

/** A sign on its colour, for a key. @internal */
export function swatchOf(of: Status | Outlook, theme: Theme): (x: number, y: number) => readonly Layer[] {
  return (x, y) => [
    ...boxes([{ of, x, y: y - 7, x2: x + 16, y2: y + 7 }], theme, {}),
    ...signs([{ of, x: x + 8, y }], theme),
  ];
}
