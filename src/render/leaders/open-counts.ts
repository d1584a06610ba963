/** The indicators for which the plan sets no level, counted by their verdicts. */
import type { Bilingual } from '../../core/text.js';
import { verdictText } from '../../criteria/words/standing.js';
import { countOf, mostUrgent, type IndicatorStanding } from './indicator-standing.js';
import type { LeadersContext } from './leaders-context.js';
import { are, countsText, have, indicatorCount, type Count } from './names.js';

/** @internal */
export function openCountsText({ standings, say, language }: LeadersContext): string {
  const open = standings.filter(({ isQuantified }) => !isQuantified);
  if (open.length === 0) return '';
  const counts = countsText(
    [
      {
        of: countOf(open, 'as-asked'),
        zh: (count) => `符合目标方向或在参考范围内${count}`,
        en: (count) => `${are(count)} in the direction or the range asked for`,
      },
      notAsAsked(open, language),
      {
        of: countOf(open, 'no-data'),
        zh: (count) => `无数据或数据不足、暂不评价${count}`,
        en: (count) => `${have(count)} no figures or too few`,
      },
    ],
    say,
    ['，', ', '],
  );
  return say(
    `规划提出方向性要求或未设量化标准的指标${open.length}项，不计入达标率：${counts}。`,
    `For ${indicatorCount(open.length, 'further ')} the plan asks for a direction or sets no level; ${open.length === 1 ? 'it does' : 'they do'} not enter the rate: ${counts}.`,
  );
}

/** One verdict is the name of the count: 与基期持平2项; several stand in brackets: 不符合要求2项（与基期持平1项，与目标方向相反1项）. */
function notAsAsked(open: readonly IndicatorStanding[], language: LeadersContext['language']): Count {
  const verdicts = open
    .filter((standing) => standing.class === 'not-as-asked')
    .map((standing): Bilingual => verdictText(mostUrgent(standing).evaluation));
  const kinds = [...new Set(verdicts.map((verdict) => verdict[language]))];
  const counted = kinds
    .map((name) => ({ name, of: verdicts.filter((verdict) => verdict[language] === name).length }))
    .sort((a, b) => b.of - a.of);
  const isOne = kinds.length === 1;
  return {
    of: verdicts.length,
    zh: (count) =>
      isOne
        ? `${kinds[0]!}${count}`
        : `不符合要求${count}（${counted.map(({ name, of }) => `${name}${of}项`).join('，')}）`,
    en: (count) =>
      `${are(count)} ${isOne ? kinds[0]! : `not as asked (${counted.map(({ name, of }) => `${of} ${name}`).join(', ')})`}`,
  };
}
