/**
 * The reasons why an indicator is measured at a point in time or counted over a year, where its definition does not
 * make this clear.
 */
import type { Bilingual } from '../core/text.js';
import type { TimingReason } from './record.js';

/** @internal */
export const timingReasons: Readonly<Record<TimingReason, Bilingual>> = {
  survey: {
    zh: '由普查、抽样调查、测试或筛查一次测得，年内最后一次的结果即为当年数。',
    en: 'Measured once, by a census, survey, test or screening: the last result of a year is that year’s.',
  },
  'school-year': {
    zh: '学年初（9月）在校生的时点数。',
    en: 'Pupils enrolled at the start of the school year, in September.',
  },
  cumulative: {
    zh: '计算截至该时点在筛查周期内筛查过的人，周期长于一年。',
    en: 'Counts the women screened within a cycle of more than a year.',
  },
  monthly: {
    zh: '按月的待遇标准，取年内最后一个月。',
    en: 'A benefit stated per month: the last month of a year is that year’s.',
  },
  tally: {
    zh: '由全年逐次检查、监测的结果累计，一个月的结果不代表全年。',
    en: 'A share of checks made throughout a year: a month does not stand for the year.',
  },
  cohort: {
    zh: '按年内出生或确诊的人计算，随访结果到次年才齐。',
    en: 'Counts persons born or diagnosed in a year; the outcome may be known only in the next.',
  },
  served: {
    zh: '计算年内接受过服务或培训的人，年中尚未计全。',
    en: 'Counts those served or trained within a year: a reading during the year is not complete.',
  },
};
