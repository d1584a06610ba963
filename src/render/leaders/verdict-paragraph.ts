/** The overall verdict: the indicators with a level set by the plan, by class, with the denominators. */
import { fraction, divide } from '../../core/fraction.js';
import { inPlaces } from '../../core/figures.js';
import { toText } from '../../core/fraction-text.js';
import { countOf, isMetButNotAsAsked, isOld, oldYears, type IndicatorStanding } from './indicator-standing.js';
import { isOver } from '../report/context.js';
import { isReported, type LeadersContext } from './leaders-context.js';
import { are, countsText, have, indicatorCount } from './names.js';
import { yearOf } from '../words/figures.js';

/** A share in percent, to one decimal; with more decimals where one would give 0.0% or 100.0%. */
function share(part: number, of: number): string {
  return `${inPlaces(toText(divide(fraction(part * 100), fraction(of))), 1)}%`;
}

/** @internal */
export function verdictText(context: LeadersContext): string {
  const { assessment, standings, say } = context;
  const quantified = standings.filter(({ isQuantified }) => isQuantified);
  const [met, expected, open, none] = (['met', 'expected', 'not-met', 'no-data'] as const).map((each) =>
    countOf(quantified, each),
  ) as [number, number, number, number];
  const judged = met + expected + open;
  const withData = standings.filter((standing) => isReported(standing, context)).length;
  const hasAll = withData === standings.length;
  const collectedZh = withData === 0 ? '尚未收集到数据' : `已收集到数据${withData}项`;
  const collected = say(
    `规划涉及监测指标${standings.length}项，${hasAll ? '均已收集到数据' : collectedZh}。`,
    `${assessment.plans.length === 1 ? 'The plan asks' : 'The plans ask'} for ${indicatorCount(standings.length)}; there are figures for ${hasAll ? 'all' : withData || 'none'}.`,
  );
  const isEach = judged === quantified.length;
  const head = `${collected}${say(`设定量化目标的${quantified.length}项`, ` Of the ${quantified.length} with a level set by the plan, `)}`;
  if (judged === 0) return `${head}${say('均无可评价的数据。', 'none can be assessed.')}`;
  const assessed = share(judged, quantified.length);
  const old = oldText(quantified, assessment.asOf, say);
  const able = isEach
    ? say(`均可评价${old && `（${old}）`}`, `all can be assessed${old && ` (${old})`}`)
    : say(
        `中，可评价${judged}项（可评价率${assessed}${old && `，${old}`}）`,
        `${judged} can be assessed (${assessed}${old && `, ${old}`})`,
      );
  const rate = share(met, judged);
  const mixed = quantified.filter(isMetButNotAsAsked).length;
  const but = mixed === 0 ? '' : say(`（其中${mixed}项不符合目标方向）`, ` (${mixed} of them not going as asked)`);
  const reached = say(
    `${met === 0 ? '尚无达到目标值的' : `已达到目标值${met}项`}${but}，达标率${rate}（${met}/${judged}）`,
    `${have(met)} reached the level${but}, ${rate} (${met} of ${judged})`,
  );
  const others = countsText(
    [
      { of: expected, zh: (count) => `预计可达标${count}`, en: (count) => `${are(count)} on track to reach it` },
      {
        of: open,
        zh: (count) => `${isOver(context) ? '未达标' : '尚未达标'}${count}${breakdown(quantified, say)}`,
        en: (count) => `${have(count)} not reached it${breakdown(quantified, say)}`,
      },
      {
        of: none,
        zh: (count) => `无数据或数据不足、暂不评价${count}`,
        en: (count) => `the other ${have(count)} no figures or too few`,
      },
    ],
    say,
    ['；', '; '],
  );
  return `${head}${able}${say('：', ': ')}${reached}${others && say('；', '; ')}${others}${say('。', '.')}`;
}

/** The indicators whose verdict is about a year long past. */
function oldText(quantified: readonly IndicatorStanding[], asOf: string, say: LeadersContext['say']): string {
  const old = quantified.filter((standing) => standing.class !== 'no-data' && isOld(standing, asOf)).length;
  if (old === 0) return '';
  const last = Number(yearOf(asOf)) - oldYears;
  return say(`其中${old}项依据${last}年及以前的数据`, `${old} of them on figures of ${last} or earlier`);
}

/** Counts the indicators short of their target: missed, off track, at risk, unknown outlook. */
function breakdown(quantified: readonly IndicatorStanding[], say: LeadersContext['say']): string {
  const open = quantified.filter((standing) => standing.class === 'not-met');
  const worst = open.map(({ places }) => {
    const results = places.map(({ result }) => result).filter(({ evaluation }) => evaluation.status !== 'met');
    if (results.some(({ evaluation }) => evaluation.status === 'not-met')) return 'missed';
    const outlooks = results.map(({ projection }) => projection.outlook);
    return (['off-track', 'at-risk'] as const).find((outlook) => outlooks.includes(outlook)) ?? 'unknown';
  });
  const named = [
    ['missed', say('到目标年未达标或规划期内未逐年达到', 'missed, or not met in every year')],
    ['off-track', say('预计难以达标', 'off track')],
    ['at-risk', say('达标存在不确定性', 'at risk')],
    ['unknown', say('暂难研判', 'with an unknown outlook')],
  ] as const;
  const parts = named.flatMap(([key, name]) => {
    const count = worst.filter((each) => each === key).length;
    if (count === 0) return [];
    // The number of all of them has just been told.
    return [key === 'missed' && count === worst.length ? name : say(`${name}${count}项`, `${count} ${name}`)];
  });
  return parts.length === 0 ? '' : say(`（${parts.join('，')}）`, ` (${parts.join(', ')})`);
}
