/** Doubts: definitions that are allowed but rarely intended. They are reported; the plan is not changed. */
import type { Indicator, Polarity } from '../core/model.js';
import type { Criterion, CriterionKind } from '../criteria/criterion.js';
import { directionOfChange } from '../criteria/kinds/change-size.js';
import type { CatalogueData, PlanDoubt, PlanDoubtCode } from './model.js';

/** Every doubt about a plan, in the order of the document. @internal */
export function doubtsAbout({ plans, indicators }: CatalogueData): readonly PlanDoubt[] {
  const known = new Map<string, Indicator>(indicators.map((each) => [each.id, each]));
  return plans.flatMap(({ domains, years }, p) =>
    domains.flatMap(({ items }, d) =>
      items.flatMap(({ criteria }, i) =>
        criteria.flatMap((criterion, c) => {
          const path = `plans[${p}].domains[${d}].items[${i}].criteria[${c}]`;
          const codes = doubtsOf(criterion, known.get(criterion.indicator)!.polarity, years.end);
          return codes.map((code) => ({ code, path, criterion: criterion.id }));
        }),
      ),
    ),
  );
}

function doubtsOf(criterion: Criterion, polarity: Polarity, end: number): readonly PlanDoubtCode[] {
  const wanted = directionOf(criterion);
  const better = { 'higher-is-better': 'up', 'lower-is-better': 'down', 'target-is-best': null }[polarity];
  const said = directionSaid(criterion.phrase);
  const checks: readonly (readonly [PlanDoubtCode, boolean])[] = [
    ['against-polarity', wanted !== null && better !== null && wanted !== better],
    ['against-phrase', movesFrom(criterion) && wanted !== null && said !== null && wanted !== said],
    ['points-as-percent', 'changePercent' in criterion && /百分点|percentage point/i.test(criterion.phrase)],
    ['percent-as-points', countsPoints(criterion) && /(?:%|％| percent\b)(?! ?points)/i.test(criterion.phrase)],
    ['limit-itself', isLimitInDoubt(criterion)],
    ['not-held', levels[criterion.kind] && !criterion.sustain && held.test(criterion.phrase)],
    ['due-after-end', criterion.due > end],
  ];
  return checks.filter(([, holds]) => holds).map(([code]) => code);
}

/** The direction that a criterion asks for; `null` without a direction. */
function directionOf(criterion: Criterion): 'up' | 'down' | null {
  switch (criterion.kind) {
    case 'at-least':
      return 'up';
    case 'at-most':
      return 'down';
    case 'change-from-baseline':
      return directionOfChange(criterion) === 'decrease' ? 'down' : 'up';
    case 'compare':
      if (criterion.relation === 'about') return null;
      return criterion.relation === 'at-least' || criterion.relation === 'above' ? 'up' : 'down';
    case 'hold':
      return criterion.not === 'increase' ? 'down' : 'up';
    case 'trend':
      return criterion.direction === 'increase' ? 'up' : 'down';
    default:
      return null;
  }
}

/** Whether a criterion asks for percentage points, but its phrase does not name them. */
function countsPoints(criterion: Criterion): boolean {
  return 'change' in criterion && criterion.unit === 'percent' && !/百分点/.test(criterion.phrase);
}

/** Whether the word at a limit and `strict` disagree about the limit itself. */
function isLimitInDoubt(criterion: Criterion): boolean {
  if (criterion.kind !== 'at-least' && criterion.kind !== 'at-most') return false;
  const { phrase, value, strict = false } = criterion;
  const number = `${value.replaceAll('.', String.raw`\.`)}(?![\\d.])`;
  const excluded = new RegExp(`(?:(?<!不)(?:${passed})|(?<!no |not )\\b(?:${passedEn}) )${number}`, 'i').test(phrase);
  const included = new RegExp(`(?:${kept}|\\b(?:${keptEn}) )${number}|${number}\\S{0,4}以[上下内]`, 'i').test(phrase);
  return strict ? included && !excluded : excluded && !included;
}

const passed = '超过|高于|大于|多于|低于|小于|少于|不满|不足';
const passedEn = 'more than|over|above|less than|under|below|fewer than';
const kept = '不超过|不高于|不大于|不多于|不低于|不小于|不少于|至少|达到';
const keptEn = 'at least|at most|no more than|no less than|not above|not below';

/** Whether a kind asks for a level, which can be held; a change and a trend run over the years. */
const levels: Readonly<Record<CriterionKind, boolean>> = {
  'at-least': true,
  'at-most': true,
  about: true,
  between: true,
  balanced: true,
  compare: true,
  hold: true,
  trend: false,
  slowing: false,
  'change-from-baseline': false,
  'gap-narrowing': false,
  converge: false,
  attested: false,
};

/** Words for a level that is held. 保持稳定增长 is a rise. */
const held = /(?:保持|维持)(?!.{0,4}(?:增长|上升|提高|下降|降低))|稳定在|\bmaintain/i;

/** Whether the direction can be compared with the phrase; a level can be reached from either side, so it cannot. */
function movesFrom({ kind }: Criterion): boolean {
  return kind === 'change-from-baseline' || kind === 'trend';
}

const up = /提高|提升|上升|增长|增加|增至|扩大|延长|\b(?:rise|increase|grow|raise)/i;
const down = /下降|降低|减少|降至|缩小|缩短|减缓|\b(?:fall|decline|decrease|reduce|lower|narrow)/i;

/** The direction named in a phrase; `null` where it names no direction or both. */
function directionSaid(phrase: string): 'up' | 'down' | null {
  const [rises, falls] = [up.test(phrase), down.test(phrase)];
  if (rises === falls) return null;
  return rises ? 'up' : 'down';
}
