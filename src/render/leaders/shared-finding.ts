/**
 * Findings that several indicators share, with their figures compared: met, or on course, with nothing else to report.
 */
import { clausesText, listText, periodText as periodZh } from '../../core/phrases.js';
import type { Bilingual } from '../../core/text.js';
import { isRateOfFewCases } from '../../criteria/words/small-counts.js';
import { distanceText } from '../../criteria/words/standing.js';
import { probabilityText } from '../../projection/words/probability.js';
import { joinedClauses } from './alike.js';
import { lastLevel, type IndicatorStanding } from './indicator-standing.js';
import { changesOf, figureWords } from './latest-figure.js';
import { lastChance } from './quiet.js';
import { namingReference } from './reference.js';
import { namedFigure } from './short-finding.js';
import { computedTarget, isLimitOfBound } from './target-sentences.js';

/** With at least this chance, a met criterion needs no word about the outlook. */
const sure = 0.9;

/** Indicators with the same period of which the same is to be said. */
interface Alike {
  /** The period in Chinese; in English it stands behind the figure. */
  readonly when: string;
  readonly names: readonly Bilingual[];
  readonly clauses: readonly (readonly Bilingual[])[];
}

/**
 * 产前筛查率2024年为93.5%，比上年提高2.2个百分点，高于目标值8.5个百分点, for a list of indicators that are met. Indicators of which
 * the same is to be said share the words; where only the figures differ, the figures stand in a row. @internal
 */
export function safeTexts(standings: readonly IndicatorStanding[]): readonly Bilingual[] {
  const groups: Alike[] = [];
  for (const standing of standings) {
    const own = safeWords(standing);
    const at = groups.findIndex((group) => isAlike(group, own));
    if (at === -1) groups.push(own);
    else groups[at] = together(groups[at]!, own);
  }
  return groups.map(textOf);
}

function together(one: Alike, two: Alike): Alike {
  return { when: one.when, names: [...one.names, ...two.names], clauses: [...one.clauses, ...two.clauses] };
}

function isAlike(one: Alike, two: Alike): boolean {
  const { clauses } = together(one, two);
  return one.when === two.when && (areSame(clauses) || joinedClauses(clauses) !== null);
}

function areSame(all: Alike['clauses']): boolean {
  return new Set(all.map((clauses) => clauses.map(({ zh }) => zh).join())).size === 1;
}

function textOf({ when, names, clauses }: Alike): Bilingual {
  const named = { zh: listText(names.map(({ zh }) => zh)).zh, en: listText(names.map(({ en }) => en)).en };
  const isSame = areSame(clauses);
  const said = clausesText(isSame ? clauses[0]! : joinedClauses(clauses)!, '，', ', ');
  return {
    zh: `${named.zh}${when}${isSame && names.length > 1 ? '都' : ''}${said.zh}`,
    en: `${named.en}${isSame ? '' : ', in this order'}: ${said.en}`,
  };
}

function safeWords(standing: IndicatorStanding): Alike {
  const { latest, places, indicator } = standing;
  const value = figureWords(standing, latest!);
  const last = lastLevel(standing);
  const margin = 'margin' in last.evaluation ? last.evaluation.margin : null;
  const distance =
    margin === null || !('margin' in last.evaluation) || isLimitOfBound(last.evaluation)
      ? null
      : namingReference(distanceText(last.evaluation, margin), [last]);
  const dues = new Set(places.map(({ result }) => result.due));
  const year = dues.size > 1 ? `${last.due}年` : '';
  const computed = computedTarget(last.evaluation);
  const chance = lastChance(standing);
  const still = chance === null || chance >= sure ? null : probabilityText(chance);
  const clauses = [
    { zh: value.zh, en: `${value.en} in ${latest!.period}` },
    ...changesOf(standing),
    ...(distance
      ? [
          {
            zh: distance.zh.replace('目标值', `${year}目标值${computed && `（${computed.zh}）`}`),
            en: `${distance.en}${computed && ` (${computed.en})`}`,
          },
        ]
      : []),
    ...(still === null ? [] : [stillText(standing, still)]),
  ];
  return { when: periodZh(latest!.period), names: [indicator.name], clauses: [clauses] };
}

/** The chance to stay met; of few cases only that years differ by chance. */
function stillText(standing: IndicatorStanding, chance: Bilingual): Bilingual {
  if (isRateOfFewCases(standing.latest!, standing.indicator))
    return { zh: '年度间波动受基数影响', en: 'years differ by chance with so few cases' };
  const { due } = lastLevel(standing);
  return { zh: `到${due}年仍达标的可能性${chance.zh}`, en: `likely still to be met in ${due} (${chance.en})` };
}

/** 妇女人均预期寿命78.49岁，比2020年提高2.70岁, for a list of indicators on course. @internal */
export function courseText(standing: IndicatorStanding, asOf: string): Bilingual {
  const change = changesOf(standing).at(-1);
  const { zh, en } = namedFigure(standing, asOf);
  return { zh: `${zh}${change ? `，${change.zh}` : ''}`, en: `${en}${change ? `, ${change.en}` : ''}` };
}
