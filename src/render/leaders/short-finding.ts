/** Indicators in a few words: those short of what the plan asks, and those that are where the plan wants them. */
import { periodText as periodZh } from '../../core/phrases.js';
import type { Bilingual } from '../../core/text.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { standingText, verdictText } from '../../criteria/words/standing.js';
import { yearOf } from '../words/figures.js';
import { mostUrgent, type IndicatorStanding } from './indicator-standing.js';
import { figureBesideName } from './latest-figure.js';
import type { LeadersContext } from './leaders-context.js';
import { capital, firstOf, someNames, type ListLength } from './names.js';
import { namingReference } from './reference.js';

/** The lists in the few words on a domain. */
const inDomain: ListLength = { whole: 3, first: 2 };

/**
 * Indicators short of what the plan asks: the distance from a level or a range, the most urgent first, and the names of
 * those that do not go in the direction asked for. @internal
 */
export function openText(standings: readonly IndicatorStanding[], context: LeadersContext): string {
  const { assessment, say, language } = context;
  const isDirection = (standing: IndicatorStanding): boolean =>
    mannerOf(mostUrgent(standing).evaluation.criterion) === 'direction';
  const placed = byUrgency(
    standings.filter((standing) => !isDirection(standing)),
    context,
  );
  const shown = firstOf(placed, inDomain);
  const rest = placed.length - shown.length;
  const briefs = shown.map((each) => briefText(each, assessment.asOf)[language]);
  const more = rest === 0 ? [] : [say(`其余${rest}项见附件1`, `the other ${rest} are in annex 1`)];
  const first = [...briefs, ...more].join(say('；', '; '));
  const sentences = [...(first === '' ? [] : [first]), ...directionTexts(standings.filter(isDirection), context)];
  return sentences.map((each) => `${each}${say('。', '.')}`).join(say('', ' '));
}

/** The most urgent problems first; a level of the plan before a range. */
function byUrgency(
  standings: readonly IndicatorStanding[],
  { problems }: LeadersContext,
): readonly IndicatorStanding[] {
  const order = problems.map(({ standing }) => standing);
  const rank = (standing: IndicatorStanding): number =>
    (standing.isQuantified ? 0 : order.length + 1) +
    (order.includes(standing) ? order.indexOf(standing) : order.length);
  return [...standings].sort((a, b) => rank(a) - rank(b));
}

/** 与目标方向相反的有甲39.0%、乙37.3%: a sentence for each verdict; a lone indicator has its change too. */
function directionTexts(
  standings: readonly IndicatorStanding[],
  { assessment, say, language }: LeadersContext,
): readonly string[] {
  const groups = new Map<string, IndicatorStanding[]>();
  for (const standing of standings) {
    const verdict = verdictText(mostUrgent(standing).evaluation)[language];
    groups.set(verdict, [...(groups.get(verdict) ?? []), standing]);
  }
  return [...groups].map(([verdict, group]) => {
    if (group.length === 1) return briefText(group[0]!, assessment.asOf)[language];
    const names = someNames(
      group.map((each) => latestText(each, assessment.asOf)[language]),
      say,
      inDomain,
    );
    return say(`${verdict}的有${names}`, `${capital(verdict)}: ${names}`);
  });
}

/**
 * Indicators where the plan wants them, with their figures, after `lead`; those that may not hold, as the list of
 * problems has them, are told apart.
 * @internal
 */
export function goodText(
  standings: readonly IndicatorStanding[],
  { assessment, problems, say, language }: LeadersContext,
  lead = '',
): string {
  const isProblem = (standing: IndicatorStanding): boolean => problems.some((problem) => problem.standing === standing);
  const namesOf = (all: readonly IndicatorStanding[]): string =>
    someNames(
      all.map((each) => latestText(each, assessment.asOf)[language]),
      say,
      inDomain,
    );
  const [unsure, safe] = [standings.filter(isProblem), standings.filter((standing) => !isProblem(standing))];
  const held = safe.length === 0 ? [] : [lead + namesOf(safe)];
  const open = unsure.length === 0 ? [] : [say('能否保持需关注的有', 'May not hold: ') + namesOf(unsure)];
  return [...held, ...open].map((each) => `${each}${say('。', '.')}`).join(say('', ' '));
}

/** The figure and its distance: 药品质量抽检合格率96.7%，距目标值还差1.3个百分点. */
function briefText(standing: IndicatorStanding, asOf: string): Bilingual {
  const result = mostUrgent(standing);
  const { evaluation, due } = result;
  const { criterion } = evaluation;
  if (evaluation.status === 'insufficient-data' || evaluation.status === 'not-applicable')
    return namedFigure(standing, asOf);
  const stand = namingReference(standingText(evaluation), [result]);
  if (stand.zh.startsWith('还有')) return leftText(standing, asOf);
  const place = { zh: stand.zh.replaceAll('；', '，'), en: stand.en.replaceAll('; ', ', ') };
  const { name } = standing.indicator;
  if (criterion.scope === 'every-unit') return { zh: `${name.zh}，${place.zh}`, en: `${name.en}: ${place.en}` };
  const { zh, en } = namedFigure(standing, asOf);
  if (mannerOf(criterion) === 'direction') {
    if (evaluation.onBoundary) return { zh: `${zh}，${place.zh}`, en: `${en}, ${place.en}` };
    const verdict = verdictText(evaluation);
    return { zh: `${zh}，${place.zh}，${verdict.zh}`, en: `${en}, ${place.en}, ${verdict.en}` };
  }
  const isFirstOfSeveral = new Set(standing.places.map(({ result }) => result.due)).size > 1;
  return {
    zh: `${zh}，${isFirstOfSeveral ? place.zh.replace('目标值', `${due}年目标值`) : place.zh}`,
    en: `${en}, ${isFirstOfSeveral ? place.en.replace('the target level', `the target level of ${due}`) : place.en}`,
  };
}

/** 零就业家庭数1户，尚未达到目标值: what is left is the figure itself. */
function leftText(standing: IndicatorStanding, asOf: string): Bilingual {
  const { zh, en } = namedFigure(standing, asOf);
  const verdict = verdictText(mostUrgent(standing).evaluation);
  return { zh: `${zh}，${verdict.zh}`, en: `${en}, ${verdict.en}` };
}

/** The name and the latest figure, with its year where it is older than the report. @internal */
export function namedFigure(standing: IndicatorStanding, asOf: string): Bilingual {
  const { latest, indicator } = standing;
  const value = figureBesideName(standing, latest!);
  const isOld = yearOf(latest!.period) < yearOf(asOf);
  return {
    zh: `${indicator.name.zh}${isOld ? periodZh(latest!.period) : ''}${value.zh.replace(/^为/, isOld ? '为' : '')}`,
    en: `${indicator.name.en}: ${value.en}${isOld ? ` in ${latest!.period}` : ''}`,
  };
}

/** The same for a list of names: 低出生体重发生率3.13%（2018年）, Low birth weight (3.13% in 2018). @internal */
export function latestText(standing: IndicatorStanding, asOf: string): Bilingual {
  const { latest, indicator } = standing;
  const { name } = indicator;
  const isOld = yearOf(latest!.period) < yearOf(asOf);
  const [year, inYear] = isOld ? [periodZh(latest!.period), latest!.period] : ['', ''];
  // The figure of one unit is no figure of the whole.
  if (standing.places.every(({ result }) => result.evaluation.criterion.scope === 'every-unit'))
    return { zh: noted(name.zh, year), en: `${name.en}${inYear && ` (${inYear})`}` };
  const { zh, en } = figureBesideName(standing, latest!);
  return {
    zh: noted(`${name.zh}${zh.replace(/^为/, '')}`, year),
    en: `${name.en} (${en}${inYear && ` in ${inYear}`})`,
  };
}

/** A note in brackets, in those that are there already. */
function noted(text: string, note: string): string {
  if (note === '') return text;
  return text.endsWith('）') ? `${text.slice(0, -1)}，${note}）` : `${text}（${note}）`;
}
