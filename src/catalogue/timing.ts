/**
 * The reasons why an indicator is measured at a point in time or counted over a year, where its definition does not
 * make this clear.
 */
import type { Bilingual } from '../core/text.js';
import type { TimingReason } from './record.js';

/** @internal */
export const timingReasons: Readonly<Record<TimingReason, Bilingual>> = {
  survey: {
    zh: '由普查、抽样调查、测试或筛查一次测得，反映当时在场者的状况，年内最后一次的结果即为当年数。',
    en: 'Measured once, by a census, sample survey, test or screening, of the persons present: the last result of a year is that year’s.',
  },
  'school-year': {
    zh: '教育统计按学年初（9月）在校生的时点数填报。',
    en: 'Education statistics report pupils enrolled at the start of the school year, in September.',
  },
  cumulative: {
    zh: '计算的是截至该时点已在筛查周期内筛查过的人群，筛查周期长于一年。',
    en: 'Counts the women screened within a screening cycle by then, and the cycle is longer than a year.',
  },
  monthly: {
    zh: '按月的待遇标准，取年内最后一个月。',
    en: 'A benefit stated per month: the last month of a year is that year’s.',
  },
  tally: {
    zh: '名为“率”或“比例”，实为全年逐次检查、监测结果的累计，一个月的结果不代表全年。',
    en: 'A share of checks made throughout a year: those of a month do not stand for the year.',
  },
  cohort: {
    zh: '按年内出生或确诊的一批人计算，随访结果到次年才齐。',
    en: 'Counts the persons born or diagnosed in a year; their outcome may be known only in the next.',
  },
  served: {
    zh: '计算的是一年内接受过服务或培训的人，年中的读数尚未计全。',
    en: 'Counts those who received the service or training within a year: a reading during the year is not complete.',
  },
};
