/** The note behind a figure that may still change: 为3.9‰（初步数）. */
import { expect, test } from 'vitest';
import type { ObservationStatus } from '../../../src/core/model.js';
import { notFinalText } from '../../../src/render/leaders/latest-figure.js';

const notes = {
  A: null,
  B: null,
  D: null,
  E: '推算数',
  F: null,
  G: '试验数',
  I: '插补数',
  L: null,
  M: null,
  N: null,
  O: null,
  P: '初步数',
  S: null,
  U: '可靠性低',
  V: '未经核实',
} as const satisfies Record<ObservationStatus, string | null>;

test.each(Object.entries(notes))('a figure of status %s has the note %s', (status, note) => {
  expect(notFinalText({ status: status as ObservationStatus })?.zh ?? null).toBe(note);
});

test('a figure without a status is final', () => {
  expect(notFinalText({})).toBe(null);
});
