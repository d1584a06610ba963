/** The content of a trajectory in one language, before it is drawn. */
import type { FullResult } from '../../assessment/assessment.js';
import type { Indicator } from '../../core/model.js';
import type { Bilingual, Language } from '../../core/text.js';
import { unitWords } from '../../core/quantity-words.js';
import { demandOf } from '../../criteria/words/demand.js';
import { mannerOf } from '../../criteria/words/manner.js';
import type { Observed } from '../../criteria/evaluation.js';
import type { Projected } from '../../projection/projection.js';
import { casesAheadText, casesSeenText } from '../../projection/words/counts.js';
import { outlookText } from '../../projection/words/labels.js';
import { projectedQuantity } from '../../projection/words/places.js';
import { estimated, observedFigure, placesOf } from '../words/figures.js';
import { sayIn } from '../words/words.js';
import type { TrajectoryData } from './trajectory-data.js';

/** @internal */
export interface TrajectoryContent {
  readonly course: TrajectoryData;
  /** The indicator, or the gap or difference that is judged. */
  readonly subject: string;
  readonly demand: string;
  /** The picture in a sentence. */
  readonly description: string;
}

/** Returns `null` where no value is observed. @internal */
export function trajectoryContent(result: FullResult, language: Language, since?: number): TrajectoryContent | null {
  const course = courseOf(result, since, language);
  if (course.observed.length === 0) return null;
  const subject = subjectOf(result)[language];
  const demand = dueDemandOf(result)[language];
  return { course, subject, demand, description: described(result, course, subject, demand, language) };
}

/** The subject of the picture: the indicator, or the gap or difference that is judged. */
function subjectOf({ evaluation: { indicator }, projection: { quantity } }: FullResult): Bilingual {
  const suffix = {
    value: { zh: '', en: '' },
    gap: { zh: '', en: ' (gap)' },
    difference: { zh: '（与对照指标之差）', en: ' (difference from the indicator compared with)' },
  }[quantity];
  const zh = quantity === 'gap' && !indicator.name.zh.includes('差') ? '（差距）' : suffix.zh;
  return {
    zh: `${indicator.name.zh}${zh}`,
    en: `${indicator.name.en}${/gap/i.test(indicator.name.en) && quantity === 'gap' ? '' : suffix.en}`,
  };
}

function dueDemandOf({ evaluation: { criterion, indicator } }: FullResult): Bilingual {
  const { zh, en } = demandOf(criterion, indicator);
  return { zh: `到${criterion.due}年${zh}`, en: `${en} by ${criterion.due}` };
}

function described(
  { evaluation, projection }: FullResult,
  { observed, ahead }: TrajectoryData,
  subject: string,
  demand: string,
  language: Language,
): string {
  const say = sayIn(language);
  const unit = unitWords(projectedQuantity(projection))[language];
  const last = observed[observed.length - 1]!;
  const end = ahead[ahead.length - 1];
  const outlook = outlookText(projection.outlook, mannerOf(evaluation.criterion))[language];
  return [
    say(`${subject}：${demand}。`, `${subject}: ${demand}.`),
    say(`${last.period}年为${last.label}${unit}`, ` ${last.label}${unit} observed in ${last.period}`),
    end === undefined ? '' : say(`，预计${end.at}年${end.label}${unit}`, `, ${end.label}${unit} expected in ${end.at}`),
    say(`；走势研判：${outlook}。`, `; outlook: ${outlook}.`),
  ].join('');
}

function courseOf(
  { series, evaluation, projection, baseline }: FullResult,
  since: number | undefined,
  language: Language,
): TrajectoryData {
  const counts = projection.status === 'projected' ? projection.counts : null;
  const fewCases = counts?.weight === 1 ? counts : null;
  const { latest, quantity } = projection;
  const whole = quantity !== 'difference' && evaluation.criterion.scope !== 'every-unit';
  const ofSeries = whole ? series : [];
  const all =
    latest !== null && !ofSeries.some(({ period }) => period === latest.period) ? [...ofSeries, latest] : ofSeries;
  const from = since ?? Math.max(...all.map(positionOf)) - 10;
  const values = all.filter((each) => positionOf(each) >= from);
  const observed = values.map((each) => ({
    at: positionOf(each),
    value: Number(each.value),
    label: observedFigure(each),
    cases:
      fewCases && each.numerator !== undefined ? besideFigure(casesSeenText(each.numerator, fewCases), language) : '',
    bound: each.bound ?? null,
    period: each.period,
  }));
  return {
    observed: observed.sort((a, b) => a.at - b.at),
    ahead:
      projection.status === 'projected'
        ? aheadOf(projection, values, fewCases ? besideFigure(casesAheadText(fewCases), language) : '')
        : [],
    threshold:
      projection.threshold ?? ('threshold' in evaluation && quantity === 'value' ? evaluation.threshold : null),
    milestones: projection.milestones.map(({ year, value }) => ({ at: year, value: Number(value) })),
    baseYear: baseline === null ? null : Number(baseline.period.slice(0, 4)),
    due: projection.due,
    bounds: boundsOf(evaluation.indicator, quantity),
    unit: unitWords(projectedQuantity(projection)),
    confidence: projection.status === 'projected' && projection.interval ? projection.interval.confidence : null,
  };
}

function boundsOf({ min, max }: Indicator, quantity: Projected['quantity']): TrajectoryData['bounds'] {
  if (quantity === 'difference') return { min: -Infinity, max: Infinity };
  return {
    min: min === null ? -Infinity : Number(min),
    max: max === null || quantity === 'gap' ? Infinity : Number(max),
  };
}

/** The number of cases beside a figure: 「13.9（1例）」. */
function besideFigure(cases: Bilingual, language: Language): string {
  return language === 'zh' ? `（${cases.zh}）` : ` (${cases.en})`;
}

function aheadOf(
  { path, latest, due }: Projected,
  values: readonly Observed[],
  cases: string,
): TrajectoryData['ahead'] {
  const places = placesOf(values.map(({ value }) => value));
  const start =
    latest === null
      ? []
      : [
          {
            at: positionOf(latest),
            value: Number(latest.value),
            lower: Number(latest.value),
            upper: Number(latest.value),
            label: '',
            cases: '',
          },
        ];
  const banded = path.some(({ lower }) => lower !== null);
  const steps = path.map(({ year, point, lower, upper }) => ({
    at: year,
    value: Number(point),
    lower: lower === null ? null : Number(lower),
    upper: upper === null ? null : Number(upper),
    label: estimated(point, places),
    cases: year === due ? cases : '',
  }));
  return [...start.map((each) => (banded ? each : { ...each, lower: null, upper: null })), ...steps];
}

/**
 * The position of a period on an axis of years: a year at its number, a month or a day where it falls in the 12 months
 * around that number.
 */
function positionOf({ period }: Observed): number {
  const [year, month, day] = period.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return year;
  return year - 0.5 + (month - 0.5) / 12 + (day === undefined ? 0 : (day - 15.5) / 372);
}
