/** What the plan asks for and how far the figure is from it, in sentences. */
import { listText, periodText } from '../../core/phrases.js';
import type { FullResult } from '../../assessment/assessment.js';
import { valueWords } from '../../core/quantity-words.js';
import type { Bilingual } from '../../core/text.js';
import { demandOf, targetOf } from '../../criteria/words/demand.js';
import { dueWords } from '../../criteria/due.js';
import type { Evaluation } from '../../criteria/evaluation.js';
import { lackText } from '../../criteria/words/explain.js';
import { quantityOf, shownLimit } from '../../criteria/words/figures.js';
import { mannerOf } from '../../criteria/words/manner.js';
import {
  breachText,
  distanceText,
  standingText,
  verdictText,
  type JudgedEvaluation,
} from '../../criteria/words/standing.js';
import { latestOf } from '../report/cells.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { figureWords } from './latest-figure.js';

/** The sentences: the levels together, then each direction and each band. @internal */
export function targetSentences(standing: IndicatorStanding): readonly Bilingual[] {
  const judged = standing.places.filter(({ result: { evaluation } }) => evaluation.status !== 'insufficient-data');
  const levels = judged.filter(({ result }) => mannerOf(result.evaluation.criterion) === 'threshold');
  const open = judged.filter(({ result }) => mannerOf(result.evaluation.criterion) !== 'threshold');
  const said =
    levels.length === 0
      ? []
      : [
          levelsSentence(
            levels.map(({ result }) => result),
            standing,
          ),
        ].filter((each) => each !== null);
  const lacking = standing.places.filter(({ result: { evaluation } }) => evaluation.status === 'insufficient-data');
  return [
    ...said,
    ...openSentences(open.map(({ result }) => result)),
    ...(judged.length === 0 && lacking.length > 0 ? [lackingSentence(lacking[0]!.result)] : []),
  ];
}

/** Two due years in one sentence; where all levels are met, the distance to the last level. */
function levelsSentence(results: readonly FullResult[], standing: IndicatorStanding): Bilingual | null {
  const measured = results.filter(({ evaluation }) => 'margin' in evaluation && evaluation.unitsJudged === null);
  if (measured.length === 0) return null;
  const verdicts = measured.map(({ evaluation }) => evaluation.status);
  const allMet = verdicts.every((status) => status === 'met');
  const told = allMet ? measured.slice(-1) : measured;
  const words = distinctLevels(
    told
      // “95% or more” of a level of 95% says no more than that it is met.
      .filter(({ evaluation }) => !allMet || !isLimitOfBound(evaluation))
      .map((result) => withFigure(levelWords(result, allMet, measured.length), result, standing)),
  );
  const years = measured.map(({ due }) => due);
  const early = allMet && measured.every(({ evaluation }) => evaluation.status === 'met' && evaluation.early);
  const listed = { zh: years.map((year) => `${year}年`).join('和'), en: years.join(' and ') };
  const isOne = years.length === 1;
  const said = {
    zh: words.map(({ zh }) => zh).join('，'),
    en: words.map(({ en }) => en).join(', and '),
  };
  if (!allMet) return { zh: `${said.zh}。`, en: `${openEn(words)}.` };
  const computed = computedTarget(told[0]!.evaluation);
  const reached = {
    zh: `${early ? '已提前达到' : '已达到'}${listed.zh}目标值${computed && `（${computed.zh}）`}`,
    en: `the target level${isOne ? '' : 's'} of ${listed.en} ${computed && `(${computed.en}) `}${isOne ? 'is' : 'are'} met${early ? ' ahead of time' : ''}`,
  };
  if (words.length === 0) return { zh: `${reached.zh}。`, en: `${reached.en}.` };
  return { zh: `${reached.zh}，${said.zh}。`, en: `${reached.en}: ${said.en}.` };
}

/** Whether the figure is a bound, and its limit the level. @internal */
export function isLimitOfBound(evaluation: Evaluation): boolean {
  return 'observed' in evaluation && evaluation.onBoundary && evaluation.observed?.bound !== undefined;
}

/** A level that follows from the base year, with its value: 比2020年下降20%，即9.0/10万; else an empty text. @internal */
export function computedTarget(evaluation: Evaluation): Bilingual | '' {
  const { criterion, indicator } = evaluation;
  if (criterion.kind !== 'change-from-baseline' || !('threshold' in evaluation) || !evaluation.threshold) return '';
  const { zh, en } = targetOf(criterion, indicator);
  const level = shownLimit((evaluation.threshold.lower ?? evaluation.threshold.upper)!, evaluation);
  const value = valueWords(level, quantityOf(evaluation));
  return { zh: `${zh}，即${value.zh}`, en: `${en}, which is ${value.en}` };
}

/** A distance from a figure of its own is a sentence: in 2025 it was 4.4, 0.1 short of …; now it is 0.3 short of …. */
function openEn(words: readonly Bilingual[]): string {
  const isDated = ({ en }: Bilingual): boolean => /^in \d/.test(en);
  if (!words.some(isDated)) return `${leadOf(words[0]!)}${words.map(({ en }) => en).join(', and ')}`;
  return words.map((word) => (isDated(word) ? word.en : `now ${leadOf(word)}${word.en}`)).join('; ');
}

/** A distance is a place on a scale, or a number of things that are missing or too many. */
function leadOf({ en }: Bilingual): string {
  if (!/ (?:needed|too many)\b/.test(en)) return 'it is ';
  return en.startsWith('1 ') ? 'there is ' : 'there are ';
}

/** The distance to a level, and what else there is to say of it. */
interface LevelWords {
  readonly distance: Bilingual;
  /** 未达标, or the years in which a level to be held was not. */
  readonly note: Bilingual | null;
}

/** Two criteria may ask for the same level, one of them that it be held: the distance is told once. */
function distinctLevels(levels: readonly LevelWords[]): readonly Bilingual[] {
  const distances = new Map(levels.map(({ distance }) => [distance.zh, distance]));
  return [...distances.values()].map((distance) => {
    const notes = levels.flatMap((level) => (level.distance.zh === distance.zh ? (level.note ?? []) : []));
    return {
      zh: [distance, ...notes].map(({ zh }) => zh).join('，'),
      en: [distance, ...notes].map(({ en }) => en).join(', '),
    };
  });
}

/** 比2025年“14/10万以下”高0.3/10万. */
function levelWords({ evaluation, due }: FullResult, allMet: boolean, levels: number): LevelWords {
  if (!('margin' in evaluation) || evaluation.margin === null) return { distance: verdictText(evaluation), note: null };
  const { criterion, indicator } = evaluation;
  const distance = distanceText(evaluation, evaluation.margin);
  const target = targetOf(criterion, indicator);
  // A level that follows from the base year is no quotation.
  const computed = computedTarget(evaluation);
  let named: Bilingual = {
    zh: computed ? `${due}年目标值（${computed.zh}）` : `${due}年“${target.zh}”的目标值`,
    en: `the target level of ${due} (${computed ? computed.en : target.en})`,
  };
  // The sentence before has already named the target level.
  if (allMet)
    named = levels === 1 ? { zh: '目标值', en: 'that level' } : { zh: `${due}年目标值`, en: `that of ${due}` };
  const isMissed = evaluation.status === 'not-met' && evaluation.breaches.length === 0;
  const held = heldText(evaluation);
  return { distance: distanceFrom(named, distance, allMet), note: isMissed ? { zh: '未达标', en: 'not met' } : held };
}

/** The distance with the level that it is measured from. */
function distanceFrom(named: Bilingual, { zh, en }: Bilingual, isToldMet: boolean): Bilingual {
  if (en.endsWith(' needed')) return { zh: `距${named.zh}${zh}`, en: `${en} to reach ${named.en}` };
  // What is left is the figure itself, which the sentence before has told.
  if (en.endsWith(' left')) return { zh: `高于${named.zh}`, en: `above ${named.en}` };
  const exactly = isToldMet ? 'the figure is exactly' : 'exactly';
  return {
    zh: zh.replace('目标值', named.zh),
    en: en.replace('the target level', named.en).replace(/^exactly/, exactly),
  };
}

/** A target that is past was judged on the figure of its year, which is not the latest: 2025年为4.4个，距2025年目标值还差0.1个. */
function withFigure(
  { distance, note }: LevelWords,
  { evaluation }: FullResult,
  standing: IndicatorStanding,
): LevelWords {
  const observed = latestOf(evaluation);
  if (!observed || observed.period === standing.latest?.period) return { distance, note };
  const { zh, en } = figureWords(standing, observed);
  return {
    distance: {
      zh: `${periodText(observed.period)}${zh}，${distance.zh}`,
      en: `in ${observed.period} it was ${en}, ${distance.en}`,
    },
    note,
  };
}

/** The years in which a level to be held was not; where it is only the latest, that it was not held. */
function heldText(evaluation: JudgedEvaluation): Bilingual | null {
  const { breaches, observed } = evaluation;
  if (breaches.length === 0) return null;
  const isOnlyNow = breaches.length === 1 && breaches[0]!.period === observed?.period;
  return isOnlyNow ? verdictText(evaluation) : breachText(evaluation);
}

/** Directions with the same due year and the same verdict share a sentence. */
function openSentences(results: readonly FullResult[]): readonly Bilingual[] {
  const groups = new Map<string, FullResult[]>();
  for (const result of results) {
    const { evaluation, due } = result;
    const isBand = mannerOf(evaluation.criterion) === 'band';
    const key = isBand ? evaluation.criterion.id : `${due} ${verdictText(evaluation).zh}`;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].map((group) =>
    group.length === 1 ? openSentence(group[0]!) : directionsSentence(group.map(({ evaluation }) => evaluation)),
  );
}

/** 规划要求到2030年比2020年逐步提高、比2020年持续提高，均符合目标方向。 */
function directionsSentence(evaluations: readonly Evaluation[]): Bilingual {
  const demands = evaluations.map(({ criterion, indicator }) => demandOf(criterion, indicator));
  const due = dueWords(evaluations[0]!.criterion);
  const verdict = verdictText(evaluations[0]!);
  const zh = listText(demands.map((demand) => demand.zh)).zh;
  const en = listText(demands.map((demand) => demand.en)).en;
  return {
    zh: `规划要求到${due.zh}${zh}；均${verdict.zh}。`,
    en: `the plan asks for ${en} by ${due.en}; each is ${verdict.en}.`,
  };
}

/**
 * For a direction or a band: the demand, the statement that the plan sets no number, and the position of the figure.
 */
function openSentence({ evaluation }: FullResult): Bilingual {
  const { criterion, indicator } = evaluation;
  const demand = demandOf(criterion, indicator);
  const verdict = verdictText(evaluation);
  const isBand = mannerOf(criterion) === 'band';
  if (isBand && criterion.kind !== 'converge' && 'margin' in evaluation && evaluation.margin !== null) {
    const stand = standingText(evaluation);
    return {
      zh: `规划要求${demand.zh}，${criterion.kind === 'about' ? '未规定幅度' : '未设量化标准'}；${stand.zh}。`,
      en: `the plan asks for ${demand.en} without a number of its own; it is ${stand.en}.`,
    };
  }
  const due = dueWords(criterion);
  const stand = isBand && 'margin' in evaluation && evaluation.observed ? standingText(evaluation) : null;
  // The sentence before has told the change since the base year.
  const [zh, en] = stand
    ? [stand.zh.replace(/^.*，(?=[仍已])/, ''), stand.en.replace(/^.*, (?=still |now )/, '')]
    : ['', ''];
  return {
    zh: `规划要求到${due.zh}${demand.zh}；${zh && `${zh}，`}${verdict.zh}。`,
    en: `the plan asks for ${demand.en} by ${due.en}; it is ${en && `${en}, `}${verdict.en}.`,
  };
}

function lackingSentence({ evaluation }: FullResult): Bilingual {
  if (evaluation.status !== 'insufficient-data') return verdictText(evaluation);
  const { zh, en } = lackText(evaluation);
  return { zh: `${zh}，暂不评价。`, en: `it is not assessed: ${en}.` };
}
