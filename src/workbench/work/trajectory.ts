/** The course of a criterion as numbers to draw. */
import type { FullResult } from '../../entries/assessment.js';
import type { Language } from '../../entries/index.js';
import type { Trajectory } from '../protocol.js';
import { sayIn } from '../say.js';
import { unitLabel } from './choices.js';

/** `null` with fewer than two figures: a single point has no course. */
export function trajectoryOf({ series, projection, due }: FullResult, language: Language): Trajectory | null {
  if (series.length < 2) return null;
  const { threshold, indicator } = projection;
  const observed = series.map(({ period, value }) => ({ at: yearOf(period), value: Number(value), label: period }));
  const path = projection.status === 'projected' ? projection.path : [];
  const unit = unitLabel(threshold?.unit ?? indicator.unit, language);
  const [first, last] = [series[0]!, series.at(-1)!];
  const say = sayIn(language);
  const limit = [threshold?.lower, threshold?.upper].filter((each) => each != null).join(say('～', ' to '));
  return {
    observed,
    ahead: path.map(({ year, point, lower, upper }) => ({
      at: year,
      value: Number(point),
      lower: lower === null ? null : Number(lower),
      upper: upper === null ? null : Number(upper),
    })),
    lower: numberOf(threshold?.lower),
    upper: numberOf(threshold?.upper),
    due,
    unit,
    about: say(
      `${indicator.name.zh}：${first.period}年${first.value}，${last.period}年${last.value}${limit === '' ? '' : `，${due}年目标值${limit}`}`,
      `${indicator.name.en}: ${first.value} in ${first.period}, ${last.value} in ${last.period}${limit === '' ? '' : `, target level of ${due}: ${limit}`}`,
    ),
  };
}

function numberOf(text: string | null | undefined): number | null {
  return text == null ? null : Number(text);
}

/** Where a period ends on an axis of years: the end of 2024 is 2024, and June of it half a year before. */
function yearOf(period: string): number {
  const [year, month = '12'] = period.split('-');
  return Number(year) + (Number(month) - 12) / 12;
}
