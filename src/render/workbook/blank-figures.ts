/** A sheet of figures of the blank workbook: its columns, and the rows with a cell for each period. */
import { sayIn } from '../words/words.js';
import { commonParts, periodHead } from './blank-cells.js';
import type { BlankOptions } from './blank-options.js';
import type { FigureRow, Wanted } from './blank-rows.js';
import type { Sheet } from './sheet.js';

/** @internal */
export function figureSheet(
  name: string,
  rows: readonly FigureRow[],
  wanted: readonly Wanted[],
  options: BlankOptions,
): Sheet {
  const { language } = options;
  const say = sayIn(language);
  const periods = periodsOf(rows, wanted, options);
  const hasAreas = rows.some(({ area }) => area !== undefined);
  return {
    name,
    frozenColumns: 2,
    columns: [
      { head: say('指标', 'Indicator'), width: 24 },
      ...(hasAreas ? [{ head: say('地区', 'Area'), width: 18 }] : []),
      { head: say('单位', 'Unit'), width: 9 },
      partColumn(options),
      countColumn(options),
      ...(hasAreas ? [] : [{ head: say('指标解释', 'Definition'), width: 34 }]),
      ...periods.map((period) => periodColumn(period, rows, options)),
      { head: say('数据来源', 'Source'), width: 15 },
      ...(hasAreas ? [] : [{ head: say('备注', 'Note'), width: 10 }]),
    ],
    rows: rows.map((row) => [
      row.indicator.name[language],
      ...(hasAreas ? [row.area ?? null] : []),
      row.unit,
      row.part === '' ? null : row.part,
      measureText(row, options),
      ...(hasAreas ? [] : [meaningOf(row, options)]),
      ...periods.map((period) => row.cells.get(period) ?? null),
      row.source,
      ...(hasAreas ? [] : [null]),
    ]),
  };
}

/** The years of the plan up to the year asked for, and the other periods of known figures. */
function periodsOf(rows: readonly FigureRow[], wanted: readonly Wanted[], { until }: BlankOptions): readonly string[] {
  const indicators = new Set(rows.map(({ indicator }) => indicator.id));
  const spans = wanted.filter(({ indicator }) => indicators.has(indicator.id)).map((each) => each.years);
  const first = Math.min(...spans.map(({ baseline }) => baseline));
  const last = until ?? Math.max(...spans.map(({ end }) => end));
  const years = Array.from({ length: last - first + 1 }, (_each, i) => String(first + i));
  return [...new Set([...years, ...rows.flatMap(({ cells }) => [...cells.keys()])])].sort();
}

type Column = Sheet['columns'][number];

function periodColumn(period: string, rows: readonly FigureRow[], { language }: BlankOptions): Column {
  const hasText = rows.some(({ cells }) => typeof cells.get(period) === 'string');
  return {
    head: periodHead(period, language),
    width: hasText ? 13 : 8,
    prompt: sayIn(language)(
      '只填数。初步数写作“4.0（初步数）”，99%以上写作“≥99”。',
      'A figure alone. Preliminary: 4.0 (preliminary). At least 99 %: ≥99.',
    ),
  };
}

function partColumn({ language }: BlankOptions): Column {
  return {
    head: sayIn(language)('分组', 'Group'),
    width: 8,
    choices: commonParts(language),
    prompt: sayIn(language)(
      '全体的数不填。城乡、男女等的数：插入一行，填同一指标，在此注明。',
      'Blank for the whole. For a part, such as urban areas: add a row of the same indicator and name the part.',
    ),
  };
}

function countColumn(options: BlankOptions): Column {
  const say = sayIn(options.language);
  return {
    head: say('数据项', 'Kind'),
    width: options.language === 'zh' ? 8 : 12,
    choices: [say('分子', 'numerator'), say('分母', 'denominator')],
    prompt: say(
      '率本身不填。分子、分母各占一行，填同一指标。',
      'Blank for the rate itself. The numerator and the denominator each have a row of the same indicator.',
    ),
  };
}

function measureText({ measure }: FigureRow, { language }: BlankOptions): string | null {
  if (measure === 'value') return null;
  return measure === 'numerator' ? sayIn(language)('分子', 'numerator') : sayIn(language)('分母', 'denominator');
}

/** What is counted, beside a count; the definition, with its numerator and denominator, beside a value. */
function meaningOf({ indicator, measure }: FigureRow, { language }: BlankOptions): string {
  const { definition, numerator, denominator } = indicator;
  if (measure !== 'value') return indicator[measure]?.[language] ?? '';
  const parts =
    numerator && denominator
      ? sayIn(language)(
          `分子：${numerator.zh}；分母：${denominator.zh}。`,
          ` Numerator: ${numerator.en}; denominator: ${denominator.en}.`,
        )
      : '';
  return `${definition[language]}${parts}`;
}
