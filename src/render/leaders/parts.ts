/** Parts of a whole — by sex, by urban and rural areas, by age — for which figures were read. */
import type { Assessment } from '../../assessment/assessment.js';
import { absolute, divide, fraction, isZero, multiply, signOf, subtract } from '../../core/fraction.js';
import { differenceText, toFixed, toText } from '../../core/fraction-text.js';
import { inPlaces, publishedPlaces } from '../../core/figures.js';
import type { Observation } from '../../core/model.js';
import { changeWords, sizeWords, valueWords, verbOf } from '../../core/quantity-words.js';
import type { Bilingual } from '../../core/text.js';
import { scaleOf } from '../../core/units.js';
import { quantityOf } from '../../criteria/words/figures.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { capital } from './names.js';

/** Figures of one part, oldest first. @internal */
export interface Part {
  readonly indicator: string;
  readonly dimension: string;
  readonly category: string;
  readonly series: readonly { readonly period: string; readonly value: string }[];
}

/** The words for the known categories, by code and by the names that tables use. */
const names: Readonly<Record<string, Bilingual>> = {
  F: { zh: '女性', en: 'females' },
  M: { zh: '男性', en: 'males' },
  U: { zh: '城市', en: 'urban areas' },
  R: { zh: '农村', en: 'rural areas' },
  女: { zh: '女性', en: 'females' },
  男: { zh: '男性', en: 'males' },
};

/** The dimensions under the names that tables use. */
const dimensionIds: Readonly<Record<string, string>> = { 性别: 'sex', 城乡: 'urbanisation', 年龄: 'age' };

/** The words that begin a sentence about the parts of a dimension, where there are parts of several dimensions. */
const dimensionNames: Readonly<Record<string, Bilingual>> = {
  sex: { zh: '分性别看', en: 'by sex' },
  urbanisation: { zh: '分城乡看', en: 'by urban and rural areas' },
  age: { zh: '分年龄看', en: 'by age' },
};

/** The words for the gap between the two categories of a dimension. */
const gapNames: Readonly<Record<string, Bilingual>> = {
  sex: { zh: '性别差距', en: 'the gap between the sexes' },
  urbanisation: { zh: '城乡差距', en: 'the gap between urban and rural areas' },
};

/** A category in words. @internal */
export function categoryText(category: string): Bilingual {
  return names[category] ?? { zh: category, en: category };
}

/**
 * The parts that were read for the area of an assessment. Their figures decided no verdict, because a verdict needs the
 * figure of the whole.
 *
 * @internal
 */
export function partsOf({ unmatched, area, asOf }: Assessment): readonly Part[] {
  const parts = new Map<string, { part: Omit<Part, 'series'>; series: { period: string; value: string }[] }>();
  for (const { reason, evidence } of unmatched) {
    if (reason !== 'disaggregated' || !('disaggregation' in evidence)) continue;
    const observation = evidence;
    const own = Object.entries(observation.disaggregation ?? {});
    const value = valueOf(observation);
    const period = String(observation.period);
    const isElsewhere = observation.area !== undefined && observation.area !== area;
    if (own.length !== 1 || value === null || observation.indicator === undefined || isElsewhere || period > asOf)
      continue;
    const [named, category] = own[0]!;
    const dimension = dimensionIds[named] ?? named;
    const key = JSON.stringify([observation.indicator, dimension, category]);
    const found = parts.get(key) ?? { part: { indicator: observation.indicator, dimension, category }, series: [] };
    found.series.push({ period, value });
    parts.set(key, found);
  }
  return [...parts.values()].map(({ part, series }) => ({
    ...part,
    series: series.sort((a, b) => (a.period < b.period ? -1 : 1)),
  }));
}

/** The figure of a row; the quotient of two counts has two decimals. */
function valueOf({ value, numerator, denominator, unit }: Observation): string | null {
  if (numerator === undefined || denominator === undefined) return value == null ? null : String(value);
  if (Number(denominator) === 0) return null;
  const scaled = multiply(fraction(numerator), fraction(scaleOf({ unit: unit ?? 'percent' }) ?? 1));
  return inPlaces(toText(divide(scaled, fraction(denominator))), 2);
}

/** 其中城市12.5/10万，与上年持平；农村15.9/10万；城乡差距由2020年的4.4/10万缩小到3.4/10万。 @internal */
export function partsText(standing: IndicatorStanding, parts: readonly Part[]): Bilingual | null {
  const { indicator, latest } = standing;
  if (latest === null) return null;
  const own = parts.filter((part) => part.indicator === indicator.id);
  const dimensions = [...new Set(own.map(({ dimension }) => dimension))];
  const told = dimensions.flatMap((dimension) => {
    const of = own.filter((part) => part.dimension === dimension && hasYear(part, latest.period));
    return of.length === 0 ? [] : [{ dimension, of }];
  });
  if (told.length === 0) return null;
  const among: Bilingual = { zh: '其中', en: 'by part' };
  const sentences = told.map(({ dimension, of }) => {
    const named = dimensionNames[dimension] ?? { zh: `分${dimension}看`, en: `by ${dimension}` };
    return dimensionText(standing, of, told.length === 1 ? among : named);
  });
  return { zh: sentences.map(({ zh }) => zh).join(''), en: sentences.map(({ en }) => capital(en)).join(' ') };
}

function hasYear({ series }: Part, period: string): boolean {
  return series.some((point) => point.period === period);
}

function dimensionText(standing: IndicatorStanding, parts: readonly Part[], lead: Bilingual): Bilingual {
  const quantity = quantityOf(standing.places[0]!.result.evaluation);
  const { period } = standing.latest!;
  const places = publishedPlaces(parts.flatMap(({ series }) => series));
  const words = parts.map(({ category, series }) => {
    const at = series.findIndex((point) => point.period === period);
    const [now, before] = [series[at]!, series[at - 1]];
    const value = valueWords(inPlaces(now.value, places), quantity);
    const name = categoryText(category);
    const isYearBefore = before !== undefined && Number(before.period) === Number(period) - 1;
    const change = isYearBefore
      ? changeWords(differenceText(now.value, before.value), { zh: '上年', en: 'the year before' }, quantity, {
          places,
        })
      : null;
    return {
      zh: `${name.zh}${value.zh}${change ? `，${change.zh}` : ''}`,
      en: `${value.en} in ${name.en}${change ? `, ${change.en}` : ''}`,
    };
  });
  const gap = gapText(parts, standing, places);
  return {
    zh: `${lead.zh}${lead.zh === '其中' ? '' : '，'}${words.map(({ zh }) => zh).join('；')}${gap ? `；${gap.zh}` : ''}。`,
    en: `${lead.en}: ${words.map(({ en }) => en).join('; ')}${gap ? `; ${gap.en}` : ''}.`,
  };
}

/** The gap between two parts, and its change since the first year that both have. */
function gapText(parts: readonly Part[], standing: IndicatorStanding, places: number): Bilingual | null {
  const [one, two] = parts;
  const name = gapNames[one!.dimension];
  if (two === undefined || parts.length > 2 || name === undefined) return null;
  const gaps = one!.series.flatMap(({ period, value }) => {
    const other = two.series.find((point) => point.period === period);
    return other ? [{ period, lead: subtract(fraction(other.value), fraction(value)) }] : [];
  });
  const base = standing.places[0]!.result.baseline?.period;
  const [first, last] = [gaps.find(({ period }) => period === base) ?? gaps[0], gaps[gaps.length - 1]];
  if (!first || !last || last.period !== standing.latest!.period) return null;
  const quantity = { ...quantityOf(standing.places[0]!.result.evaluation), distance: 'gap' } as const;
  const size = ({ lead }: typeof first): Bilingual => sizeWords(toFixed(absolute(lead), places), quantity);
  const change = subtract(absolute(last.lead), absolute(first.lead));
  const [before, now] = [signOf(first.lead), signOf(last.lead)];
  if (before * now < 0) {
    const [zhWas, zhIs, enWas, enIs] =
      before < 0 ? ['低于', '高于', 'below', 'above'] : ['高于', '低于', 'above', 'below'];
    const [of, other] = [categoryText(one!.category), categoryText(two.category)];
    return {
      zh: `${other.zh}由${first.period}年${zhWas}${of.zh}${size(first).zh}转为${zhIs}${size(last).zh}`,
      en: `${other.en} went from ${size(first).en} ${enWas} ${of.en} in ${first.period} to ${size(last).en} ${enIs}`,
    };
  }
  if (first.period === last.period) return { zh: `${name.zh}为${size(last).zh}`, en: `${name.en} is ${size(last).en}` };
  if (isZero(change))
    return {
      zh: `${name.zh}为${size(last).zh}，与${first.period}年持平`,
      en: `${name.en} is ${size(last).en}, unchanged from ${first.period}`,
    };
  const verb = verbOf(toText(change), quantity);
  return {
    zh: `${name.zh}由${first.period}年的${size(first).zh}${verb.zh}到${size(last).zh}`,
    en: `${name.en} ${verb.past} from ${size(first).en} in ${first.period} to ${size(last).en}`,
  };
}
