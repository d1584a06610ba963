/**
 * A projection in one line: `at-risk: coverage expected 93.1 percent (91 to 95) in 2030, limit ≥95, probability 0.3`.
 */
import type { StoredProjection } from '../../assessment/assessment.js';
import type { DecimalText } from '../../core/decimal.js';
import { publishedPlaces, rounded } from '../../core/figures.js';
import type { Language } from '../../core/text.js';
import type { Projected, Projection } from '../../projection/projection.js';
import { notProjectedLabels, outlookText } from '../../projection/words/labels.js';
import { withUnit } from '../words/figures.js';
import { sayIn } from '../words/words.js';
import { comma, dueText, limitText, subjectOf, valueText, type LineSubject } from './evaluation.js';

/** A projection as a line. A stored projection of an assessment does not name its criterion. @internal */
export function projectionLine(projection: Projection | StoredProjection, language: Language): string {
  const say = sayIn(language);
  const { outlook, latest, threshold } = projection;
  const subject = 'criterion' in projection ? subjectOf(projection, language) : null;
  const head = say(outlookText(outlook, subject?.manner ?? 'direction').zh, outlook);
  const named = subjectText(projection, subject?.indicator ?? null, language);
  if (projection.status === 'projected')
    return `${head}${say('：', ': ')}${expectedText(projection, named, subject, language)}`;
  const parts = [
    named,
    latest && `${say('最新数据', 'latest ')}${valueText(latest, [], language)}`,
    dueText(threshold, subject, language),
  ].filter((part) => part !== null);
  return [
    `${head}${say(`（${notProjectedLabels[projection.reason].zh}）`, ` (${projection.reason})`)}`,
    ...(parts.length === 0 ? [] : [parts.join(comma(language))]),
  ].join(say('：', ': '));
}

/** `nurses (worst of 2 units)` */
function subjectText(
  { quantity, units }: StoredProjection,
  indicator: string | null,
  language: Language,
): string | null {
  const say = sayIn(language);
  const parts = [
    indicator,
    quantity === 'difference' ? say('（与对照指标之差）', '(difference)') : null,
    units ? say(`（${units.total}个单位中最差的）`, `(worst of ${units.total} units)`) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(say('', ' '));
}

function expectedText(
  projection: Projected | Extract<StoredProjection, { status: 'projected' }>,
  named: string | null,
  subject: LineSubject | null,
  language: Language,
): string {
  const say = sayIn(language);
  const { point, interval, probability, threshold, latest, path } = projection;
  const places = 1 + publishedPlaces([latest]);
  const limits = threshold ? [threshold.lower, threshold.upper] : [];
  const level = (text: DecimalText): DecimalText => rounded(text, places, limits);
  const { unit } = latest!;
  const due = path.at(-1)!.year;
  const band = (to: string): string => (interval ? `${level(interval.lower)}${to}${level(interval.upper)}` : '');
  const expected = say(
    `预计${due}年为${withUnit(level(point), { unit }, 'zh')}${interval ? `（${band('～')}）` : ''}`,
    `expected ${level(point)} ${unit}${interval ? ` (${band(' to ')})` : ''} in ${due}`,
  );
  return [
    named === null ? expected : `${named} ${expected}`,
    threshold ? limitText(threshold, subject, language) : null,
    probability === null ? null : `${say('可能性', 'probability ')}${chanceText(probability)}`,
  ]
    .filter((part) => part !== null)
    .join(comma(language));
}

/** A probability with two decimals, never rounded to 0 or 1. */
function chanceText(probability: number): string {
  if (probability < 0.01) return '<0.01';
  return probability > 0.99 ? '>0.99' : probability.toFixed(2);
}
