/**
 * The opening: the basis of the report, the number of monitored indicators, one verdict with its denominators, and the
 * indicators that need attention.
 */
import { asOfText } from '../../core/phrases.js';
import { fraction, divide } from '../../core/fraction.js';
import { inPlaces } from '../../core/figures.js';
import { toText } from '../../core/fraction-text.js';
import { talliesOfAll } from '../../assessment/roll-up.js';
import type { LeadersBlock } from './document.js';
import type { IndicatorClass, IndicatorStanding } from './indicator-standing.js';
import type { LeadersContext } from './leaders-context.js';
import { are, countsText, have } from './names.js';
import { periodText } from '../words/figures.js';
import { problemsOf } from './problems.js';

/** @internal */
export function openingBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { options, say, language } = context;
  const notes = (options.notes ?? []).map((text): LeadersBlock => ({ block: 'paragraph', text }));
  const { document } = options.plan;
  const number = document.number === undefined ? '' : say(`（${document.number}）`, ` (${document.number})`);
  const asOf = asOfText(context.assessment.asOf);
  const plans = context.assessment.plans.map(({ title }) => say(`《${title.zh}》`, title.en)).join(say('', ' and '));
  const basis = say(
    `根据${plans}${number}关于统计监测的要求，对${asOf.zh}的监测数据进行整理分析，形成本报告。`,
    `This report monitors ${plans}${number} on the figures available ${asOf.en}${document.issued === undefined ? '' : `; the plans were issued on ${periodText(document.issued, language)}`}.`,
  );
  return [
    ...notes,
    { block: 'paragraph', text: basis },
    { block: 'paragraph', text: verdictText(context) },
    { block: 'paragraph', text: openText(context) },
    { block: 'paragraph', text: targetsText(context) },
    { block: 'paragraph', text: attentionText(context) },
  ];
}

/** @internal */
export function countOf(standings: readonly IndicatorStanding[], ...classes: readonly IndicatorClass[]): number {
  return standings.filter((standing) => classes.includes(standing.class)).length;
}

/** A share in percent, to one decimal; with more decimals where one would give 0.0% or 100.0%. */
function share(part: number, of: number): string {
  return `${inPlaces(toText(divide(fraction(part * 100), fraction(of))), 1)}%`;
}

function verdictText({ assessment, standings, say }: LeadersContext): string {
  const quantified = standings.filter(({ isQuantified }) => isQuantified);
  const [met, expected, open, none] = (['met', 'expected', 'not-met', 'no-data'] as const).map((each) =>
    countOf(quantified, each),
  ) as [number, number, number, number];
  const judged = met + expected + open;
  const withData = standings.filter(({ latest }) => latest !== null).length;
  const collected = say(
    `规划涉及监测指标${standings.length}项，已收集到数据${withData}项。`,
    `${assessment.plans.length === 1 ? 'The plan asks' : 'The plans ask'} for ${standings.length} indicators; there are figures for ${withData}.`,
  );
  const isEach = judged === quantified.length;
  const head = `${collected}${say(`设定量化目标的${quantified.length}项`, ` Of the ${quantified.length} with a level set by the plan, `)}`;
  if (judged === 0) return `${head}${say('均无可评价的数据。', 'none can be assessed.')}`;
  const assessed = share(judged, quantified.length);
  const able = isEach
    ? say('均可评价', 'all can be assessed')
    : say(`中，可评价${judged}项（可评价率${assessed}）`, `${judged} can be assessed (${assessed})`);
  const rate = share(met, judged);
  const reached = say(
    `${met === 0 ? '尚无达到目标值的' : `已达到目标值${met}项`}，达标率${rate}（${met}/${judged}）`,
    `${have(met)} reached the level, ${rate} (${met} of ${judged})`,
  );
  const others = countsText(
    [
      { of: expected, zh: (count) => `预计可达标${count}`, en: (count) => `${are(count)} on track to reach it` },
      {
        of: open,
        zh: (count) => `尚未达标${count}${breakdown(quantified, say)}`,
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
    ['missed', say('到目标年未达标或规划期内未保持', 'missed or not held')],
    ['off-track', say('预计难以达标', 'off track')],
    ['at-risk', say('达标存在不确定性', 'at risk')],
    ['unknown', say('暂难研判', 'unknown outlook')],
  ] as const;
  const parts = named.flatMap(([key, name]) => {
    const count = worst.filter((each) => each === key).length;
    return count === 0 ? [] : [say(`${name}${count}项`, `${count} ${name}`)];
  });
  return parts.length === 0 ? '' : say(`（${parts.join('，')}）`, ` (${parts.join(', ')})`);
}

function openText({ standings, say }: LeadersContext): string {
  const open = standings.filter(({ isQuantified }) => !isQuantified);
  if (open.length === 0) return '';
  const counts = countsText(
    [
      {
        of: countOf(open, 'as-asked'),
        zh: (count) => `符合目标方向或在参考范围内${count}`,
        en: (count) => `${count} ${count === 1 ? 'goes' : 'go'} as asked`,
      },
      {
        of: countOf(open, 'not-as-asked'),
        zh: (count) => `不符合${count}`,
        en: (count) => `${count} ${count === 1 ? 'does' : 'do'} not go as asked`,
      },
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
    `For ${open.length} further indicators the plan asks for a direction or sets no level; they do not enter the rate: ${counts}.`,
  );
}

function targetsText({ assessment, places, say }: LeadersContext): string {
  const { targets } = talliesOfAll(assessment);
  const { met, 'not-met': missed, 'in-progress': open, 'insufficient-data': none } = targets.byStatus;
  const attested = [...places.values()].filter(({ result }) => result.kind === 'attested');
  const stated = attested.filter(
    ({ result: { evaluation } }) => 'attestation' in evaluation && evaluation.attestation !== null,
  ).length;
  const counts = countsText(
    [
      { of: met, zh: (count) => `各项要求均已达到的${count}`, en: (count) => `${are(count)} met in full` },
      { of: open, zh: (count) => `尚未全部达到的${count}`, en: (count) => `${are(count)} not met in full yet` },
      { of: missed, zh: (count) => `未达标的${count}`, en: (count) => `${are(count)} missed` },
      {
        of: none,
        zh: (count) => `因数据或认定不全暂不评价的${count}`,
        en: (count) => `${are(count)} not assessed for want of figures or statements`,
      },
    ],
    say,
    ['，', ', '],
  );
  const all = say(
    `按主要目标统计，${targets.total}项主要目标中，${counts}。`,
    `Of the ${targets.total} main targets, ${counts}.`,
  );
  const statements = say(
    `定性要求${attested.length}项${stated === 0 ? '，均尚未认定' : `中，评估单位已作认定的${stated}项`}。`,
    ` Assessors have made statements on ${stated === 0 ? 'none' : stated} of the ${attested.length} qualitative requirements.`,
  );
  return `${targets.total === 0 ? '' : all}${attested.length === 0 ? '' : statements}`;
}

/** The greatest number of indicators named in the opening. */
const mostNamed = 5;

/** The names of the indicators that need attention; the section on problems gives the reasons. */
function attentionText(context: LeadersContext): string {
  const { say, language } = context;
  const problems = problemsOf(context);
  if (problems.length === 0) return '';
  const names = problems.slice(0, mostNamed).map(({ standing }) => standing.indicator.name[language]);
  const isMore = problems.length > names.length;
  return say(
    `需重点关注${problems.length}项指标${isMore ? '，最紧迫的是' : '：'}${names.join('、')}${isMore ? '等' : ''}。`,
    `${problems.length} ${problems.length === 1 ? 'indicator needs' : 'indicators need'} attention${isMore ? '; the most urgent are' : ''}: ${names.join('; ')}.`,
  );
}
