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

function verdictText({ standings, say }: LeadersContext): string {
  const quantified = standings.filter(({ isQuantified }) => isQuantified);
  const [met, expected, open, none] = (['met', 'expected', 'not-met', 'no-data'] as const).map((each) =>
    countOf(quantified, each),
  ) as [number, number, number, number];
  const judged = met + expected + open;
  const withData = standings.filter(({ latest }) => latest !== null).length;
  const head = say(
    `规划涉及监测指标${standings.length}项，已收集到数据${withData}项。其中设定量化目标的${quantified.length}项，`,
    `The plans ask for ${standings.length} indicators; there are figures for ${withData}. Of the ${quantified.length} for which the plans set a level, `,
  );
  if (judged === 0) return `${head}${say('均无可评价的数据。', 'none can be assessed.')}`;
  const rate = share(met, judged);
  const assessed = share(judged, quantified.length);
  return `${head}${say(
    `可评价${judged}项（可评价率${assessed}）：已达到目标值${met}项，达标率${rate}（${met}/${judged}）；预计可达标${expected}项；尚未达标${open}项${breakdown(quantified, say)}；另有${none}项无数据或数据不足，暂不评价。`,
    `${judged} can be assessed (${assessed}): ${met} have reached it, ${rate} (${met} of ${judged}); on track to reach it: ${expected}; ${open} have not reached it${breakdown(quantified, say)}; ${none} have no figures or too few.`,
  )}`;
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
  return parts.length === 0 ? '' : say(`（其中${parts.join('，')}）`, ` (${parts.join(', ')})`);
}

function openText({ standings, say }: LeadersContext): string {
  const open = standings.filter(({ isQuantified }) => !isQuantified);
  if (open.length === 0) return '';
  const good = countOf(open, 'as-asked');
  const bad = countOf(open, 'not-as-asked');
  const none = countOf(open, 'no-data');
  return say(
    `规划提出方向性要求或未设量化标准的指标${open.length}项，不计入达标率：符合目标方向或在参考范围内的${good}项，不符合的${bad}项，无数据或数据不足、暂不评价的${none}项。`,
    `For ${open.length} further indicators the plans ask for a direction or name no level; they do not enter the rate: ${good} go as asked, ${bad} do not, and ${none} have no figures or too few.`,
  );
}

function targetsText({ assessment, places, say }: LeadersContext): string {
  const { targets } = talliesOfAll(assessment);
  const { met, 'not-met': missed, 'in-progress': open, 'insufficient-data': none } = targets.byStatus;
  const attested = [...places.values()].filter(({ result }) => result.kind === 'attested');
  const stated = attested.filter(
    ({ result: { evaluation } }) => 'attestation' in evaluation && evaluation.attestation !== null,
  ).length;
  return say(
    `按主要目标统计，${targets.total}项主要目标中，各项要求均已达到的${met}项，尚未全部达到的${open}项，未达标的${missed}项，因数据或认定不全暂不评价的${none}项。定性要求${attested.length}项中，评估单位已作认定的${stated}项。`,
    `Targets (${targets.total}): met in full: ${met}; not yet: ${open}; not met: ${missed}; not assessed, for want of figures or statements: ${none}. Of ${attested.length} qualitative requirements, assessors have made statements on ${stated}.`,
  );
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
    `需重点关注${problems.length}项指标，最紧迫的是${names.join('、')}${isMore ? '等' : ''}。`,
    `${problems.length} indicators need attention; the most urgent ${names.length === 1 ? 'is' : 'are'}: ${names.join('; ')}.`,
  );
}
