/** The chart of a problem: figures by year, the expected course, and the target level where the plan sets one. */
import { inPlaces } from '../../core/figures.js';
import { valueWords } from '../../core/quantity-words.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { isRateOfFewCases } from '../../criteria/words/small-counts.js';
import { yearOf } from '../words/figures.js';
import type { LeadersChart } from './document.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { placesFor } from './latest-figure.js';
import type { LeadersContext } from './leaders-context.js';

/**
 * The figures, the expected course and the last level that the plan sets for the indicator; a direction has no level.
 * `null` where there are too few figures to draw.
 * @internal
 */
export function courseChart(
  standing: IndicatorStanding,
  { say, language, year }: LeadersContext,
): readonly LeadersChart[] | null {
  const projected = standing.places
    .map(({ result }) => result)
    .filter(({ projection }) => projection.status === 'projected');
  const levels = projected.filter(({ evaluation }) => mannerOf(evaluation.criterion) === 'threshold');
  const isLevel = levels.length > 0;
  const result = (isLevel ? levels : projected).at(-1);
  if (!result || result.series.length < 3 || result.projection.status !== 'projected') return null;
  const { projection, evaluation, series } = result;
  const { due } = projection;
  // A rate of few cases jumps from year to year; an expected rate would say more than is known.
  if (isRateOfFewCases(projection.latest!, projection.indicator)) return null;
  const { lower, upper } = projection.threshold ?? { lower: null, upper: null };
  if (projection.quantity !== 'value' || (lower !== null && upper !== null)) return null;
  const from = Math.max(Number(yearOf(series[0]!.period)), year - 10);
  const years = Array.from({ length: due - from + 1 }, (_each, i) => from + i);
  const places = placesFor(standing);
  const rounded = (value: number): number => Number(value.toFixed(places));
  const observed = new Map(series.map(({ period, value }) => [Number(yearOf(period)), rounded(Number(value))]));
  const last = Number(yearOf(series[series.length - 1]!.period));
  const ahead = new Map(projection.path.map((step) => [step.year, rounded(Number(step.point))]));
  const { criterion } = evaluation;
  // The figure of the plan is printed as it stands there; a level worked out has the decimals of the data.
  const target = 'value' in criterion ? criterion.value : inPlaces((lower ?? upper)!, places);
  const name = standing.indicator.name[language];
  const unit = valueWords('', evaluation.indicator)[language].trim();
  const [now, then] = [observed.get(last), ahead.get(due)].map((value) => inPlaces(String(value), places));
  return [
    {
      block: 'chart',
      kind: 'lines',
      title: say(
        `${name}${isLevel ? `及${due}年目标值` : '走势'}（${unit}）`,
        `${name} and ${isLevel ? `the target level of ${due}` : 'its course'} (${unit})`,
      ),
      about: say(
        `${name}历年数据${isLevel ? '、' : '和'}按近年走势测算的预计值${isLevel ? `和${due}年目标值${target}` : ''}的折线图；${last}年为${now}，预计${due}年为${then}。`,
        `${name}: figures by year${isLevel ? ',' : ' and'} the expected course${isLevel ? ` and the target level of ${target} for ${due}` : ''}; ${now} in ${last}, ${then} expected in ${due}.`,
      ),
      categories: years.map(String),
      series: [
        { name: say('监测数据', 'figures'), role: 'observed', values: years.map((each) => observed.get(each) ?? null) },
        {
          name: say('预计值', 'expected'),
          role: 'expected',
          // The expected course starts at the last figure.
          values: years.map((each) => (each === last ? observed.get(last)! : (ahead.get(each) ?? null))),
        },
        ...(isLevel
          ? [{ name: say('目标值', 'target level'), role: 'target' as const, values: years.map(() => Number(target)) }]
          : []),
      ],
      unit,
    },
  ];
}
