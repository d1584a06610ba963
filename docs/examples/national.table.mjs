// How the results are written in a terminal, where a Chinese character is two columns wide.
import stringWidth from 'string-width';
import { catalogue, defaultPolicy, describeWarning } from 'tianmen-indicators';
import { outlookLabel, verdictLabel } from 'tianmen-indicators/explain';

const both = (zh, en) => ({ zh, en });

const units = {
  percent: both('%', '%'),
  'percentage-points': both('个百分点', 'points'),
  'per-1000': both('‰', 'per 1,000'),
  'per-100000': both('/10万', 'per 100,000'),
  years: both('年', 'years'),
  'males-per-100-females': both('女=100', 'females = 100'),
};

/** What stands where there is nothing. */
const none = '—';

/** A figure as it stands, with a true minus. */
const figure = (text) => text.replace('-', '−');

/** An estimate, to so many decimals. */
const estimate = (text, places) => figure(Number(text).toFixed(places)).replace(/^−(?=[0.]*$)/, '');

/** An estimate is written to the decimals of the figures it is made from, one at least. */
const placesOf = (text) => Math.max(1, text.split('.')[1]?.length ?? 0);

/** The name of an indicator with its unit. */
export function nameOf({ indicator }, language) {
  const { name, unit } = catalogue.indicator(indicator);
  const after = units[unit]?.[language];
  if (after === undefined) return name[language];
  return language === 'zh' ? `${name.zh}（${after}）` : `${name.en} (${after})`;
}

/**
 * The limits in force; without them, what is demanded.
 *
 * @param {import('tianmen-indicators/assessment').FullResult} result
 * @param {'zh' | 'en'} language
 */
export function limitOf({ evaluation, projection }, language) {
  const { criterion } = evaluation;
  const limits = ('threshold' in evaluation && evaluation.threshold) || projection.threshold;
  if (limits) {
    const { lower, upper, strict } = limits;
    if (lower !== null && upper !== null) return `${lower}–${upper}`;
    return lower === null ? `${strict ? '<' : '≤'} ${upper}` : `${strict ? '>' : '≥'} ${lower}`;
  }
  switch (criterion.kind) {
    case 'at-least':
      return `≥ ${criterion.value}`;
    case 'at-most':
      return `≤ ${criterion.value}`;
    case 'about':
      return `≈ ${criterion.value}`;
    case 'between':
    case 'converge':
      return `${criterion.min}–${criterion.max}`;
    case 'change-from-baseline':
      return `${figure(criterion.changePercent)}%`;
    case 'trend':
      return criterion.direction === 'increase' ? '↑' : '↓';
    case 'gap-narrowing':
    case 'slowing':
      return '↓';
    case 'compare':
      return `${criterion.relation === 'about' ? '≈' : '≥'} ${{ zh: '对照指标', en: 'another' }[language]}`;
    default:
      return `${defaultPolicy.balancedBand.min}–${defaultPolicy.balancedBand.max}`;
  }
}

/**
 * The chance of meeting it, never rounded to certainty; of a level to be held, at most.
 *
 * @param {import('tianmen-indicators/assessment').FullResult} result
 */
function chanceOf({ projection }) {
  const sustain = 'sustain' in projection.criterion && projection.criterion.sustain;
  const probability = projection.status === 'projected' ? projection.probability : null;
  if (probability === null) return none;
  if (probability < 0.01) return '<1%';
  if (probability > 0.99) return sustain ? '≤100%' : '>99%';
  return `${sustain ? '≤' : ''}${Math.round(probability * 100)}%`;
}

/** Actual and required change a year; nothing is required where the limit is kept. */
export function pacesOf({ projection: { pace } }) {
  const yearly = (size) => (size == null || Number(size) === 0 ? none : estimate(size, 2));
  return [yearly(pace?.actual), yearly(pace?.required)];
}

/** Why a result needs attention, each size with as many decimals as it deserves and its unit. */
export function reasonsOf(warnings, { projection: { latest }, evaluation: { indicator } }, language) {
  const size = (text) => `${estimate(text, placesOf(latest.value))}${unitAfter(indicator.unit, language)}`;
  return warnings.map((warning) =>
    describeWarning(
      {
        ...warning,
        ...(warning.shortfall && { shortfall: size(warning.shortfall) }),
        ...(warning.slope && { slope: `${estimate(warning.slope, 2)}${unitAfter(indicator.unit, language)}` }),
      },
      language,
    ),
  );
}

/** What a difference is written with. */
function unitAfter(unit, language) {
  const points =
    { percent: units['percentage-points'], 'per-1000': both('个千分点', 'per 1,000') }[unit] ?? units[unit];
  if (points === undefined) return '';
  return language === 'zh' ? points.zh : ` ${points.en}`;
}

/** What the columns are called. */
export const heads = {
  zh: [
    '指标',
    '2020年',
    '最新数据',
    '目标值',
    '目标年',
    '判定',
    '与目标值相差',
    '预计（80%区间）',
    '可能性',
    '走势研判',
    '年均',
    '今后需年均',
  ],
  en: [
    'indicator',
    '2020',
    'latest',
    'limit',
    'due',
    'verdict',
    'margin',
    'expected (80 %)',
    'chance',
    'outlook',
    'a year',
    'needs',
  ],
};

/** One result as the cells of a line. */
export function cellsOf(result, language) {
  const { evaluation, projection, baseline } = result;
  const observed = evaluation.observed ?? evaluation.indication;
  const bound = { 'at-least': '≥ ', 'at-most': '≤ ' }[observed?.bound] ?? '';
  const expected = () => {
    const places = placesOf(projection.latest.value);
    const { point, interval } = projection;
    return `${estimate(point, places)}${interval ? ` (${estimate(interval.lower, places)}–${estimate(interval.upper, places)})` : ''}`;
  };
  return [
    nameOf(result, language),
    baseline ? figure(baseline.value) : none,
    observed ? `${bound}${figure(observed.value)} (${observed.period})` : { zh: '无数据', en: 'no data' }[language],
    limitOf(result, language),
    String(result.due),
    verdictLabel(evaluation, language),
    evaluation.margin == null ? none : figure(evaluation.margin),
    projection.status === 'projected' ? expected() : none,
    chanceOf(result),
    outlookLabel(projection, language),
    ...pacesOf(result),
  ];
}

/** Columns of figures stand right. */
const right = new Set([1, 6, 8, 10, 11]);
const gap = '  ';

/** The room names take, at most and at least; in a narrower terminal they stand on lines of their own. */
const mostName = 44;
const leastName = 32;

/** A name cut to a width; the unit behind it stays. */
function cut(text, width) {
  if (stringWidth(text) <= width) return text;
  const [, name = text, unit = ''] = /^(.*?)( ?[（(][^（(]*)?$/.exec(text) ?? [];
  let kept = '';
  for (const character of name) {
    if (stringWidth(`${kept}${character}…${unit}`) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…${unit}`;
}

/** Rows of cells as lines for a terminal of so many columns; a row of one cell is a heading. */
export function linesOf(rows, columns) {
  const table = rows.filter((row) => row.length > 1);
  const [name, ...others] = table[0].map((_cell, i) => Math.max(...table.map((row) => stringWidth(row[i]))));
  const room = columns - others.reduce((sum, width) => sum + gap.length + width, 0);
  const stacked = room < leastName;
  const widths = [stacked ? 0 : Math.min(name, mostName, room), ...others];
  const padded = (cell, i) => {
    const text = i === 0 ? cut(cell, widths[0]) : cell;
    const space = ' '.repeat(widths[i] - stringWidth(text));
    return right.has(i) ? space + text : text + space;
  };
  let above = '';
  return rows.flatMap((row) => {
    if (row.length === 1) return [`\n${row[0]}`];
    if (!stacked) return [row.map(padded).join(gap).trimEnd()];
    const figures = ['', ...row.slice(1)].map(padded).join(gap).trimEnd();
    const lines = row[0] === above ? [figures] : [row[0], figures];
    above = row[0];
    return lines;
  });
}
