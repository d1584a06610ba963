/** The key of a trajectory: only the marks that the picture has. */
import { confidenceText } from '../../core/figures.js';
import type { Language } from '../../core/text.js';
import { sayIn } from '../words/words.js';
import { atPixel, type KeyEntry } from './frame.js';
import type { Theme } from './palette.js';
import type { Layer, MarkStyle } from './spec.js';
import type { TrajectoryData } from './trajectory-data.js';

/** @internal */
export function trajectoryKey(course: TrajectoryData, language: Language, theme: Theme): readonly KeyEntry[] {
  const say = sayIn(language);
  const { observed, ahead, threshold, milestones, confidence } = course;
  const bounded = observed.some(({ bound }) => bound !== null);
  const entries: (KeyEntry | false)[] = [
    {
      label: say('监测数据', 'observed'),
      draw: (x, y) => [
        swatchLine(x, y, { color: theme.series, strokeWidth: 2 }),
        swatchPoint(x + 8, y, { fill: theme.series }),
      ],
    },
    bounded && {
      label: say('只给出上限或下限', 'a bound only'),
      draw: (x, y) => [swatchPoint(x + 8, y, { shape: 'triangle-up', fill: theme.paper, stroke: theme.series })],
    },
    ahead.length > 0 && {
      label: say('预测', 'projected'),
      draw: (x, y) => [swatchLine(x, y, { color: theme.series, strokeWidth: 2, strokeDash: [4, 3] })],
    },
    confidence !== null && {
      label: say(`${confidenceText(confidence)}区间`, `${confidenceText(confidence)} interval`),
      draw: (x, y) => [swatchLine(x, y, { color: theme.series, opacity: 0.18, strokeWidth: 10 })],
    },
    threshold !== null && {
      label: say('目标', 'target'),
      draw: (x, y) => [swatchLine(x, y, { color: theme.target, strokeWidth: 2, strokeDash: [7, 3] })],
    },
    milestones.length > 0 && {
      label: say('时序进度', 'milestone'),
      draw: (x, y) => [swatchPoint(x + 8, y, { shape: 'diamond', fill: theme.paper, stroke: theme.milestone })],
    },
  ];
  return entries.filter((entry) => entry !== false);
}

function swatchLine(x: number, y: number, style: MarkStyle): Layer {
  return {
    data: { values: [{ x, to: x + 16, y }] },
    mark: { type: 'rule', aria: false, ...style },
    encoding: { x: atPixel('x'), x2: { field: 'to' }, y: atPixel('y') },
  };
}

function swatchPoint(x: number, y: number, style: MarkStyle): Layer {
  return {
    data: { values: [{ x, y }] },
    mark: { type: 'point', aria: false, size: 45, opacity: 1, filled: true, strokeWidth: 1.5, ...style },
    encoding: { x: atPixel('x'), y: atPixel('y') },
  };
}
