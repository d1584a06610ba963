/** The sentence about what an area that is itself a unit reports. */
import { demandOf } from '../../criteria/words/demand.js';
import { observedFigure, periodText, withUnit } from '../words/figures.js';
import type { LeadersContext } from './leaders-context.js';
import { indicatorCount, someNames } from './names.js';
import { everyUnitCriterionOf, type OwnFigure } from './own-unit.js';

/** The figures, each beside what the plan asks of every unit. @internal */
export function ownUnitText(context: LeadersContext): string | null {
  const { say, ownFigures: own } = context;
  if (own.length === 0) return null;
  const listed = someNames(
    own.map((each) => figureText(each, context)),
    say,
  );
  return say(
    `规划要求各单位均达到、按全部单位评价的${own.length}项，本单位情况：${listed}。`,
    `${indicatorCount(own.length)} ${own.length === 1 ? 'is' : 'are'} assessed over all units; of this unit: ${listed}.`,
  );
}

function figureText({ standing, figure }: OwnFigure, { language, say }: LeadersContext): string {
  const { indicator } = standing;
  const value = withUnit(observedFigure(figure), indicator, language);
  const when = periodText(figure.period, language);
  const demand = demandOf(everyUnitCriterionOf(standing)!, indicator)[language];
  const isShort = figure.margin?.startsWith('-') === true;
  const verdict = isShort
    ? say('未达到要求', 'which does not meet the requirement')
    : say('达到要求', 'which meets the requirement');
  return say(
    `${indicator.name.zh}${when}为${value}${figure.margin === null ? '' : `，${verdict}`}（${demand}）`,
    `${indicator.name.en} ${value} in ${when}${figure.margin === null ? '' : `, ${verdict}`} (${demand})`,
  );
}
