/** The trajectory of one criterion: observed values, projection and limits. */
import type { FullResult } from '../../assessment/assessment.js';
import { readResult } from '../../core/results.js';
import { aFullResult, checkFullResult, checkWriting, optionRules } from '../checks.js';
import { framed } from './frame.js';
import { themeOf, type Theme } from './palette.js';
import { drawn } from './trajectory-layers.js';
import { trajectoryContent } from './trajectory-content.js';
import { trajectoryKey } from './trajectory-key.js';
import type { ChartOptions, ChartSpec } from './spec.js';

/** Options of a trajectory. */
export interface TrajectoryOptions extends ChartOptions {
  /** The first year shown. Left out: ten years before the latest value. */
  readonly since?: number;
}

/**
 * A criterion over the years as a Vega-Lite specification: observed values as points on a line, the projection as a
 * dashed line with its band, the limits, supplied milestones as diamonds, base year and due year marked. Labels in the
 * picture name its parts, so that no meaning depends on colour alone.
 *
 * For a criterion about a gap or a difference, the gap or the difference is drawn. For a criterion for every unit, the
 * latest value and the projection of the worst unit are drawn.
 *
 * @param result - What `fullResult` returned.
 * @param options - Language, theme and title; `width` is 460 if left out.
 * @returns `null` where no value is observed, so that nothing can be drawn.
 * @example
 * const assessment = assess(catalogue, [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }], {
 *   asOf: 2024,
 * });
 * const result = fullResult(assessment, 'children.health.target.3/infant-mortality-rate@2030', catalogue);
 * const spec = trajectorySpec(result, { language: 'en' });
 * spec?.description.startsWith('Infant mortality rate: at most 5 per 1,000 by 2030.') //=> true
 */
export function trajectorySpec(result: FullResult, options: TrajectoryOptions): ChartSpec | null {
  checkWriting(options, optionRules.trajectory, ['language']);
  checkFullResult(result);
  return readResult('result', aFullResult, () => trajectoryOf(result, options, themeOf(options)));
}

/** {@link trajectorySpec} in the colours of a given theme. @internal */
export function trajectoryOf(
  result: FullResult,
  { language, width = 460, title, since }: Omit<TrajectoryOptions, 'theme'>,
  theme: Theme,
): ChartSpec | null {
  const content = trajectoryContent(result, language, since);
  if (content === null) return null;
  const { course, subject, demand, description } = content;
  const { layers, margin, plotHeight } = drawn(course, { theme, language, width });
  return framed(
    {
      theme,
      language,
      width,
      plotHeight,
      margin,
      title: title === undefined ? subject : title,
      ...(title === undefined && { subtitle: demand }),
      key: trajectoryKey(course, language, theme),
      description,
    },
    layers,
  );
}
